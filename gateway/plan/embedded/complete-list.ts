import { GraphQLError } from 'graphql';
import type { Complete, Position } from './field-plan.js';
import { FAILED, Frame } from './frame.js';
import { abandon, listOf } from './values.js';

/** Compiles the completion of a list. */
export function compileList(items: Position, nullable: boolean): Complete {
  const { field } = items;
  return (value, execution, parent, key) => {
    const values = listOf(value);
    if (!values) {
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${field.parentType.name}.${field.name}".`,
      );
    }
    const length = values.length;
    const list = new Array<unknown>(length);
    const frame = new Frame(parent, key, nullable, undefined, list);
    for (let i = 0; i < length; i++) {
      const item = execution.place(values[i], items, frame, i);
      if (item !== FAILED) list[i] = item;
      else if (items.nullable) list[i] = null;
      else {
        frame.failed = true;
        abandon(values.slice(i + 1));
        return FAILED;
      }
    }
    return list;
  };
}
