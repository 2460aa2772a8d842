import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { PersistedQueries } from './persisted-queries.js';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const nameOf = (text: string) => `apq:${hashOf(text)}`;

describe('documents that clients have had remembered', () => {
  test('are kept within bounds, and the least recently used go first', async () => {
    const kept = new PersistedQueries({ most: 30 });
    for (const text of ['a'.repeat(10), 'b'.repeat(10), 'c'.repeat(10)]) await kept.set(nameOf(text), text);
    await kept.get(nameOf('a'.repeat(10)));
    await kept.set(nameOf('d'.repeat(10)), 'd'.repeat(10));
    const there = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (letter) => (await kept.get(nameOf(letter.repeat(10)))) !== undefined),
    );
    expect(there).toEqual([true, false, true, true]);
  });

  test('are not kept when they are huge, and forgotten when told', async () => {
    const kept = new PersistedQueries();
    const huge = ' '.repeat(64 * 1024 + 1);
    await kept.set(nameOf(huge), huge);
    await kept.set(nameOf('{ a }'), '{ a }');
    expect(await kept.delete(nameOf('{ a }'))).toBe(true);
    expect(await Promise.all([kept.get(nameOf(huge)), kept.get(nameOf('{ a }'))])).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('are known to all replicas, unless somebody else has written there', async () => {
    const store = new Map<string, string>();
    const shared = {
      get: async (key: string) => store.get(key),
      set: async (key: string, text: string) => void store.set(key, text),
    };
    const [one, other] = [new PersistedQueries({ shared }), new PersistedQueries({ shared })];
    await one.set(nameOf('{ a }'), '{ a }');
    expect(await other.get(nameOf('{ a }'))).toBe('{ a }');
    store.set(`partner-graph:document:${hashOf('{ b }')}`, 'mutation { steal }');
    expect(await other.get(nameOf('{ b }'))).toBeUndefined();
    expect(await other.get('apq:../../other')).toBeUndefined();
  });
});
