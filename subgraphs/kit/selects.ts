import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether the field being resolved was asked for any of `names`, directly or in a fragment. */
export function selects(info: GraphQLResolveInfo, names: readonly string[]): boolean {
  return info.fieldNodes.some((node) => within(node.selectionSet, names, info));
}

function within(
  selections: SelectionSetNode | undefined,
  names: readonly string[],
  info: GraphQLResolveInfo,
): boolean {
  return (selections?.selections ?? []).some((selection) => {
    switch (selection.kind) {
      case 'Field':
        return names.includes(selection.name.value);
      case 'InlineFragment':
        return within(selection.selectionSet, names, info);
      case 'FragmentSpread':
        return within(info.fragments[selection.name.value]?.selectionSet, names, info);
    }
  });
}
