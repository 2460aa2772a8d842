import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type DefinitionNode,
  getNamedType,
  GraphQLError,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { compareErrors } from '../plan/testing/compare-errors.js';
import { type PlainResult, subgraphSchema } from '../plan/testing/federate.js';
import { hash, randomOperations } from '../plan/testing/random-operations.js';
import { type FieldValue, type Thing, twin } from '../plan/testing/twin.js';
import { restrictToScopes } from './restrict-to-scopes.js';

const sdl = `
  type Query { user: User users: [User] people: [User!]! item: Item items: [[Item!]] any: [Any] things: [Thing] thing: Thing rated: [Rated!] }
  interface Thing { id: ID! label: String }
  interface Rated { id: ID! rating: Int hint: String }
  type User implements Thing { id: ID! label: String name: String! friend: User friends: [User!] best: Item! mood: Mood score(x: Int): Int! bought: [Item] }
  type Item implements Thing & Rated { id: ID! label: String rating: Int hint: String owner: User! price: Int cost: Int! tags: [String!] fans: [User!]! }
  type Shop implements Rated { id: ID! rating: Int hint: String boss: User }
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
    type Item @key(fields: "id") { id: ID! owner: User! price: Int cost: Int! tags: [String!] }
    type User @key(fields: "id") { id: ID! }`,
  c: `
    type User @key(fields: "id") { id: ID! mood: Mood score(x: Int): Int! bought: [Item] }
    type Item @key(fields: "id") { id: ID! fans: [User!]! }
    enum Mood { HAPPY SAD }`,
  d: `type Rated @key(fields: "id") @interfaceObject { id: ID! rating: Int }`,
};

const scopes = ['s1', 's2', 's3'];
const kinds = ['[["s1"]]', '[["s2"]]', '[["s3"]]', '[["s1", "s2"], ["s3"]]', '[["s1"], ["s2"]]'];

/** What stands where, by coordinate, in one of many random ways. */
function requirementAt(seed: number, coordinate: string): string | undefined {
  const rarity = coordinate.includes('.') ? 3 : 4;
  const random = hash(`${seed} ${coordinate}`);
  if (random % rarity > 0 || !/^(User|Item|Shop|Mood|Query\.\w+)(\.(?!id$|rating$)\w+)?$/.test(coordinate))
    return undefined;
  return kinds[hash(`${coordinate} ${seed}`) % kinds.length];
}

function protect(part: string, seed: number): string {
  const directive = (coordinate: string) => {
    const lists = requirementAt(seed, coordinate);
    return lists ? ` @requiresScopes(scopes: ${lists})` : '';
  };
  const declared = parse(part).definitions.map((definition: DefinitionNode) => {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      return print(definition).replace('{', `${directive(definition.name.value)} {`);
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return print(definition);
    const type = definition.name.value;
    const fields = definition.fields?.map((field) => print(field) + directive(`${type}.${field.name.value}`));
    const rest = print({ ...definition, fields: [] }).trim();
    return `${rest}${directive(type)} { ${fields?.join(' ')} }`;
  });
  return declared.join('\n');
}

function worldOf(seed: number) {
  let held = new Set<string>();
  const value: FieldValue = (type, id, field, args) => {
    const owner = field === 'rating' ? 'Rated' : type;
    const declared = pair.single.getType(type);
    const wanted = isObjectType(declared) ? String(declared.getFields()[field]?.type) : 'Int';
    return make(wanted.replace(/!/g, ''), `${seed} ${owner} ${id} ${field} ${JSON.stringify(args)}`);
  };
  const protectedParts = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, protect(part, seed)]),
  );
  const pair = twin(sdl, protectedParts, value, {
    restrictIn: (supergraph) => restrictToScopes<undefined>(supergraph, () => held),
  });
  const isForbidden = (type: string, field: string, target: string) =>
    [type, `${type}.${field}`, target]
      .map((coordinate) => requirementAt(seed, coordinate))
      .some(
        (lists) => lists && !(JSON.parse(lists) as string[][]).some((all) => all.every((s) => held.has(s))),
      );

  // The same graph without federation, in which what is forbidden fails.
  for (const type of Object.values(pair.single.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      const target = getNamedType(field.type).name;
      field.resolve = (source, args, context, info): unknown => {
        if (isForbidden(type.name, field.name, target)) throw new GraphQLError('FORBIDDEN');
        return resolve
          ? resolve(source, args, context, info)
          : (source as Record<string, unknown>)[field.name];
      };
    }
  }

  /** Fields that a subgraph was asked for though they are forbidden. */
  function askedThough(): string[] {
    const asked: string[] = [];
    for (const { service, document } of pair.federation.sent) {
      const info = new TypeInfo(subgraphSchema({ sdl: protectedParts[service]! }));
      const Field = (node: { name: { value: string } }) => {
        const type = info.getParentType();
        const target = getNamedType(info.getType())?.name ?? '';
        const name = node.name.value;
        if (!type || name === 'id' || name.startsWith('_')) return;
        if (isForbidden(type.name, name, target)) asked.push(`${type.name}.${name}`);
      };
      visit(parse(document), visitWithTypeInfo(info, { Field }));
    }
    return asked;
  }

  return { pair, askedThough, hold: (some: readonly string[]) => void (held = new Set(some)) };
}

function make(type: string, text: string): unknown {
  const random = hash(text);
  if (type.startsWith('[')) {
    return Array.from({ length: random % 4 }, (_, i) => make(type.slice(1, -1), `${text} ${i}`));
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

/** Which scope is missing is no matter of where. */
function withoutReasons({ data, errors }: PlainResult): PlainResult {
  const plain = errors?.map((error) =>
    error.extensions?.code === 'FORBIDDEN' ? { ...error, message: 'FORBIDDEN' } : error,
  );
  return { ...(data !== undefined && { data }), ...(plain && { errors: plain }) };
}

describe('whatever is asked by whomever, what is forbidden is as if it failed, and nobody is asked for it', () => {
  test.each([1, 2, 3, 4])('with scopes here and there, as by %i', async (seed) => {
    const { pair, askedThough, hold } = worldOf(seed);
    const { query } = randomOperations(pair.single, { variables: ['$n: Int = 3'] });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(query, fc.subarray(scopes), async (source, some) => {
        hold(some);
        const both = await pair.run(source);
        if (!('single' in both)) return fc.pre(false);
        expect(JSON.stringify(both.federated.data)).toBe(JSON.stringify(both.single.data));
        compareErrors(withoutReasons(both.federated), both.single);
        expect(askedThough()).toEqual([]);
        if (both.single.errors) refused++;
      }),
      { numRuns: 100, seed: 20260101 },
    );
    expect(refused).toBeGreaterThan(15);
  });
});
