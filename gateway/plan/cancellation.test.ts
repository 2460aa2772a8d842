import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import type { SubgraphExecutor } from './index.js';
import { federate } from './testing/federate.js';
import { shop } from './testing/shop.js';

const never: SubgraphExecutor<undefined> = { execute: () => new Promise(() => {}) };

describe('a request that ends before its answer', () => {
  test('asks nothing when it ended before it began', async () => {
    const federation = federate(shop());
    const result = await federation.run('{ me { name } search { __typename } }', {
      signal: AbortSignal.abort(),
    });
    expect(federation.sent).toEqual([]);
    expect(result.data).toEqual({ me: null, search: null });
    expect(result.errors?.sort((a, b) => String(a.path).localeCompare(String(b.path)))).toEqual(
      ['me', 'search'].map((key) => ({
        message: 'The request was cancelled before this field was answered.',
        path: [key],
        extensions: { code: 'REQUEST_CANCELLED', serviceName: key === 'me' ? 'users' : 'products' },
      })),
    );
  });

  test('keeps what arrived, and starts no further fetch', async () => {
    const controller = new AbortController();
    const federation = federate(shop(), {
      wrap: (name, executor) => ({
        execute(...args) {
          const answer = executor.execute(...args);
          if (name === 'users') controller.abort();
          return answer;
        },
      }),
    });
    const result = await federation.run('{ me { name reviewCount } }', { signal: controller.signal });
    expect(federation.sent.map(({ service }) => service)).toEqual(['users']);
    expect(result.data).toEqual({ me: null });
    expect(result.errors?.map(({ path }) => path)).toEqual([['me', 'reviewCount']]);
  });

  test('does not wait for a subgraph that ignores the signal', async () => {
    const { run } = federate(shop(), { wrap: (name, executor) => (name === 'reviews' ? never : executor) });
    const result = await run('{ me { name reviews { id } } }', { signal: AbortSignal.timeout(20) });
    expect(result.data).toEqual({ me: { name: 'Ada', reviews: null } });
    expect(result.errors).toEqual([
      {
        message: 'The request was not answered before its deadline.',
        path: ['me', 'reviews'],
        extensions: { code: 'OPERATION_TIMEOUT', serviceName: 'reviews' },
      },
    ]);
  });

  test('sends no further mutation', async () => {
    const controller = new AbortController();
    const federation = federate(shop(), {
      wrap: (_, executor) => ({
        execute(...args) {
          controller.abort();
          return executor.execute(...args);
        },
      }),
    });
    const result = await federation.run(
      'mutation { addReview(text: "a") { id } rename(id: "u1", name: "b") { id } }',
      {
        signal: controller.signal,
      },
    );
    expect(federation.sent.map(({ service }) => service)).toEqual(['reviews']);
    expect(result.data).toMatchObject({ rename: null });
  });

  test('hands its signal to the subgraphs, and leaves no listener behind', async () => {
    const { signal } = new AbortController();
    const seen: unknown[] = [];
    const { run } = federate(shop(), {
      wrap: (_, executor) => ({
        async execute(request, context, given) {
          seen.push(given);
          await Promise.resolve();
          return executor.execute(request, context, given);
        },
      }),
    });
    await run('{ me { reviewCount } }', { signal });
    expect(seen).toEqual([signal, signal]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
