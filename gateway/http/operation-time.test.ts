import { expect, test } from '@jest/globals';
import { startToyGateway } from '../testing/toy-gateway.js';

test('what is not answered when the time of an operation is over is null, beside what is', async () => {
  let signal: AbortSignal | undefined;
  const gateway = await startToyGateway(
    {
      Mutation: {},
      Query: {
        read: () => 'data',
        slow: (_, _args, context) => {
          signal = context.signal;
          return new Promise(() => {});
        },
      },
    },
    { httpLimits: { operationMs: 300 } },
  );
  try {
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ slow }' }),
    });
    const { data, errors } = (await answer.json()) as {
      data: unknown;
      errors: { extensions: { code: string } }[];
    };
    expect(answer.status).toBe(200);
    expect(data).toEqual({ slow: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['OPERATION_TIMEOUT']);
    expect(signal?.aborted).toBe(true);
  } finally {
    await gateway.close();
  }
});
