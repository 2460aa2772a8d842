import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { httpSubgraph, SubgraphError, type HttpSubgraph, type HttpSubgraphOptions } from './index.js';
import { urlOf } from './testing/federate.js';
import { awakeMs } from '../../test/support/awake-ms.js';

const open: { server: Server; subgraph: HttpSubgraph<string> }[] = [];

afterEach(async () => {
  for (const { server, subgraph } of open.splice(0)) {
    server.closeAllConnections();
    await subgraph.close();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A real server that behaves as told, and a subgraph that talks to it. */
async function talkTo(listener: RequestListener, options: Partial<HttpSubgraphOptions<string>> = {}) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const subgraph = httpSubgraph<string>({ name: 'stock', url: urlOf(server), ...options });
  open.push({ server, subgraph });
  const ask = (signal?: AbortSignal, operationKind: 'query' | 'mutation' = 'query') =>
    Promise.resolve(
      subgraph.execute({ document: '{ a }', variables: { n: 1 }, operationKind }, 'ctx', signal),
    );
  return { ask, server, subgraph };
}

async function errorOf(promise: Promise<unknown>): Promise<SubgraphError> {
  const error: unknown = await promise.then(
    () => new Error('It answered.'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SubgraphError);
  return error as SubgraphError;
}

const answer =
  (status: number, body: string): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(body);

describe('httpSubgraph', () => {
  test('posts the document and variables as JSON, with the headers it is told', async () => {
    let seen: unknown;
    const { ask } = await talkTo(
      (request, response) => {
        let body = '';
        request.on('data', (chunk) => (body += chunk));
        request.on('end', () => {
          seen = {
            method: request.method,
            type: request.headers['content-type'],
            tenant: request.headers['x-tenant'],
            body: JSON.parse(body),
          };
          response.end('{"data":{"a":1}}');
        });
      },
      { headersFor: (context) => ({ 'x-tenant': context }) },
    );
    expect(await ask()).toEqual({ data: { a: 1 } });
    expect(seen).toEqual({
      method: 'POST',
      type: 'application/json',
      tenant: 'ctx',
      body: { query: '{ a }', variables: { n: 1 } },
    });
  });

  test.each([
    ['{"data":{"a":1},"extensions":{"cost":3}}', { cost: 3 }],
    ['{"data":{"a":1},"extensions":"odd"}', 'odd'],
    ['{"data":{"a":1}}', undefined],
  ])('hands over what %s says beside its data, with the request it belongs to', async (body, extensions) => {
    const told: unknown[] = [];
    const { ask } = await talkTo(answer(200, body), { onExtensions: (...all) => told.push(all) });
    expect(await ask()).toMatchObject({ data: { a: 1 } });
    expect(told).toEqual([['ctx', extensions]]);
  });

  test.each([
    [200, '{"data":null,"errors":[{"message":"no"}]}', { data: null, errors: [{ message: 'no' }] }],
    [400, '{"errors":[{"message":"bad query"}]}', { errors: [{ message: 'bad query' }] }],
  ])('takes a GraphQL answer with status %d', async (status, body, expected) => {
    const { ask } = await talkTo(answer(status, body));
    expect(await ask()).toEqual(expected);
  });

  test.each([
    [
      502,
      '<html>',
      'SUBGRAPH_UNAVAILABLE',
      'Subgraph "stock" answered with HTTP status 502.',
      { httpStatus: 502 },
    ],
    [
      401,
      '{"message":"no"}',
      'SUBGRAPH_UNAVAILABLE',
      'Subgraph "stock" answered with HTTP status 401.',
      { httpStatus: 401 },
    ],
    [
      200,
      'Hello',
      'SUBGRAPH_INVALID_ANSWER',
      'Subgraph "stock" answered with something that is not JSON.',
      {},
    ],
    [
      200,
      '[1]',
      'SUBGRAPH_INVALID_ANSWER',
      'Subgraph "stock" answered with JSON that is not a GraphQL response.',
      {},
    ],
    [
      200,
      '{"errors":[3]}',
      'SUBGRAPH_INVALID_ANSWER',
      'Subgraph "stock" answered with JSON that is not a GraphQL response.',
      {},
    ],
  ])('refuses status %d with %s', async (status, body, code, message, details) => {
    const { ask } = await talkTo(answer(status, body));
    expect(await errorOf(ask())).toMatchObject({ code, message, details });
  });

  test('says that nobody answers', async () => {
    const subgraph = httpSubgraph<undefined>({ name: 'stock', url: 'http://127.0.0.1:1/graphql' });
    const asked = subgraph.execute(
      { document: '{ a }', variables: {}, operationKind: 'query' },
      undefined,
      undefined,
    );
    expect(await errorOf(Promise.resolve(asked))).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      message: 'Subgraph "stock" cannot be reached.',
    });
    await subgraph.close();
  });

  test('keeps its deadline, also when the body stalls', async () => {
    const silent = await talkTo(() => {}, { timeoutMs: 60 });
    const stalled = await talkTo((_, response) => response.writeHead(200).write('{"data"'), {
      timeoutMs: 60,
    });
    for (const { ask } of [silent, stalled]) {
      const took = await awakeMs(async () =>
        expect(await errorOf(ask())).toMatchObject({
          code: 'SUBGRAPH_TIMEOUT',
          message: 'Subgraph "stock" did not answer within 60 ms.',
        }),
      );
      expect(took).toBeLessThan(400);
    }
  });

  test('stops when the client request ends', async () => {
    const controller = new AbortController();
    const closed = new Promise<void>((resolve) => {
      void talkTo((request) => {
        request.on('close', resolve);
        controller.abort();
      }).then(({ ask }) => errorOf(ask(controller.signal)));
    });
    await closed;
  });

  test('keeps its connection, and asks a query again when the server closed it meanwhile, but never a mutation', async () => {
    const sockets = new Set<unknown>();
    let requests = 0;
    const { ask } = await talkTo(
      (request, response) => {
        requests++;
        sockets.add(request.socket);
        if (requests === 3 || requests === 5) request.socket.destroy();
        else response.end('{"data":{"a":1}}');
      },
      { connections: 1 },
    );
    await ask();
    await ask();
    expect(sockets.size).toBe(1);
    expect(await ask()).toEqual({ data: { a: 1 } });
    expect(requests).toBe(4);
    expect(await errorOf(ask(undefined, 'mutation'))).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(requests).toBe(5);
  });
});
