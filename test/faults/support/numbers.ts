/** Gives a number that it has not given before. */
export function numbers(): () => number {
  let last = 1000;
  return () => ++last;
}
