import { describe, expect, test } from '@jest/globals';
import { compareErrors } from './testing/compare-errors.js';
import { twin, type FieldValue } from './testing/twin.js';

/** What a resolver may return for a list; for a field without a list the first item counts. */
const values: Record<string, unknown> = {
  'a value': [1, 2],
  null: null,
  'an item that is null': [1, null, 3],
  'nothing but null': [null],
  'an error': new Error('Broken'),
  'an item that is an error': [1, new Error('Broken')],
  'an empty list': [],
};

const leafTypes = ['Int', 'Int!', '[Int]', '[Int!]', '[Int]!', '[Int!]!', '[[Int!]!]', '[[Int!]]!'];
const boxTypes = ['Box', 'Box!', '[Box]', '[Box!]', '[Box]!', '[Box!]!'];

const fieldOf = (prefix: string, i: number): string => `${prefix}${i}`;
const leaves = leafTypes.map((type, i) => `${fieldOf('leaf', i)}: ${type}`).join(' ');
const boxes = boxTypes.map((type, i) => `${fieldOf('box', i)}: ${type}`).join(' ');

// The boxes are found in one subgraph; what is in them is fetched from the other.
const sdl = `type Query { ${boxes} } type Box { id: ID! own: Int ${leaves} inner: Box innerNonNull: Box! }`;
const parts = {
  a: `type Query { ${boxes} } type Box @key(fields: "id") { id: ID! own: Int }`,
  b: `type Box @key(fields: "id") { id: ID! ${leaves} inner: Box innerNonNull: Box! }`,
};

let leafValue: unknown;
let boxValue: unknown;

const value: FieldValue = (_type, _id, field) => {
  if (field === 'own') return 7;
  const [kind, index] = [field.slice(0, field.search(/\d|$/)), Number(field.replace(/\D/g, ''))];
  if (kind === 'leaf') return shaped(leafValue, leafTypes[index] as string, (item) => item);
  if (kind === 'box') return shaped(boxValue, boxTypes[index] as string, box);
  return box(field === 'innerNonNull' ? 8 : 9);
};

function box(item: unknown): unknown {
  return typeof item === 'number' ? { __typename: 'Box', id: `b${item}` } : item;
}

function shaped(list: unknown, type: string, item: (value: unknown) => unknown): unknown {
  if (!Array.isArray(list)) return list;
  if (type.startsWith('[[')) return [list, [1]];
  if (type.startsWith('[')) return list.map(item);
  return list.length > 0 ? item(list.at(-1)) : null;
}

const { run } = twin(sdl, parts, value);

async function compare(query: string): Promise<void> {
  const both = await run(query);
  if (!('single' in both)) throw both[0] as Error;
  expect(both.federated.data).toEqual(both.single.data);
  compareErrors(both.federated, both.single);
}

/** Null and errors end up where graphql-js puts them, with the same messages at the same paths. */
describe('null bubbles as in one graphql-js schema', () => {
  describe.each(leafTypes.map((type, i) => [type, fieldOf('leaf', i)]))(
    'from a joined field of type %s',
    (_, leaf) => {
      test.each(Object.entries(values))('that returns %s', async (_name, given) => {
        leafValue = given;
        boxValue = [1, 2];
        for (const i of boxTypes.keys()) {
          await compare(`{ x: ${fieldOf('box', i)} { own y: ${leaf} } }`);
          await compare(`{ x: ${fieldOf('box', i)} { inner { y: ${leaf} } } }`);
          await compare(`{ x: ${fieldOf('box', i)} { innerNonNull { innerNonNull { y: ${leaf} } } } }`);
        }
      });
    },
  );

  test.each(Object.entries(values))('from the entities of a join: %s', async (_, given) => {
    boxValue = given;
    leafValue = [4, 5];
    for (const i of boxTypes.keys()) {
      await compare(`{ x: ${fieldOf('box', i)} { own leaf1 leaf5 } }`);
      await compare(`{ x: ${fieldOf('box', i)} { innerNonNull { id own } } }`);
    }
  });
});
