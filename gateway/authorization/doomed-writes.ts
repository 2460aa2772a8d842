import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { SelectedOperation } from '../plan/operation/select-operation.js';
import type { Requirements } from './requirements.js';

/** A field of an object type, by both their names. */
export interface Coordinate {
  type: string;
  field: string;
}

type IsAllowed = (typeName: string, fieldName: string) => boolean;

/**
 * The root fields of a mutation whose whole answer a forbidden field could make null, because nothing on the way up may be
 * null: by response key, each with such a field. They would be done and nobody told of it.
 */
export function doomedWrites(
  operation: SelectedOperation,
  rootType: GraphQLObjectType,
  requirements: Requirements,
  isAllowed: IsAllowed,
): Map<string, Coordinate> {
  const search = new Search(operation.fragments, requirements, isAllowed);
  const found = new Map<string, Coordinate>();
  for (const [node, type] of search.fieldsOf(operation.definition.selectionSet, [rootType.name])) {
    const declared = requirements.declaredType(type, node.name.value);
    if (!declared || !isAllowed(type, node.name.value) || !reachesField(declared)) continue;
    const fatal = search.fatalIn(node, type);
    if (fatal) found.set((node.alias ?? node.name).value, fatal);
  }
  return found;
}

class Search {
  readonly #fragments: SelectedOperation['fragments'];
  readonly #requirements: Requirements;
  readonly #isAllowed: IsAllowed;
  /** Selections are looked at once for the same types, however often fragments bring them up. */
  readonly #known = new Map<SelectionSetNode, Map<string, Coordinate | undefined>>();

  constructor(fragments: SelectedOperation['fragments'], requirements: Requirements, isAllowed: IsAllowed) {
    this.#fragments = fragments;
    this.#requirements = requirements;
    this.#isAllowed = isAllowed;
  }

  /** The fields selected for objects of these types, each with the types that have it. */
  *fieldsOf(
    selectionSet: SelectionSetNode,
    types: readonly string[],
    seen = new Set<string>(),
  ): Generator<[FieldNode, string]> {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        for (const type of types) yield [selection, type];
        continue;
      }
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments[spread!];
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      const satisfying = condition === undefined ? types : this.#requirements.possibleTypes(condition);
      const narrowed = types.filter((type) => satisfying.includes(type));
      const key = spread === undefined ? undefined : [spread, ...narrowed].join(' ');
      if (key !== undefined && seen.has(key)) continue;
      if (key !== undefined) seen.add(key);
      yield* this.fieldsOf(fragment.selectionSet, narrowed, seen);
    }
  }

  /** A forbidden field within a field that makes the object null which stands there. */
  fatalIn({ name, selectionSet }: FieldNode, type: string): Coordinate | undefined {
    const target = this.#requirements.typeOf(type, name.value);
    if (!selectionSet || !target) return undefined;
    const types = this.#requirements.possibleTypes(target);
    const results = this.#known.get(selectionSet) ?? new Map<string, Coordinate | undefined>();
    this.#known.set(selectionSet, results);
    if (!results.has(target)) results.set(target, this.#find(selectionSet, types));
    return results.get(target);
  }

  #find(selectionSet: SelectionSetNode, types: readonly string[]): Coordinate | undefined {
    for (const [node, type] of this.fieldsOf(selectionSet, types)) {
      const field = node.name.value;
      const declared = this.#requirements.declaredType(type, field);
      if (!isNonNullType(declared)) continue;
      if (!this.#isAllowed(type, field)) return { type, field };
      const fatal = reachesField(declared) ? this.fatalIn(node, type) : undefined;
      if (fatal) return fatal;
    }
    return undefined;
  }
}

/** Whether null in place of the object that a type wraps makes the whole field null. */
function reachesField(type: GraphQLOutputType): boolean {
  const value = isNonNullType(type) ? type.ofType : type;
  return !isListType(value) || (isNonNullType(value.ofType) && reachesField(value.ofType));
}
