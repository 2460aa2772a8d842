import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { SupergraphTypes } from '../supergraph-types.js';
import type { ResponseObject } from '../types.js';

/** What building a representation may ask about the request it is built in. */
export interface RequiresState {
  readonly variables: Record<string, unknown>;
  /** True where the value is null because its resolver failed, and not because it is null. */
  isFailed(owner: ResponseObject, key: string): boolean;
}

interface Requirement {
  /** The name the subgraph knows. */
  name: string;
  /** The key in the response so far. */
  source: string;
  nested: Requires | undefined;
  conditions: readonly Condition[];
}

interface Condition {
  variable: string;
  value: boolean;
}

/** The `requires` of a fetch: from an entity in the response, what its subgraph needs to find it. */
export class Requires {
  readonly #selections: readonly RequiresSelection[];
  readonly #types: SupergraphTypes;
  readonly #variableNames: ReadonlyMap<string, string>;
  /** By the entity's type name, because inline fragments select by it. */
  readonly #byType = new Map<unknown, Requirement[]>();

  constructor(
    selections: readonly RequiresSelection[],
    types: SupergraphTypes,
    variableNames: ReadonlyMap<string, string>,
  ) {
    this.#selections = selections;
    this.#types = types;
    this.#variableNames = variableNames;
  }

  /**
   * The representation of an entity, or undefined when a value that its subgraph needs is missing or failed. A value that
   * is null without failing is passed on: fields that others require may be nullable.
   */
  represent(entity: ResponseObject, state: RequiresState): ResponseObject | undefined {
    const requirements = this.#requirementsOf(entity['__typename']);
    if (requirements.length === 0) return undefined;
    const representation: ResponseObject = {};
    for (const { name, source, nested, conditions } of requirements) {
      if (conditions.length > 0 && !conditions.every((when) => state.variables[when.variable] === when.value))
        continue;
      let value = entity[source];
      if (value === undefined || (value === null && state.isFailed(entity, source))) return undefined;
      if (nested && value !== null) {
        value = nested.#representValue(value, state);
        if (value === undefined) return undefined;
      }
      representation[name] = value;
    }
    return representation;
  }

  #representValue(value: unknown, state: RequiresState): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (!Array.isArray(value)) return this.represent(value as ResponseObject, state) ?? undefined;
    const items: unknown[] = [];
    for (const item of value) {
      const represented = this.#representValue(item, state);
      if (represented === undefined) return undefined;
      items.push(represented);
    }
    return items;
  }

  #requirementsOf(typename: unknown): Requirement[] {
    let requirements = this.#byType.get(typename);
    if (!requirements) {
      requirements = this.#collect(typename);
      // Type names come from subgraphs: bounded, so that one that makes names up cannot fill the memory.
      if (this.#byType.size < 1000) this.#byType.set(typename, requirements);
    }
    return requirements;
  }

  #condition(variable: string, value: boolean): Condition {
    return { variable: this.#variableNames.get(variable) ?? variable, value };
  }

  #collect(typename: unknown): Requirement[] {
    const found = new Map<
      string,
      { source: string; selections: RequiresSelection[]; conditions: readonly Condition[] }
    >();
    const gather = (selections: readonly RequiresSelection[], conditions: readonly Condition[]): void => {
      for (const selection of selections) {
        if (selection.kind === 'Field') {
          const name = selection.alias ?? selection.name;
          const known = found.get(name);
          if (known) {
            known.selections.push(...(selection.selections ?? []));
            if (conditions.length < known.conditions.length) known.conditions = conditions;
          } else
            found.set(name, {
              source: selection.name,
              selections: [...(selection.selections ?? [])],
              conditions,
            });
        } else if (selection.kind === 'InlineFragment') {
          if (
            typeof typename === 'string' &&
            !this.#types.satisfying([selection.typeCondition]).has(typename)
          )
            continue;
          const own = [...conditions];
          if (selection.skipIf) own.push(this.#condition(selection.skipIf, false));
          if (selection.includeIf) own.push(this.#condition(selection.includeIf, true));
          gather(selection.selections, own);
        } else
          throw new Error(`Expected a field or an inline fragment in requires, but got ${selection.kind}.`);
      }
    };
    gather(this.#selections, []);
    return [...found].map(([name, { source, selections, conditions }]) => ({
      name,
      source,
      nested: selections.length > 0 ? new Requires(selections, this.#types, this.#variableNames) : undefined,
      conditions,
    }));
  }
}

/** Equal representations have equal keys, others have not; for the usual ones, without objects in them, it is put together fast. */
export function representationKey(representation: ResponseObject): string {
  let key = '';
  for (const name in representation) {
    const value = representation[name];
    // With its length a text cannot pass for another one and what follows it.
    if (typeof value === 'string') key += `${name}:${value.length}:${value};`;
    else if (typeof value === 'object' && value !== null) return JSON.stringify(representation);
    else key += `${name}=${String(value)};`;
  }
  return key;
}
