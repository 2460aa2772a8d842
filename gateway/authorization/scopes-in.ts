import { Kind, type SelectionSetNode } from 'graphql';
import type { SelectedOperation } from '../plan/operation/select-operation.js';
import type { Requirements } from './requirements.js';

/** Every scope that matters for an operation, on whatever type its objects are. */
export function scopesIn(
  { definition, fragments }: SelectedOperation,
  rootType: string,
  requirements: Requirements,
): readonly string[] {
  const scopes = new Set<string>();
  const seen = new Set<string>();

  function search(selectionSet: SelectionSetNode, type: string): void {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        search(selection.selectionSet, selection.typeCondition?.name.value ?? type);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[selection.name.value];
        if (!fragment || seen.has(fragment.name.value)) continue;
        seen.add(fragment.name.value);
        search(fragment.selectionSet, fragment.typeCondition.name.value);
      } else {
        const name = selection.name.value;
        for (const possible of [type, ...requirements.possibleTypes(type)]) {
          requirements
            .of(possible, name)
            .flat()
            .forEach((scope) => scopes.add(scope));
        }
        const target = requirements.typeOf(type, name);
        if (selection.selectionSet && target) search(selection.selectionSet, target);
      }
    }
  }

  search(definition.selectionSet, rootType);
  return [...scopes].sort();
}
