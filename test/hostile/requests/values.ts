import { badInput, badRequest, type HostileRequest, invalid, limit, operation } from './hostile-request.js';

const page = 'query ($first: Int!) { customers(first: $first) { totalCount } }';
const filtered = 'query ($filter: CustomerFilter) { customers(filter: $filter) { totalCount } }';
const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
const raw = (name: string, variables: string, [status, code]: readonly [number, string]): HostileRequest => ({
  ...{ name, status, code },
  body: `{"query":${JSON.stringify(page)},"variables":${variables}}`,
});

/** Numbers and values that are too large, too many or none. */
export const values: readonly HostileRequest[] = [
  operation(
    'an integer beyond 64 bits, written out',
    invalid,
    '{ customers(first: 99999999999999999999999) { totalCount } }',
  ),
  operation(
    'a number beyond all numbers, written out',
    invalid,
    '{ customers(first: 1e99999) { totalCount } }',
  ),
  operation('an integer beyond 32 bits', badInput, page, { first: 3_000_000_000 }),
  operation('a fraction', badInput, page, { first: 1.5 }),
  operation('a number in a text', badInput, page, { first: '20' }),
  operation('a list for a number', badInput, page, { first: [1] }),
  operation('nothing for what must be', badInput, page, { first: null }),
  raw('a number of a hundred thousand digits', `{"first":1${'0'.repeat(100_000)}}`, badInput),
  raw('a number beyond all numbers', '{"first":1e400}', badInput),
  raw('no number', '{"first":NaN}', badRequest),
  raw('a number in hex', '{"first":0x10}', badRequest),
  operation(
    'a prototype in a filter',
    badInput,
    filtered,
    JSON.parse('{"filter":{"__proto__":{"admin":true}}}'),
  ),
  operation('a constructor in a filter', badInput, filtered, { filter: { constructor: { prototype: {} } } }),
  operation('thirty thousand ids', limit('VARIABLES_TOO_LARGE'), filtered, {
    filter: Array(30_000).fill('a'),
  }),
  operation('objects within objects', limit('VARIABLES_TOO_DEEP'), filtered, { filter: deep(40) }),
  operation(
    'a thousand variables',
    limit('TOO_MANY_VARIABLES'),
    page,
    Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`v${n}`, n])),
  ),
  operation(
    'lists of lists of lists',
    limit('OPERATION_TOO_EXPENSIVE'),
    '{ customers(first: 5000) { nodes { orders(first: 5000) { nodes { lines(first: 5000) { nodes { id } } } } } } }',
  ),
  operation(
    'a call for each of five thousand',
    limit('OPERATION_TOO_EXPENSIVE'),
    '{ customers(first: 5000) { nodes { ownBalance { debt { amount } } } } }',
  ),
  operation(
    'everybody’s everything',
    limit('OPERATION_TOO_EXPENSIVE'),
    `{ ${Array.from({ length: 25 }, (_, n) => `a${n}: customerAlerts(within: ${n + 1}) { totalCount }`).join(' ')} }`,
  ),
];
