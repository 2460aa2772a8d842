import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { namedOperations } from '../../test/support/operations/index.js';
import { checkDocument } from './check-document.js';
import { checkVariables } from './check-variables.js';
import { limits } from './limits.js';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Documents that have exactly so much of something, in fragments too. */
const having = {
  depth: (count) => `{ a { ...F } } fragment F on T ${'{ a '.repeat(count - 2)} ${'}'.repeat(count - 2)}`,
  definitions: (count) => `{ a } ${times(count - 1, (n) => `fragment F${n} on T { a }`)}`,
  fields: (count) => `{ a { ...F ...F } } fragment F on T { ${times((count - 1) / 2, (n) => `b${n}`)} }`,
  rootFields: (count) => `{ ...F ${times(count - 2, (n) => `a${n}`)} } fragment F on T { x y }`,
  aliases: (count) => `{ a { ${times(count - 1, (n) => `a${n}: a`)} ...F } } fragment F on T { x: a }`,
  repeats: (count) => `{ a { ...F ${times(count - 2, () => 'b')} } } fragment F on T { b ... { b } }`,
  directives: (count) => `{ a { ${times(count - 1, (n) => `b${n} @d`)} ...F } } fragment F on T { a @d }`,
  introspection: (count) =>
    `{ __schema { types { ${'fields { type { '.repeat(count)} name ${'} }'.repeat(count)} } } }`,
  variables: (count) => `query (${times(count, (n) => `$v${n}: T`)}) { a }`,
  valueDepth: (count) => `{ a(b: ${'['.repeat(count)}${']'.repeat(count)}) }`,
} satisfies Partial<Record<keyof typeof limits, (count: number) => string>>;

describe.each(Object.entries(having))('%s', (name, document) => {
  const { most, code } = limits[name as keyof typeof having];

  test('as many as are allowed pass, and one more is refused by its own code', () => {
    // The fields of a fragment that is spread twice are an even number.
    const step = name === 'fields' ? 2 : 1;
    const allowed = name === 'fields' ? most - 1 : most;
    expect(checkDocument(parse(document(allowed)))).toBeUndefined();
    const refused = checkDocument(parse(document(allowed + step)));
    expect(refused?.extensions).toEqual({ code, limit: most, http: { status: 422 } });
    expect(refused?.message).toMatch(String(most));
    expect(refused?.message).toMatch(String(allowed + step));
  });
});

test('every named operation passes with a tenth of what is allowed to spare, and so does what tools ask', () => {
  for (const text of [...namedOperations().values(), getIntrospectionQuery()]) {
    expect(checkDocument(parse(text))).toBeUndefined();
  }
});

describe('what would be endless written out is refused in the time it takes to read', () => {
  const laughs = (count: number) =>
    `{ a { ...F0 } } ${times(count, (n) => `fragment F${n} on Query { ${times(20, () => `...F${n + 1}`)} }`)} fragment F${count} on Query { a }`;

  test.each([
    ['fragments of fragments', laughs(28), 'TOO_MANY_FIELDS'],
    ['a fragment in itself', '{ ...F } fragment F on Query { a { ...F } }', 'CIRCULAR_FRAGMENT'],
    [
      'fragments in each other that no operation spreads',
      '{ a } fragment F on Query { ...G } fragment G on Query { a { ...F } }',
      'CIRCULAR_FRAGMENT',
    ],
    ['one field 2,000 times', `{ a { ${times(2000, () => 'b')} } }`, 'FIELD_REPEATED'],
    [
      'fields of fields of one name',
      `{ ${times(25, () => `a { ${times(40, () => 'b { c }')} }`)} }`,
      'FIELD_REPEATED',
    ],
  ])('%s', (_, text, code) => {
    const document = parse(text);
    const before = process.cpuUsage();
    const refused = checkDocument(document);
    const { user, system } = process.cpuUsage(before);
    expect(refused?.extensions.code).toBe(code);
    expect((user + system) / 1000).toBeLessThan(50);
  });
});

describe('variables', () => {
  const values = (count: number) => ({ a: Array.from({ length: count }, () => 1) });
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`v${n}`, n]));

  test.each([
    ['VARIABLES_TOO_LARGE', values, limits.values.most],
    ['VARIABLES_TOO_DEEP', (levels: number) => ({ a: deep(levels) }), limits.valueDepth.most],
    ['TOO_MANY_VARIABLES', many, limits.variables.most],
  ])('%s', (code, make, most) => {
    expect(checkVariables(make(most))).toBeUndefined();
    expect(checkVariables(make(most + 1))?.extensions).toMatchObject({ code, limit: most });
  });

  test.each([undefined, null, {}, 7, 'text', { a: null, b: { c: null } }])(
    '%j is none of their business',
    (sent) => {
      expect(checkVariables(sent)).toBeUndefined();
    },
  );
});
