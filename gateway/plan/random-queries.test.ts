import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { compareErrors } from './testing/compare-errors.js';
import { twin, type FieldValue, type Thing } from './testing/twin.js';

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

/** Numbers that look random but are the same for the same text. */
function hash(text: string): number {
  let result = 2166136261;
  for (let i = 0; i < text.length; i++) result = Math.imul(result ^ text.charCodeAt(i), 16777619);
  result = Math.imul(result ^ (result >>> 13), 0x5bd1e995);
  return (result ^ (result >>> 15)) >>> 0;
}

/** The data of a world: every field's value follows from the seed. `nulls` and `errors` are per thousand. */
interface World {
  seed: number;
  nulls: number;
  errors: number;
}

let world: World = { seed: 0, nulls: 0, errors: 0 };

const value: FieldValue = (type, id, field, args) => {
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

/** Arbitrary selections on a type, valid but for conflicts between aliases. */
function selections(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  const choices: fc.Arbitrary<string>[] = [fc.constant('__typename')];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (depth > 0 || !isCompositeType(getNamedType(field.type))) choices.push(selection(field, depth));
    }
  }
  if (depth > 0 && (isInterfaceType(type) || isUnionType(type))) {
    for (const possible of pair.single.getPossibleTypes(type)) {
      choices.push(selections(possible, depth - 1).map((inner) => `... on ${possible.name}${inner}`));
    }
  }
  return fc
    .array(fc.oneof(...choices), { minLength: 1, maxLength: depth > 1 ? 5 : 3 })
    .map((list) => ` { ${list.join(' ')} }`);
}

function selection(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(field.type);
  const args = field.args.length > 0 ? fc.constantFrom('', '1', '2', '$n') : fc.constant('');
  const inner = isCompositeType(named) ? selections(named, depth - 1) : fc.constant('');
  const directive = fc.oneof(
    { weight: 8, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ' @skip(if: $yes)',
        ' @include(if: $yes)',
        ' @skip(if: $no)',
        ' @include(if: $no)',
      ),
    },
  );
  const alias = fc.oneof(
    { weight: 6, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.constant(`x_${field.name}`) },
    { weight: 1, arbitrary: fc.constantFrom('id', 'name', 'label', 'price') },
  );
  return fc.tuple(alias, args, directive, inner).map(([as, arg, when, below]) => {
    const given = arg === '' ? '' : `(${field.args[0]?.name ?? ''}: ${arg})`;
    const key = as || (given ? `${field.name}_${arg.replace('$', '')}` : '');
    return `${key ? `${key}: ` : ''}${field.name}${given}${when}${below}`;
  });
}

const query = selections(pair.single.getQueryType() as GraphQLNamedType, 4);

/** Declares the variables that the selections use. */
function operation(selectionSet: string): string {
  const declared = ['$n: Int = 3', '$yes: Boolean = true', '$no: Boolean = false'].filter((variable) =>
    selectionSet.includes(variable.split(':')[0] as string),
  );
  return `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''}${selectionSet}`;
}

async function compare(selectionSet: string): Promise<void> {
  const both = await pair.run(operation(selectionSet));
  if (!('single' in both)) fc.pre(false);
  else {
    expect(both.federated.data).toEqual(both.single.data);
    expect(JSON.stringify(both.federated.data)).toBe(JSON.stringify(both.single.data));
    compareErrors(both.federated, both.single);
  }
}

/** Whatever is asked of the federated graph, the answer is that of one graphql-js schema with the same resolvers. */
describe('random queries answer as one graphql-js schema does', () => {
  test.each([
    ['where nothing fails', 0, 0, 200],
    ['with nulls anywhere', 60, 0, 200],
    ['with errors anywhere', 0, 60, 200],
    ['with nulls and errors', 40, 40, 200],
  ])('%s', async (_, nulls, errors, numRuns) => {
    await fc.assert(
      fc.asyncProperty(query, fc.nat(1000), async (source, seed) => {
        world = { seed, nulls, errors };
        await compare(source);
      }),
      { numRuns, seed: 20260101 },
    );
  });
});
