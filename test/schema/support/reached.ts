import {
  getNamedType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { fieldAt } from './graph.js';

/** Which fields of the graph answers have had, on an object that was there, and which of them with a value. */
export class Reached {
  readonly fields = new Set<string>();
  readonly values = new Set<string>();

  add(query: string, data: unknown): void {
    const [operation] = parse(query).definitions as [OperationDefinitionNode];
    this.#walk(operation.selectionSet, data, 'Query');
  }

  #walk({ selections }: SelectionSetNode, value: unknown, type: string): void {
    if (Array.isArray(value))
      for (const item of value) this.#walk({ kind: Kind.SELECTION_SET, selections }, item, type);
    else if (typeof value === 'object' && value !== null) {
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          this.#walk(selection.selectionSet, value, selection.typeCondition!.name.value);
        } else if (selection.kind === Kind.FIELD && selection.name.value !== '__typename') {
          const name = selection.alias?.value ?? selection.name.value;
          // In an object of another type of the union the fields of this one are not there.
          if (name in value) {
            this.#field(
              `${type}.${selection.name.value}`,
              (value as Record<string, unknown>)[name],
              selection.selectionSet,
            );
          }
        }
      }
    }
  }

  #field(coordinate: string, value: unknown, below: SelectionSetNode | undefined): void {
    this.fields.add(coordinate);
    if (value === null || (Array.isArray(value) && value.length === 0)) return;
    this.values.add(coordinate);
    const type = getNamedType(fieldAt(coordinate).type);
    if (below && !isLeafType(type)) this.#walk(below, value, type.name);
  }
}
