import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/**
 * How often the field is selected that is selected most often in one place, where fields of one response name are one
 * place. The rule of GraphQL that such fields must be the same compares each with each. It walks every fragment as often
 * as it is spread: how many fields that makes is to be limited before.
 */
export function mostRepeated(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  let most = 0;
  let places: SelectionSetNode[][] = [[selectionSet]];
  while (places.length > 0) {
    const below: SelectionSetNode[][] = [];
    for (const place of places) {
      for (const { count, inner } of fieldsAt(place, fragments).values()) {
        most = Math.max(most, count);
        if (inner.length > 0) below.push(inner);
      }
    }
    places = below;
  }
  return most;
}

interface FieldAt {
  count: number;
  inner: SelectionSetNode[];
}

function fieldsAt(
  place: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Map<string, FieldAt> {
  const fields = new Map<string, FieldAt>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) collect(fragment.selectionSet);
      } else {
        const key = (selection.alias ?? selection.name).value;
        let field = fields.get(key);
        if (!field) fields.set(key, (field = { count: 0, inner: [] }));
        field.count++;
        if (selection.selectionSet) field.inner.push(selection.selectionSet);
      }
    }
  };
  place.forEach(collect);
  return fields;
}
