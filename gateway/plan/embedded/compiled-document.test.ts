import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  execute,
  GraphQLEnumType,
  type GraphQLScalarType,
  isListType,
  isNonNullType,
  isObjectType,
  type Kind,
  parse,
  validate,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { compareErrors } from '../testing/compare-errors.js';
import { plain } from '../testing/federate.js';
import { hash, randomOperations } from '../testing/random-operations.js';
import { CompiledDocument } from './compiled-document.js';

const schema = buildSchema(`
  type Query { user(at: Day = "2026-01-02", by: Filter): User users(by: Filter! = { min: 2 }): [User] people: [User!]! item: Item grid: [[Item!]] any: [Any] things: [Thing!] plain: Plain }
  interface Thing { id: ID! label: String }
  type User implements Thing { id: ID! label: String name: String! friend: User friends: [User!] best: Item! mood(like: Mood = SAD): Mood moods: [Mood!] day(at: Day): Day score(x: Int): Int! any: Any! }
  type Item implements Thing { id: ID! label: String price: Float! sold: Boolean owner: User! tags: [String!] numbers: [[Int!]!] }
  type Plain { id: ID! name: String! label(x: Int = 4, by: Filter): String inner: Plain list: [Plain!] }
  union Any = User | Item
  enum Mood { HAPPY SAD }
  scalar Day
  input Filter { min: Int! = 1 tags: [String!] mood: Mood day: Day }
  type Mutation { set(x: Int): User need(x: Int): User! log: [Int!] }`);

/** What a resolver does, by the dice: answer now or later, with a value, null, an error or nonsense. */
interface World {
  seed: number;
  /** Per thousand. */
  nulls: number;
  errors: number;
  /**
   * Whether some answer later. Then everything does that may not be null: graphql-js leaves rejections of a list's items
   * unhandled when another item fails at once.
   */
  late: boolean;
}
let world: World = { seed: 0, nulls: 0, errors: 0, late: false };
let log: number[] = [];

function isLate(type: GraphQLOutputType, text: string): boolean {
  return world.late && (isNonNullType(type) || hash(`${world.seed} ${text}`) % 3 === 0);
}

function answer(type: GraphQLOutputType, text: string, isItem = false): unknown {
  const luck = hash(`${world.seed} ${text}?`) % 1000;
  const late = isLate(type, `${text} late`);
  if (luck < world.errors) {
    const error = new Error(`No ${text}`);
    if (late) return Promise.reject(error);
    if (isItem || luck % 2) return error;
    throw error;
  }
  const value = luck < world.errors + world.nulls ? (luck % 2 ? null : undefined) : make(type, text);
  return late ? Promise.resolve(value) : value;
}

function make(type: GraphQLOutputType, text: string): unknown {
  const random = hash(`${world.seed} ${text}`);
  if (isNonNullType(type)) return make(type.ofType, text);
  if (isListType(type)) {
    if (random % 1000 < world.errors) return 'no list';
    const items = Array.from({ length: random % 4 }, (_, i) => {
      return answer(type.ofType, `${text} ${i}`, true);
    });
    return random % 5 === 0 ? new Set(items) : items;
  }
  const wrong = random % 1000 < world.errors;
  if (type.name === 'Mood') return wrong ? 'WRONG' : random % 2;
  if (type.name === 'Day') return wrong ? undefined : new Date(Date.UTC(2026, 0, 1 + (random % 28)));
  if (type.name === 'Int') return wrong ? 'x' : random % 2 ? random % 100 : String(random % 100);
  if (type.name === 'Float') return wrong ? NaN : (random % 1000) / 8;
  if (type.name === 'Boolean') return wrong ? {} : random % 2 === 0;
  if (type.name === 'String') return wrong ? [] : random % 4 ? `s${random % 50}` : random % 50;
  if (type.name === 'Plain') return plainObject(text, 3);
  const name = isObjectType(type) ? type.name : random % 2 ? 'User' : 'Item';
  return {
    id: wrong && !world.late ? {} : `${name}${random % 3}`,
    kind: wrong ? ['Nobody', 3, 'Plain', null][random % 4] : name,
  };
}

/** Answered by properties and methods, without a resolver. */
function plainObject(text: string, depth: number): object {
  const random = hash(`${world.seed} ${text} plain`);
  return {
    id: random % 9 ? random % 100 : world.late ? Promise.resolve(null) : null,
    name: random % 2 ? 'name' : world.late ? Promise.resolve('later') : null,
    label(args: object, _: unknown, info: GraphQLResolveInfo) {
      if (random % 5 === 0) throw new Error('no label');
      return JSON.stringify([args, info.path, info.fieldName]);
    },
    inner: depth > 0 ? plainObject(`${text}i`, depth - 1) : undefined,
    list: depth > 0 ? [plainObject(`${text}0`, depth - 1), plainObject(`${text}1`, depth - 1)] : 7,
  };
}

function pathOf(path: GraphQLResolveInfo['path'] | undefined): unknown[] {
  return path ? [...pathOf(path.prev), path.key, path.typename] : [];
}

for (const type of Object.values(schema.getTypeMap())) {
  if (!isObjectType(type) || type.name.startsWith('__') || type.name === 'Plain') continue;
  if (type.name === 'User') {
    type.isTypeOf = (value, _, info) => {
      const fits = (value as { kind: unknown }).kind === 'User' && pathOf(info.path).length > 0;
      return hash(`${world.seed}${info.fieldName}`) % 2 || !world.late ? fits : Promise.resolve(fits);
    };
  }
  for (const field of Object.values(type.getFields())) {
    if (field.name === 'id') continue;
    field.resolve = (source, args: unknown, context, info) => {
      const text = JSON.stringify([
        (source as { id?: unknown } | undefined)?.id,
        type.name,
        field.name,
        args,
        context,
      ]);
      if (field.name === 'log') return [...log];
      if (type.name === 'Mutation') log.push((args as { x: number }).x);
      // What is seen of the request is part of the value, so that it is compared too.
      return answer(
        field.type,
        `${text} ${JSON.stringify([pathOf(info.path), info.variableValues, info.returnType])}`,
      );
    };
  }
}
for (const name of ['Thing', 'Any']) {
  const type = schema.getType(name) as { resolveType?: unknown };
  type.resolveType = ({ kind, id }: { kind: string; id: unknown }, _: unknown, info: GraphQLResolveInfo) =>
    hash(`${String(id)}${pathOf(info.path).join()}`) % 2 || !world.late ? kind : Promise.resolve(kind);
}
const mood = schema.getType('Mood') as GraphQLEnumType;
Object.assign(
  mood,
  new GraphQLEnumType({ name: 'Mood', values: { HAPPY: { value: 0 }, SAD: { value: 1 } } }),
);
const day = schema.getType('Day') as GraphQLScalarType;
Object.assign(day, {
  serialize: (value: Date | undefined) => value?.toISOString().slice(0, 10),
  parseValue: (value: string) => new Date(value),
  parseLiteral: (node: { kind: Kind; value?: string }) => new Date(node.value ?? NaN),
});

async function both(source: string, variables: Record<string, unknown> = {}) {
  const document = parse(source, { noLocation: true });
  fc.pre(validate(schema, document).length === 0);
  const compiled = new CompiledDocument(schema, document);
  log = [];
  const expected = plain(
    await execute({ schema, document, variableValues: variables, contextValue: 'context' }),
  );
  log = [];
  const answers = [];
  // The second time from what the first has compiled.
  for (let i = 0; i < 2; i++) answers.push(plain((await compiled.execute(variables, 'context')) as never));
  return { expected, answers };
}

const { query } = randomOperations(schema, {
  variables: ['$n: Int = 3', '$f: Filter! = { tags: ["v"] }', '$m: Mood = HAPPY', '$d: Day = "2026-02-01"'],
  values: {
    Filter: ['{ min: 3 }', '{ min: $n, mood: $m, tags: "one" }', '{ day: "2026-03-03" }', '$f'],
    Mood: ['HAPPY', '$m'],
    Day: ['"2026-01-05"', '$d'],
  },
});

describe('a compiled document answers as graphql-js does', () => {
  test.each([
    ['where nothing fails', 0, 0, false],
    ['where nothing fails, some of it later', 0, 0, true],
    ['with nulls and errors', 40, 40, false],
    ['with nulls later', 50, 0, true],
    ['with errors later', 0, 50, true],
    ['with nulls and errors, some of them later', 40, 40, true],
  ])('%s', async (_, nulls, errors, late) => {
    await fc.assert(
      fc.asyncProperty(query, fc.nat(1000), async (source, seed) => {
        world = { seed, nulls, errors, late };
        const { expected, answers } = await both(source);
        for (const answered of answers) {
          expect(JSON.stringify(answered.data)).toBe(JSON.stringify(expected.data));
          compareErrors(answered, expected);
        }
      }),
      { numRuns: 100, seed: 20260101 },
    );
  });
});

describe('mutations', () => {
  test('begin when the one before has its whole value', async () => {
    world = { seed: 1, nulls: 0, errors: 0, late: true };
    const { expected, answers } = await both(
      'mutation { log a: set(x: 1) { id } first: log b: set(x: 2) { name friend { id } } second: log }',
    );
    expect(expected.data).toMatchObject({ log: [], first: [1], second: [1, 2] });
    expect(answers[0]).toEqual(expected);
  });

  test('do not begin after one that may not be null and is', async () => {
    world = { seed: 1, nulls: 1000, errors: 0, late: true };
    const { expected, answers } = await both(
      'mutation { set(x: 1) { id } need(x: 2) { id } last: set(x: 3) { id } }',
    );
    expect(answers[0]).toEqual(expected);
    expect(log).toEqual([1, 2, 1, 2]);
  });
});
