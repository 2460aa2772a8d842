import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { Beside } from './beside.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void;

describe('Beside', () => {
  test.each([
    ['an object', {}],
    ['a frozen one', Object.freeze({})],
    ['an array', []],
    ['a frozen one', Object.freeze([])],
  ])('%s has what was last said of it, and no other', (_, owner) => {
    const [known, another] = [new Beside<object, number>(), new Beside<object, number>()];
    known.set(owner, 1);
    known.set(owner, 2);
    expect(known.get(owner)).toBe(2);
    expect(another.get(owner)).toBeUndefined();
    expect(known.get({})).toBeUndefined();
  });

  test('what is known of an object is still known when it has been frozen', () => {
    const known = new Beside<object, number>();
    const owner = {};
    known.set(owner, 1);
    Object.freeze(owner);
    expect(known.get(owner)).toBe(1);
    known.set({ ...owner }, 2);
    expect(known.get(owner)).toBe(1);
  });

  test('a copy has nothing of it, and nobody sees it', () => {
    const known = new Beside<object, number>();
    const owner = { id: 'a' };
    known.set(owner, 1);
    expect(known.get({ ...owner })).toBeUndefined();
    expect(owner).toEqual({ id: 'a' });
    expect(Reflect.ownKeys({ ...owner })).toEqual(['id']);
    expect(JSON.stringify(owner)).toBe('{"id":"a"}');
  });

  test('it goes with its object in a collection of young ones', () => {
    const known = new Beside<object, string[]>();
    // As what all requests share: not young any more.
    known.set(Object.freeze({}), []);
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let request = 0; request < 10; request++) {
      known.set({ request }, new Array<string>(10_000).fill('row'));
    }
    collect({ type: 'minor' });
    // A WeakMap would still have all of it.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400_000);
  });
});
