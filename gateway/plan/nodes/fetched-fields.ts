import { Kind, parse, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { isIncluded } from '../projection/collect-fields.js';
import type { SupergraphTypes } from '../supergraph-types.js';

/** The response keys a fetch selects, for telling which fields are missing when it failed. Parsed when first needed. */
export class FetchedFields {
  readonly #document: string;
  readonly #types: SupergraphTypes;
  #root: SelectionSetNode | undefined;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(document: string, types: SupergraphTypes) {
    this.#document = document;
    this.#types = types;
  }

  /** The keys at the root of a fetch. */
  atRoot(variables: Record<string, unknown>): string[] {
    return [...this.#keys(this.#parse(), undefined, variables)];
  }

  /** The keys that are fetched of an entity of this type, under the entity field's response key. */
  ofEntity(entities: string, typename: unknown, variables: Record<string, unknown>): string[] {
    for (const selection of this.#parse().selections) {
      if (selection.kind !== Kind.FIELD || !selection.selectionSet) continue;
      if ((selection.alias ?? selection.name).value !== entities) continue;
      return [...this.#keys(selection.selectionSet, typename, variables)];
    }
    return [];
  }

  #parse(): SelectionSetNode {
    if (!this.#root) {
      for (const definition of parse(this.#document, { noLocation: true }).definitions) {
        if (definition.kind === Kind.OPERATION_DEFINITION) this.#root = definition.selectionSet;
        else if (definition.kind === Kind.FRAGMENT_DEFINITION)
          this.#fragments.set(definition.name.value, definition);
      }
    }
    return this.#root ?? { kind: Kind.SELECTION_SET, selections: [] };
  }

  *#keys(
    selectionSet: SelectionSetNode,
    typename: unknown,
    variables: Record<string, unknown>,
  ): Iterable<string> {
    for (const selection of selectionSet.selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        yield (selection.alias ?? selection.name).value;
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      const applies =
        condition === undefined ||
        typeof typename !== 'string' ||
        this.#types.satisfying([condition]).has(typename);
      if (applies) yield* this.#keys(fragment.selectionSet, typename, variables);
    }
  }
}
