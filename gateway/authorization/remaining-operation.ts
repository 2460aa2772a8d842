import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { SelectedOperation } from '../plan/operation/select-operation.js';
import { isMeta } from '../plan/operation/root-fields.js';
import type { Requirements } from './requirements.js';

type IsAllowed = (typeName: string, fieldName: string) => boolean;

/**
 * What is left of an operation without the fields that are not allowed. An object of which nothing is left is still asked
 * for, because the client is told whether it is there. Where objects can be of several types, each keeps what is allowed on
 * it.
 */
export function remainingOperation(
  { definition, fragments }: SelectedOperation,
  rootType: string,
  requirements: Requirements,
  isAllowed: IsAllowed,
): SelectedOperation | undefined {
  const rest = new Rest(fragments, requirements, isAllowed);
  const selections = rest.of(definition.selectionSet, [rootType]);
  if (selections.length === 0) return undefined;
  return {
    definition: { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } },
    fragments: rest.fragments,
  };
}

class Rest {
  /** What is left of fragments, each for the types of object it is used on. */
  readonly fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<
    string,
    FragmentDefinitionNode
  >;
  readonly #before: SelectedOperation['fragments'];
  readonly #requirements: Requirements;
  readonly #isAllowed: IsAllowed;
  readonly #names = new Map<string, string | undefined>();

  constructor(before: SelectedOperation['fragments'], requirements: Requirements, isAllowed: IsAllowed) {
    this.#before = before;
    this.#requirements = requirements;
    this.#isAllowed = isAllowed;
  }

  /** @param types that the object can be of */
  of(selectionSet: SelectionSetNode, types: readonly string[]): SelectionNode[] {
    return selectionSet.selections.flatMap((selection): SelectionNode[] => {
      switch (selection.kind) {
        case Kind.FIELD:
          return this.#field(selection, types);
        case Kind.INLINE_FRAGMENT: {
          const selections = this.of(
            selection.selectionSet,
            this.#narrowed(types, selection.typeCondition?.name.value),
          );
          if (selections.length === 0) return [];
          return [{ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
        }
        case Kind.FRAGMENT_SPREAD: {
          const name = this.#fragment(selection.name.value, types);
          return name === undefined ? [] : [{ ...selection, name: { kind: Kind.NAME, value: name } }];
        }
      }
    });
  }

  #field(field: FieldNode, types: readonly string[]): SelectionNode[] {
    const name = field.name.value;
    if (isMeta(name)) return [field];
    const allowed = types.filter((type) => this.#isAllowed(type, name));
    if (allowed.length === 0) return [];
    if (allowed.length === types.length) return [this.#within(field, types)];
    // Each type by itself: to ask for the field on all of them would ask for it where it is not allowed.
    const apart = allowed.map((type): SelectionNode => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [this.#within(field, [type])] },
    }));
    return [typename, ...apart];
  }

  /** The field with what is left in it. */
  #within(field: FieldNode, types: readonly string[]): FieldNode {
    if (!field.selectionSet) return field;
    const targets = types.map((type) => this.#requirements.typeOf(type, field.name.value));
    const possible = new Set(targets.flatMap((type) => (type ? this.#requirements.possibleTypes(type) : [])));
    const selections = this.of(field.selectionSet, [...possible]);
    const isOneType = targets.every((type) => type !== undefined && possible.has(type));
    return {
      ...field,
      // Of what type an object is decides what it is shown with, whatever of that is left to ask.
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: isOneType && selections.length > 0 ? selections : [...selections, typename],
      },
    };
  }

  /** The name under which there is what is left of a fragment on these types; undefined when that is nothing. */
  #fragment(name: string, types: readonly string[]): string | undefined {
    const fragment = this.#before[name];
    if (!fragment) return undefined;
    const narrowed = this.#narrowed(types, fragment.typeCondition.name.value);
    const key = [name, ...narrowed].join(' ');
    if (this.#names.has(key)) return this.#names.get(key);
    const selections = this.of(fragment.selectionSet, narrowed);
    const left = selections.length > 0 ? `${name}_${this.#names.size}` : undefined;
    this.#names.set(key, left);
    if (left !== undefined) {
      this.fragments[left] = {
        ...fragment,
        name: { kind: Kind.NAME, value: left },
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      };
    }
    return left;
  }

  #narrowed(types: readonly string[], condition: string | undefined): readonly string[] {
    if (condition === undefined) return types;
    const satisfying = this.#requirements.possibleTypes(condition);
    return types.filter((type) => satisfying.includes(type));
  }
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
