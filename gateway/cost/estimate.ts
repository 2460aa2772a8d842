import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { collect, type CollectedField, type Collecting } from './collect.js';
import type { CostModel, FieldCost, PartnerCalls, TypeCost } from './cost-model.js';
import { givenArgument, givenItems, givenMonths, givesValue } from './given-arguments.js';

/** What an operation costs, or may cost. */
export interface Cost {
  /** Calls to the partner API. */
  partnerCalls: number;
  /** Objects in the answer: what the gateway has to do. */
  nodes: number;
}

export interface EstimateOptions {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  /** How much larger the partner is than one of 1,000 customers; default 1. */
  scale?: number;
}

/** Where fields are selected: how many objects there are, and how they came. */
interface Place {
  type: string;
  objects: number;
  /** Lists that they are in: batches do not reach over two of them. */
  lists: number;
  /** Items of lists of which the field above knows how many it has. */
  size: number | undefined;
  sizedFields: ReadonlySet<string> | undefined;
  /** Operations whose rows are there already. */
  provided: ReadonlySet<string>;
  /** Things the operation is asked to see to, such as customers to issue vouchers to. */
  items: number;
}

/**
 * What an operation may cost at most, before it runs: every list as long as it is asked for, nothing cached, nothing asked
 * twice. Lists that the partner is read through for are assumed to be as long as the supergraph says.
 */
export function estimateCost(model: CostModel, options: EstimateOptions): Cost {
  const { operation } = options;
  const estimate = new Estimate(model, options);
  const type = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  estimate.add([operation.selectionSet], {
    ...{ type, objects: 1, lists: 1, items: 1 },
    ...{ size: undefined, sizedFields: undefined, provided: new Set<string>() },
  });
  return { partnerCalls: Math.ceil(estimate.partnerCalls), nodes: Math.ceil(estimate.nodes) };
}

class Estimate {
  partnerCalls = 0;
  nodes = 0;
  readonly #model: CostModel;
  readonly #collecting: Collecting;
  readonly #scale: number;
  readonly #once = new Map<string, number>();

  constructor(model: CostModel, { document, operation, variables, scale = 1 }: EstimateOptions) {
    this.#model = model;
    this.#scale = scale;
    this.#collecting = { fragments: fragmentsOf(document), variables: withDefaults(operation, variables) };
  }

  add(selections: readonly SelectionSetNode[], place: Place): void {
    /** What is asked of the same objects without arguments is asked once, whichever fields it is for. */
    const shared = new Map<string, number>();
    for (const field of collect(selections, place.type, this.#collecting)) {
      const cost = this.#model.get(field.parent)?.fields.get(field.name);
      if (cost) this.#addField(field, cost, place, shared);
    }
  }

  #addField(field: CollectedField, cost: FieldCost, place: Place, shared: Map<string, number>): void {
    const { objects, lists } = place;
    const { variables } = this.#collecting;
    const isRoot = field.parent === 'Query' || field.parent === 'Mutation';
    const items = isRoot ? givenItems(field.node, variables) : place.items;
    const slice = this.#sliceOf(field, cost);
    for (const calls of cost.calls) {
      if (calls.when !== undefined && !givesValue(field.node, calls.when, variables)) continue;
      const months = calls.months ? givenMonths(field.node, calls.months, variables) : 1;
      const count = months * this.#callsFor(calls, isRoot ? objects * items : objects, lists, slice);
      const known = (calls.operation !== undefined && !cost.hasArguments && shared.get(calls.operation)) || 0;
      if (calls.operation !== undefined && !cost.hasArguments)
        shared.set(calls.operation, Math.max(known, count));
      this.partnerCalls += Math.max(0, count - known);
    }
    if (field.inner.length === 0) return;
    const isSized = place.sizedFields?.has(field.name) ?? false;
    const length = isSized ? (place.size ?? 1) : cost.isList ? this.#lengthOf(cost, slice, items) : 1;
    const below = objects * length;
    this.nodes += below;
    const called = cost.calls.flatMap(({ operation }) => operation ?? []);
    const inner: Place = {
      ...{ type: cost.type, objects: below, items },
      lists: isSized || cost.isList ? Math.max(1, objects) : lists,
      size: cost.sizedFields && slice,
      sizedFields: cost.sizedFields,
      provided: called.length > 0 ? new Set(called) : place.provided,
    };
    const type = this.#model.get(cost.type);
    if (type && type.lookups.length > 0) {
      // Parts of an object of their own kind came with it.
      const isPart = cost.type === field.parent && called.length === 0;
      if (!isPart && this.#looksUp(type, field, inner)) {
        for (const calls of type.lookups) this.partnerCalls += this.#callsFor(calls, below, inner.lists, 1);
      }
      // What is known of this object is not known of others it refers to.
      inner.provided = new Set(
        type.lookups.flatMap(({ operation }) => operation ?? []).filter((one) => called.includes(one)),
      );
    }
    this.add(field.inner, inner);
  }

  /** Whether objects are looked up: more is asked of them than a reference has, and nobody above has read them. */
  #looksUp(type: TypeCost, { inner }: CollectedField, place: Place): boolean {
    if (type.lookups.some(({ operation }) => operation !== undefined && place.provided.has(operation)))
      return false;
    for (const { name } of collect(inner, place.type, this.#collecting)) {
      if (name !== '__typename' && !type.keys.has(name)) return true;
    }
    return false;
  }

  /** The calls for so many objects in so many lists, for each of which so many rows are wanted. */
  #callsFor(calls: PartnerCalls, objects: number, lists: number, slice: number | undefined): number {
    const { operation = '', times, rows, batch, most, fixed, once } = calls;
    if (objects === 0) return 0;
    if (fixed !== undefined) return fixed * this.#scale;
    if (once !== undefined) {
      const known = this.#once.get(operation) ?? 0;
      this.#once.set(operation, Math.max(known, once));
      return Math.max(0, once - known);
    }
    if (batch !== undefined) {
      return times * Math.min(objects, Math.ceil(objects / batch) + Math.max(0, lists - 1));
    }
    const pages = rows === undefined || slice === undefined ? 1 : Math.max(1, Math.ceil(slice / rows));
    // To learn which way takes fewer calls may take one.
    const each = objects * pages + (most !== undefined && objects > 2 ? 1 : 0);
    return times * (most === undefined ? each : Math.min(each, most * this.#scale + 1));
  }

  /** How many items are asked for, by the arguments that say so; undefined where none does. */
  #sliceOf({ node }: CollectedField, { slicing, assumedSize }: FieldCost): number | undefined {
    if (slicing.length === 0) return undefined;
    const given = slicing.map(({ argument, byDefault }) => {
      const value = givenArgument(node, argument, this.#collecting.variables);
      return isInt(value) ? value : byDefault;
    });
    const known = given.filter((one) => one !== undefined);
    return known.length > 0 ? Math.max(0, ...known) : assumedSize;
  }

  #lengthOf({ assumedSize = 1 }: FieldCost, slice: number | undefined, items: number): number {
    return slice ?? Math.max(assumedSize, items);
  }
}

/** What is no `Int` is refused before it costs anything. */
function isInt(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
}

/** Variables as they are used: a client may leave out those that have a default. One may be called `constructor`. */
function withDefaults(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const used = Object.assign(Object.create(null) as Record<string, unknown>, variables);
  for (const { variable, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    if (defaultValue && used[name] === undefined) used[name] = valueFromASTUntyped(defaultValue);
  }
  return used;
}
