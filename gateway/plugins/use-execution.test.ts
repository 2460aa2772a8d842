import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Tally } from '../../partner/tally/tally.js';
import { anyCaller } from '../callers/caller.js';
import type { GatewayContext } from '../context.js';
import { FederatedGraph } from '../federated-graph.js';
import { graphqlServer } from '../graphql-server.js';
import { embeddedSubgraph } from '../plan/index.js';
import { compose, subgraphSchema } from '../plan/testing/federate.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void;

const rows = 20_000;
const write = jest.fn(() => {
  throw new Error('It was written, and nobody knows it.');
});
const toy = {
  sdl: 'type Query { read: [Int!] } type Mutation { write: Int }',
  resolvers: {
    Query: { read: () => Array.from({ length: rows }, (_, row) => row + 0.5).map(Math.floor) },
    Mutation: { write },
  },
};
const onError = jest.fn();
const server = graphqlServer(
  new FederatedGraph({
    supergraph: compose({ toy }),
    connect: () => ({
      executors: new Map([
        ['toy', embeddedSubgraph<GatewayContext>(subgraphSchema(toy), (context) => context)],
      ]),
      close: async () => {},
    }),
  }),
  createServer(),
  { onError },
);
beforeAll(() => server.start());
afterAll(() => server.stop());

async function ask(query: string) {
  const { signal } = new AbortController();
  const contextValue: GatewayContext = { signal, tally: new Tally(), caller: anyCaller };
  const { body } = await server.executeOperation({ query }, { contextValue });
  return body.kind === 'single' ? body.singleResult : undefined;
}

test('an answer that was sent goes in a collection of young objects', async () => {
  // What is made once is made, and is no young object any more.
  for (let request = 0; request < 20; request++) await ask('{ read }');
  collect();
  const before = process.memoryUsage().heapUsed;
  const requests = 100;
  for (let request = 0; request < requests; request++) {
    expect((await ask('{ read }'))?.data?.read).toHaveLength(rows);
    if (request % 10 === 9) collect({ type: 'minor' });
  }
  collect({ type: 'minor' });
  collect({ type: 'minor' });
  const bytesOfRows = requests * rows * 4;
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(bytesOfRows / 2);
});

test('what fails is executed once, and its error is masked and reported', async () => {
  const { data, errors } = (await ask('mutation { write }'))!;
  expect(data).toEqual({ write: null });
  expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
  expect(write).toHaveBeenCalledTimes(1);
  expect(onError).toHaveBeenCalledTimes(1);
});
