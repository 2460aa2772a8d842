/** The subgraphs as one graphql-js schema, on bare node:http. */
import { startSubgraphServer } from '../../subgraphs/server/subgraph-server.js';
import { type BenchData, benchSubgraphs } from './bench-subgraphs.js';
import { given, serveBenchmark } from './child.js';

const { oneSchema, contextFor } = benchSubgraphs(given<BenchData>());
const server = await startSubgraphServer({
  // Nobody composes it, so it needs no SDL.
  subgraph: { name: 'one-schema', sdl: '', schema: oneSchema(), calls: new Map(), lookups: new Map() },
  port: 0,
  contextFor,
});
serveBenchmark(server.url);
