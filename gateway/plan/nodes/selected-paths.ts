import { Kind, parse, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** The response keys on the way to every field that a document selects, joined by dots, on whatever type. */
export function selectedPaths(document: string): ReadonlySet<string> {
  const paths = new Set<string>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  const visit = ({ selections }: SelectionSetNode, prefix: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) visit(fragment.selectionSet, prefix);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, prefix);
      else {
        const path = prefix + (selection.alias ?? selection.name).value;
        paths.add(path);
        if (selection.selectionSet) visit(selection.selectionSet, `${path}.`);
      }
    }
  };
  const { definitions } = parse(document, { noLocation: true });
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  for (const definition of definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) visit(definition.selectionSet, '');
  return paths;
}
