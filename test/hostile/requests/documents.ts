import { type HostileRequest, invalid, limit, notGraphql, operation, times } from './hostile-request.js';

const nested = (levels: number, open: string, close = '}') => open.repeat(levels) + close.repeat(levels);
const laughs = (count: number, wide: number) =>
  `${times(count, (n) => `fragment F${n} on Customer { ${times(wide, () => `...F${n + 1}`)} }`)} fragment F${count} on Customer { id }`;
const circle = (length: number) =>
  times(length, (n) => `fragment F${n} on Customer { ...F${(n + 1) % length} }`);

/** Overload by the document: it is to be refused by its form, without being written out, validated or planned. */
export const documents: readonly HostileRequest[] = [
  operation(
    'aliases',
    limit('TOO_MANY_ALIASES'),
    `{ customers { nodes { ${times(301, (n) => `a${n}: name`)} } } }`,
  ),
  operation(
    'aliases in a fragment that is spread',
    limit('TOO_MANY_ALIASES'),
    `{ customers { nodes { ${times(31, (n) => `r${n}: reseller { ...F }`)} } } } fragment F on Reseller { ${times(10, (n) => `a${n}: id`)} }`,
  ),
  operation(
    'aliases of a question that costs',
    limit('TOO_MANY_ROOT_FIELDS'),
    `{ ${times(31, (n) => `a${n}: customerAlerts { totalCount }`)} }`,
  ),
  operation(
    'aliases of a change',
    limit('TOO_MANY_ROOT_FIELDS'),
    `mutation { ${times(40, (n) => `a${n}: resolveOperation(input: {}) { userErrors { code } }`)} }`,
  ),
  operation(
    'a field two thousand times',
    limit('FIELD_REPEATED'),
    `{ customers { nodes { ${times(2000, () => 'id')} } } }`,
  ),
  operation(
    'fields of fields, each many times',
    limit('FIELD_REPEATED'),
    `{ customers { ${times(15, () => `nodes { ${times(20, () => 'balance { debt { amount } }')} }`)} } }`,
  ),
  operation(
    'a field many times, by fragments',
    limit('FIELD_REPEATED'),
    `{ customers { nodes { ${times(60, (n) => `...F${n % 20}`)} } } } ${times(20, (n) => `fragment F${n} on Customer { id }`)}`,
  ),
  operation(
    'a field many times with arguments that differ',
    limit('FIELD_REPEATED'),
    `{ customers { nodes { ${times(100, (n) => `orders(first: ${n}) { totalCount }`)} } } }`,
  ),
  operation(
    'a billion laughs',
    limit('TOO_MANY_FIELDS'),
    `{ customers { nodes { ...F0 } } } ${laughs(10, 10)}`,
  ),
  operation(
    'laughs too many to count',
    limit('TOO_MANY_FIELDS'),
    `{ customers { nodes { ...F0 } } } ${laughs(25, 60)}`,
  ),
  operation(
    'laughs at the root',
    limit('TOO_MANY_ROOT_FIELDS'),
    `{ ...F0 } ${laughs(20, 10).replaceAll('on Customer', 'on Query')}`,
  ),
  operation(
    'laughs in fragments that nobody spreads',
    limit('TOO_MANY_FIELDS'),
    `{ __typename } ${laughs(15, 10)}`,
  ),
  operation(
    'a fragment in itself',
    limit('CIRCULAR_FRAGMENT'),
    '{ customers { nodes { ...F } } } fragment F on Customer { reseller { customers { nodes { ...F } } } }',
  ),
  operation(
    'two fragments in each other',
    limit('CIRCULAR_FRAGMENT'),
    `{ customers { nodes { ...F0 } } } ${circle(2)}`,
  ),
  operation(
    'a circle of ninety fragments',
    limit('CIRCULAR_FRAGMENT'),
    `{ customers { nodes { ...F0 } } } ${circle(90)}`,
  ),
  operation('a circle that nobody spreads', limit('CIRCULAR_FRAGMENT'), `{ __typename } ${circle(3)}`),
  operation(
    'a chain of fragments',
    limit('QUERY_TOO_DEEP'),
    `{ customers { nodes { ...F0 } } } ${laughs(60, 1)}`,
  ),
  operation(
    'two hundred fragments',
    limit('TOO_MANY_DEFINITIONS'),
    `{ __typename } ${times(200, (n) => `fragment F${n} on Customer { id }`)}`,
  ),
  operation(
    'five hundred operations',
    limit('TOO_MANY_DEFINITIONS'),
    times(500, (n) => `query Q${n} { __typename }`),
  ),
  operation(
    'deep enough to end a planner',
    limit('QUERY_TOO_DEEP'),
    `{ customers { nodes ${'{ reseller { customers { nodes '.repeat(20)} { id } ${'} } } '.repeat(20)} } }`,
  ),
  operation('deeper than a stack', limit('QUERY_TOO_DEEP'), nested(1600, '{a')),
  operation(
    'inline fragments within each other',
    limit('QUERY_TOO_DEEP'),
    `{ ${nested(1000, '... { ', '} ').replace('} ', '__typename } ')} }`,
  ),
  operation(
    'lists within lists in an argument',
    limit('VARIABLES_TOO_DEEP'),
    `{ customer(id: ${'['.repeat(600)}${']'.repeat(600)}) { id } }`,
  ),
  operation(
    'objects within objects in an argument',
    limit('VARIABLES_TOO_DEEP'),
    `{ customers(filter: ${'{a: '.repeat(600)}1${'}'.repeat(600)}) { totalCount } }`,
  ),
  operation(
    'directives',
    limit('TOO_MANY_DIRECTIVES'),
    `{ customers { nodes { ${times(201, (n) => `a${n}: id @skip(if: false)`).replace(/a(?=\d)/g, 'b')} } } }`,
  ),
  operation(
    'directives on one field',
    limit('TOO_MANY_DIRECTIVES'),
    `{ customers { totalCount ${times(600, () => '@include(if: true)')} } }`,
  ),
  operation(
    'directives that nobody knows',
    limit('TOO_MANY_DIRECTIVES'),
    `{ customers { totalCount ${times(2000, () => '@a')} } }`,
  ),
  operation(
    'fields of types of fields',
    limit('INTROSPECTION_TOO_DEEP'),
    `{ __schema { types { ${nested(6, 'fields { type { ', '} }').replace('} }', 'name } }')} } } }`,
  ),
  operation(
    'types of possible types',
    limit('INTROSPECTION_TOO_DEEP'),
    '{ __schema { types { possibleTypes { interfaces { possibleTypes { name } } } } } }',
  ),
  operation(
    'fields of fields, by a fragment',
    limit('INTROSPECTION_TOO_DEEP'),
    '{ __type(name: "Customer") { ...F } } fragment F on __Type { fields { type { ...G } } } fragment G on __Type { fields { type { ...H } } } fragment H on __Type { fields { name } }',
  ),
  operation(
    'the schema, a hundred times',
    limit('OPERATION_TOO_EXPENSIVE'),
    `{ __schema { types { fields { type { ${times(100, (n) => `a${n}: fields { name }`)} } } } } }`,
  ),
  operation('more tokens than a document has', limit('TOO_MANY_TOKENS'), `{ ${times(200_000, () => 'a')} }`),
  operation('nothing but braces', notGraphql, '{}'.repeat(400_000)),
  operation(
    'variables that nobody uses',
    limit('TOO_MANY_VARIABLES'),
    `query (${times(1000, (n) => `$v${n}: Int`)}) { __typename }`,
  ),
  operation('a million commas', notGraphql, ','.repeat(1_000_000)),
  operation('a comment without an end', notGraphql, `#${'x'.repeat(1_000_000)}`),
  operation('a text without an end', notGraphql, `{ customer(id: "${'x'.repeat(500_000)}`),
  operation('half a surrogate', notGraphql, '{ \ud800 }'),
  operation('a zero byte', notGraphql, '{ customers\u0000 }'),
  operation(
    'fields that nobody knows, all nearly right',
    invalid,
    `{ customers { nodes { ${times(1500, (n) => `nam${n}`)} } } }`,
  ),
  operation(
    'types that nobody knows, all nearly right',
    invalid,
    `{ customers { nodes { ${times(400, (n) => `... on Custome${n} { id${n} }`)} } } }`,
  ),
  operation(
    'arguments that nobody knows',
    invalid,
    `{ customers(${times(1000, (n) => `firs${n}: 1`)}) { totalCount } }`,
  ),
  operation(
    'one argument a thousand times',
    invalid,
    `{ customers(${times(1000, () => 'first: 1')}) { totalCount } }`,
  ),
  operation('a subscription', [400, 'OPERATION_NOT_SUPPORTED'], 'subscription { customers { totalCount } }'),
  operation(
    'an operation named like another',
    [400, 'GRAPHQL_VALIDATION_FAILED'],
    times(90, () => 'query Q { __typename }'),
  ),
];
