import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setImmediate } from 'node:timers/promises';
import { isInterfaceType, isObjectType } from 'graphql';
import { compareErrors } from './testing/compare-errors.js';
import { hash, randomOperations } from './testing/random-operations.js';
import { twin, type FieldValue, type Thing, type Twin } from './testing/twin.js';

const sdl = `
  type Query { user: User users: [User] people: [User!]! item: Item items: [[Item!]] any: [Any] things: [Thing] thing: Thing rated: [Rated!] }
  interface Thing { id: ID! label: String }
  interface Rated { id: ID! rating(scale: Int = 5): Int hint: String }
  type User implements Thing { id: ID! label: String name: String! friend: User friends: [User!] best: Item! mood: Mood score(x: Int): Int! bought: [Item] }
  type Item implements Thing & Rated { id: ID! label: String rating(scale: Int = 5): Int hint: String owner: User! price: Int cost: Int! tags: [String!] grid: [[Int!]] fans: [User!]! }
  type Shop implements Rated { id: ID! rating(scale: Int = 5): Int hint: String boss: User }
  union Any = User | Item | Shop
  enum Mood { HAPPY SAD }`;

const parts = {
  a: `
    type Query { user: User users: [User] people: [User!]! any: [Any] things: [Thing] thing: Thing rated: [Rated!] }
    interface Thing { id: ID! label: String }
    interface Rated @key(fields: "id") { id: ID! hint: String }
    type User implements Thing @key(fields: "id") { id: ID! label: String name: String! friend: User friends: [User!] best: Item! }
    type Item implements Thing & Rated @key(fields: "id") { id: ID! label: String hint: String }
    type Shop implements Rated @key(fields: "id") { id: ID! hint: String boss: User }
    union Any = User | Item | Shop`,
  b: `
    type Query { item: Item items: [[Item!]] }
    type Item @key(fields: "id") { id: ID! owner: User! price: Int cost: Int! tags: [String!] grid: [[Int!]] }
    type User @key(fields: "id") { id: ID! }`,
  c: `
    type User @key(fields: "id") { id: ID! mood: Mood score(x: Int): Int! bought: [Item] }
    type Item @key(fields: "id") { id: ID! fans: [User!]! }
    enum Mood { HAPPY SAD }`,
  d: `type Rated @key(fields: "id") @interfaceObject { id: ID! rating(scale: Int = 5): Int }`,
};

/**
 * The data of a world: every field's value follows from the seed. `nulls`, `errors` and `late` are per thousand; what is
 * late comes after up to eight turns of the event loop.
 */
interface World {
  seed: number;
  nulls: number;
  errors: number;
  late: number;
}

let world: World = { seed: 0, nulls: 0, errors: 0, late: 0 };

const value: FieldValue = (type, id, field, args) => {
  const made = valueNow(type, id, field, args);
  const luck = hash(`${world.seed} ${type} ${id} ${field} late?`);
  return luck % 1000 < world.late ? late(made, luck % 8) : made;
};

async function late(made: unknown, turns: number): Promise<unknown> {
  for (let turn = 0; turn <= turns; turn++) await setImmediate();
  if (made instanceof Error) throw made;
  return made;
}

const valueNow: FieldValue = (type, id, field, args) => {
  // A field of an interface object is resolved without knowing the type.
  const owner = field === 'rating' ? 'Rated' : type;
  const text = `${world.seed} ${owner} ${id} ${field} ${JSON.stringify(args)}`;
  const luck = hash(`${text}?`) % 1000;
  if (luck < world.errors) return new Error(`No ${owner}.${field}`);
  const definition = pair.single.getType(type);
  const declared =
    isObjectType(definition) || isInterfaceType(definition)
      ? String(definition.getFields()[field]?.type)
      : '';
  // Null where the schema forbids it is a mistake of the resolver: it happens too.
  if (luck < world.errors + world.nulls) return null;
  return make(declared.replace(/!/g, ''), text);
};

function make(type: string, text: string): unknown {
  const random = hash(text);
  if (type.startsWith('[')) {
    return Array.from({ length: random % 4 }, (_, i) =>
      hash(`${text} null ${i}`) % 1000 < world.nulls ? null : make(type.slice(1, -1), `${text} ${i}`),
    );
  }
  const ids = (count: number, name: string): Thing => ({ __typename: name, id: `${name}${random % count}` });
  const pick = (...names: string[]): Thing => ids(3, names[hash(`${text} pick`) % names.length] as string);
  if (type === 'Int') return random % 100;
  if (type === 'Mood') return random % 2 ? 'HAPPY' : 'SAD';
  if (type === 'String') return `s${random % 50}`;
  if (type === 'Any') return pick('User', 'Item', 'Shop');
  if (type === 'Thing') return pick('User', 'Item');
  if (type === 'Rated') return pick('Item', 'Shop');
  return ids(4, type);
}

const pair = twin(sdl, parts, value);

const { query } = randomOperations(pair.single, { variables: ['$n: Int = 3'] });

async function compare(source: string): Promise<void> {
  const both = await pair.run(source);
  if (!('single' in both)) fc.pre(false);
  else {
    expect(both.federated.data).toEqual(both.single.data);
    expect(JSON.stringify(both.federated.data)).toBe(JSON.stringify(both.single.data));
    compareErrors(both.federated, both.single);
  }
}

/** What subgraphs were asked, in any order. */
function asked({ federation }: Twin): string[] {
  return federation.sent.map((sent) => JSON.stringify(sent)).sort();
}

/** Whatever is asked of the federated graph, the answer is that of one graphql-js schema with the same resolvers. */
describe('random queries answer as one graphql-js schema does', () => {
  test.each([
    ['where nothing fails', 0, 0, 0, 200],
    ['with nulls anywhere', 60, 0, 0, 200],
    ['with errors anywhere', 0, 60, 0, 200],
    ['with nulls and errors', 40, 40, 0, 200],
    ['where some is late', 0, 0, 300, 200],
    ['with nulls and errors, and some is late', 40, 40, 300, 400],
  ])('%s', async (_, nulls, errors, late, numRuns) => {
    await fc.assert(
      fc.asyncProperty(query, fc.nat(1000), async (source, seed) => {
        world = { seed, nulls, errors, late };
        await compare(source);
      }),
      { numRuns, seed: 20260101 },
    );
  });

  test('beginning early asks the subgraphs no more than waiting does', async () => {
    const waiting = twin(sdl, parts, value, {
      wrap: (_, executor) => ({
        execute: (request, context, signal) => executor.execute(request, context, signal),
      }),
    });
    await fc.assert(
      fc.asyncProperty(query, fc.nat(1000), async (source, seed) => {
        world = { seed, nulls: 40, errors: 0, late: 300 };
        await Promise.all([pair.run(source), waiting.run(source)]);
        expect(asked(pair)).toEqual(asked(waiting));
      }),
      { numRuns: 200, seed: 20260101 },
    );
  });
});
