import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { SelectedOperation } from './select-operation.js';

/** Whether the operation selects `__schema`, `__type` or `__typename` at its root: no subgraph can answer these. */
export function selectsMetaFields({ definition, fragments }: SelectedOperation): boolean {
  const visited = new Set<string>();
  const search = (selectionSet: SelectionSetNode): boolean =>
    selectionSet.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return isMeta(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return search(selection.selectionSet);
      const fragment = fragments[selection.name.value];
      if (!fragment || visited.has(fragment.name.value)) return false;
      visited.add(fragment.name.value);
      return search(fragment.selectionSet);
    });
  return search(definition.selectionSet);
}

/** Whether anything at the operation's root is a question to a subgraph, not about the schema alone. */
export function asksSubgraphs(document: DocumentNode, definition: OperationDefinitionNode): boolean {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  return withRootFields({ definition, fragments }, (name) => !isMeta(name)) !== undefined;
}

export function isMeta(fieldName: string): boolean {
  return fieldName === '__typename' || fieldName === '__schema' || fieldName === '__type';
}

/**
 * The operation with only those of its root fields that `keep` wants, or undefined when none is left. Fragments at the
 * root become inline, because the same fragment may be used deeper, where nothing is to be left out.
 */
export function withRootFields(
  { definition, fragments }: SelectedOperation,
  keep: (fieldName: string, responseKey: string) => boolean,
): OperationDefinitionNode | undefined {
  const filter = (selectionSet: SelectionSetNode): SelectionNode[] =>
    selectionSet.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) {
        const { name, alias = name } = selection;
        return keep(name.value, alias.value) ? [selection] : [];
      }
      const source = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      const selections = source ? filter(source.selectionSet) : [];
      if (!source || selections.length === 0) return [];
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          ...(source.typeCondition ? { typeCondition: source.typeCondition } : {}),
          directives: selection.directives ?? [],
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        },
      ];
    });
  const selections = filter(definition.selectionSet);
  if (selections.length === 0) return undefined;
  return { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}
