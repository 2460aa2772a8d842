import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Gateway } from '../gateway.js';
import { startToyGateway } from '../testing/toy-gateway.js';

let gateway: Gateway;
const faults: unknown[] = [];
beforeAll(async () => {
  gateway = await startToyGateway({}, { onError: (error) => faults.push(error) });
});
afterAll(() => gateway.close());

async function ask(body: object, headers: Record<string, string> = {}) {
  const answer = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await answer.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
  return { status: answer.status, data, errors };
}

const deep = '{ read '.repeat(33) + '}'.repeat(33);

describe('a request that is too large', () => {
  test.each([
    ['QUERY_TOO_DEEP', { query: deep }],
    ['QUERY_TOO_DEEP', { query: '{a'.repeat(1600) + '}'.repeat(1600) }],
    ['TOO_MANY_TOKENS', { query: `{ ${'read '.repeat(5000)} }` }],
    ['CIRCULAR_FRAGMENT', { query: '{ ...F } fragment F on Query { ...F }' }],
    ['VARIABLES_TOO_LARGE', { query: '{ read }', variables: { a: Array(30_000).fill(1) } }],
  ])('is refused: %s', async (code, body) => {
    const { status, data, errors } = await ask(body);
    expect({ status, data }).toEqual({ status: 422, data: undefined });
    expect(errors).toEqual([
      {
        message: expect.any(String),
        extensions: { code, limit: expect.any(Number), requestId: expect.any(String) },
      },
    ]);
  });

  test('is told so in the language it asks in', async () => {
    const { errors } = await ask({ query: deep }, { 'accept-language': 'zh-CN' });
    expect(errors![0]!.message).toBe('查询最多嵌套 32 层（含片段），此查询嵌套 33 层或更多。');
  });

  test('is refused the second time as the first', async () => {
    const { status, errors } = await ask({ query: deep });
    const { message, extensions } = errors![0]!;
    const again = { message, extensions: { ...extensions, requestId: expect.any(String) } };
    expect(await ask({ query: deep })).toMatchObject({ status, errors: [again] });
  });
});

test('what is invalid for another reason is told as ever', async () => {
  const { status, errors } = await ask({ query: '{ reed }' });
  expect(status).toBe(200);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(await ask({ query: '{ read' })).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  });
});

test('of many mistakes twenty are told, and that there are more', async () => {
  const { errors } = await ask({
    query: `{ ${Array.from({ length: 30 }, (_, n) => `read${n}`).join(' ')} }`,
  });
  expect(errors).toHaveLength(21);
  expect(errors![19]!.message).toBe('Cannot query field "read19" on type "Query". Did you mean "read"?');
  expect(errors![20]!.message).toMatch(/^Too many validation errors/);
});

test('none of this is a fault of the gateway', () => expect(faults).toEqual([]));
