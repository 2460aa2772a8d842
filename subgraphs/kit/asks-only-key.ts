import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

const keyFields = ['id', 'resellerId', '__typename'];

/** Whether no more is asked of the entity being resolved than its key, which a reference holds: then it need not be read. */
export function asksOnlyKey(info: GraphQLResolveInfo): boolean {
  const within = (selections: SelectionSetNode | undefined): boolean =>
    (selections?.selections ?? []).every((selection) => {
      switch (selection.kind) {
        case 'Field':
          return keyFields.includes(selection.name.value);
        case 'InlineFragment':
          return within(selection.selectionSet);
        case 'FragmentSpread':
          return within(info.fragments[selection.name.value]?.selectionSet);
      }
    });
  return info.fieldNodes.every((node) => within(node.selectionSet));
}
