import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import type { SubgraphContext } from './context.js';
import { lazyNode } from './lazy-node.js';

class Coin {
  id!: string;
  mint?: string;
  worth!: number;
}

const context = { language: 'en_US' } as SubgraphContext;

test('a node is of its type, and no field is worked out before it is read', () => {
  const read: string[] = [];
  const toCoin = lazyNode<Coin, { id: string; worth: string }, string>(Coin, {
    id: ({ id }) => (read.push('id'), id),
    mint: (_row, { language }, mint) => (read.push('mint'), `${mint} ${language}`),
    worth: ({ worth }) => (read.push('worth'), Number(worth)),
  });
  const rows = [
    { id: 'a', worth: '1' },
    { id: 'b', worth: '20' },
  ].map((row) => Object.freeze(row));
  const [one, other] = rows.map((row) => toCoin(row, context, 'Bern')) as [Coin, Coin];
  expect(one).toBeInstanceOf(Coin);
  expect(read).toEqual([]);
  expect([one.worth, other.worth, other.mint]).toEqual([1, 20, 'Bern en_US']);
  expect(read).toEqual(['worth', 'worth', 'mint']);
});

test('fields of two types do not mix', () => {
  const toCoin = lazyNode<Pick<Coin, 'id'>, string>(Coin, { id: (row) => `coin ${row}` });
  const toOther = lazyNode<Pick<Coin, 'id'>, string>(Coin, { id: (row) => `other ${row}` });
  expect([toCoin('1', context).id, toOther('1', context).id]).toEqual(['coin 1', 'other 1']);
});
