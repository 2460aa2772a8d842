import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

const branches = ['attached', 'parent'];

/** Whether a field that lists subscriptions is asked how they hang together. */
export function asksTree(info: GraphQLResolveInfo): boolean {
  const within = (selections: SelectionSetNode | undefined): boolean =>
    (selections?.selections ?? []).some((selection) => {
      switch (selection.kind) {
        case 'Field':
          return branches.includes(selection.name.value) || within(selection.selectionSet);
        case 'InlineFragment':
          return within(selection.selectionSet);
        case 'FragmentSpread':
          return within(info.fragments[selection.name.value]?.selectionSet);
      }
    });
  return info.fieldNodes.some((node) => within(node.selectionSet));
}
