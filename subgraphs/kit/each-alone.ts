/**
 * For a DataLoader whose operation takes one key per call: asks for each. One that fails gives its error to those who
 * asked for it, and leaves the others alone.
 */
export function eachAlone<Key, Answer>(
  keys: readonly Key[],
  ask: (key: Key) => Promise<Answer>,
): Promise<(Answer | Error)[]> {
  return Promise.all(keys.map((key) => ask(key).catch((error: Error) => error)));
}
