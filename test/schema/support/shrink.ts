import type { Selection } from './operation.js';

/**
 * The smallest operation that still fails, as far as leaving out one thing at a time finds it: a selection, an argument,
 * a variable that could stand in the text. `fails` says of an operation whether it is valid and fails.
 *
 * @param most how often it may ask
 */
export async function shrink(
  operation: readonly Selection[],
  fails: (operation: readonly Selection[]) => Promise<boolean>,
  most = 80,
): Promise<readonly Selection[]> {
  let smallest = operation;
  let asked = 0;
  for (let smaller = true; smaller && asked < most;) {
    smaller = false;
    for (const candidate of smallerThan(smallest)) {
      if (asked++ >= most) break;
      if (!(await fails(candidate))) continue;
      smallest = candidate;
      smaller = true;
      break;
    }
  }
  return smallest;
}

/** Operations with one thing less, the largest things first. */
function* smallerThan(selections: readonly Selection[]): Generator<readonly Selection[]> {
  for (const [index] of selections.entries()) {
    if (selections.length > 1) yield selections.filter((_, other) => other !== index);
  }
  for (const [index, one] of selections.entries()) {
    const instead = (changed: Selection) => selections.map((other, at) => (at === index ? changed : other));
    for (const [at, argument] of one.args.entries()) {
      yield instead({ ...one, args: one.args.filter((_, other) => other !== at) });
      if (argument.variable) {
        const inText = one.args.map((other) => (other === argument ? { ...other, variable: false } : other));
        yield instead({ ...one, args: inText });
      }
    }
    for (const below of smallerThan(one.selections)) yield instead({ ...one, selections: below });
  }
}
