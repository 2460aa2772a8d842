import { Beside } from '../beside.js';

/**
 * Works something out of rows once for as long as they are kept. It is not of one request: while the partner's answers
 * are cached, every request gets the same arrays. What is worked out must depend on nothing but the rows.
 */
export function oncePerRows<Row, Made>(make: (rows: readonly Row[]) => Made): (rows: readonly Row[]) => Made {
  const known = new Beside<readonly Row[], { made: Made }>();
  return (rows) => {
    let kept = known.get(rows);
    if (!kept) known.set(rows, (kept = { made: make(rows) }));
    return kept.made;
  };
}
