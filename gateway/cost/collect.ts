import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** The fields of one response name in one place, which are answered once. */
export interface CollectedField {
  /** On which type it is selected. */
  parent: string;
  name: string;
  node: FieldNode;
  inner: SelectionSetNode[];
}

export interface Collecting {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
}

/** What selections in one place ask for; fields on different types are different fields. */
export function collect(
  place: readonly SelectionSetNode[],
  type: string,
  { fragments, variables }: Collecting,
): Iterable<CollectedField> {
  const fields = new Map<string, CollectedField>();
  const spread = new Set<string>();
  const add = (selectionSet: SelectionSetNode, parent: string): void => {
    for (const selection of selectionSet.selections) {
      if (selection.directives?.length && isLeftOut(selection.directives, variables)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(selection.selectionSet, selection.typeCondition?.name.value ?? parent);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (!fragment || spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
        add(fragment.selectionSet, fragment.typeCondition.name.value);
      } else {
        const key = `${parent} ${(selection.alias ?? selection.name).value}`;
        let field = fields.get(key);
        if (!field) {
          field = { parent, name: selection.name.value, node: selection, inner: [] };
          fields.set(key, field);
        }
        if (selection.selectionSet) field.inner.push(selection.selectionSet);
      }
    }
  };
  for (const selectionSet of place) add(selectionSet, type);
  return fields.values();
}

/** By `@skip` or `@include`. */
function isLeftOut(
  directives: readonly DirectiveNode[],
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return directives.some(({ name, arguments: [condition] = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return false;
    const value = condition?.value;
    const given =
      value?.kind === Kind.VARIABLE
        ? variables[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    return given === (name.value === 'skip');
  });
}
