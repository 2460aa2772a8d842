import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cases } from './testing/cases.js';
import { federate, federateOverHttp, type Federation } from './testing/federate.js';
import { shop } from './testing/shop.js';

describe.each(['embedded', 'http'])('a federated graph, %s', (mode) => {
  let federation: Federation;
  let close = async (): Promise<void> => {};
  beforeAll(async () => {
    if (mode === 'embedded') federation = federate(shop());
    else {
      const served = await federateOverHttp(shop());
      federation = served;
      close = served.close;
    }
  });
  afterAll(() => close());

  test.each(Object.entries(cases))('%s', async (_, { query, variables = {}, data }) => {
    const result = await federation.run(query, { variables });
    expect(result).toEqual({ data });
    // As text, because the order of fields is part of the promise.
    expect(JSON.stringify(result.data)).toBe(JSON.stringify(inOrderOf(result.data, data)));
  });

  test('mutations run one after the other, each with its joins before the next', async () => {
    const { run } = mode === 'embedded' ? federate(shop()) : federation;
    const { data } = await run(
      'mutation { rename(id: "u1", name: "Zoe") { name reviewCount } addReview(text: "hi") { text author { name } } log }',
    );
    expect(data).toEqual({
      rename: { name: 'Zoe', reviewCount: 2 },
      addReview: { text: 'hi', author: { name: 'Bob' } },
      log: expect.arrayContaining(['rename u1', 'reviewCount u1', 'addReview hi']),
    });
    expect((data?.['log'] as string[]).slice(-3)).toEqual(['rename u1', 'reviewCount u1', 'addReview hi']);
  });
});

/** The same values with the fields in the order of `expected`. */
function inOrderOf(value: unknown, expected: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, i) => inOrderOf(item, (expected as unknown[])[i]));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(expected as object).map(([key, item]) => [
      key,
      inOrderOf((value as Record<string, unknown>)[key], item),
    ]),
  );
}

describe('requests that cannot be executed', () => {
  const { run } = federate(shop());

  test.each([
    [
      'a variable of the wrong type',
      'query ($id: ID!) { user(id: $id) { id } }',
      { variables: {} },
      'Variable "$id" of required type "ID!" was not provided.',
    ],
    [
      'a wrong enum value',
      'query ($r: Role) { users(filter: { role: $r }) { id } }',
      { variables: { r: 'ROBOT' } },
      'Variable "$r" got invalid value "ROBOT"; Value "ROBOT" does not exist in "Role" enum.',
    ],
    ['no operation', 'fragment F on User { id }', {}, 'Must provide an operation.'],
    [
      'several operations and no name',
      'query A { me { id } } query B { me { id } }',
      {},
      'Must provide operation name if query contains multiple operations.',
    ],
    ['an unknown operation', 'query A { me { id } }', { operationName: 'B' }, 'Unknown operation named "B".'],
  ])('%s', async (_, query, options, message) => {
    expect(await run(query, options)).toEqual({ errors: [expect.objectContaining({ message })] });
  });

  test('one of several operations is executed by its name', async () => {
    const query = 'query A { me { id } } query B { me { name } }';
    expect(await run(query, { operationName: 'B' })).toEqual({ data: { me: { name: 'Ada' } } });
    expect(await run(query, { operationName: 'A' })).toEqual({ data: { me: { id: 'u1' } } });
  });
});
