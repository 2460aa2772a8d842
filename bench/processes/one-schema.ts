/** The subgraphs as one graphql-js schema, on bare node:http. */
import { contextOf, subgraphs } from '../../subgraphs/index.js';
import { startSubgraphServer } from '../../subgraphs/server/subgraph-server.js';
import { oneSchema } from '../one-schema/one-schema.js';
import { type PartnerMode, benchContext } from '../partner/bench-context.js';
import { given, serveBenchmark } from './child.js';

const shared = benchContext(given<{ mode: PartnerMode; sandboxUrl: string }>());
const server = await startSubgraphServer({
  // Nobody composes it, so it needs no SDL.
  subgraph: { name: 'one-schema', sdl: '', schema: oneSchema(subgraphs), calls: new Map() },
  port: 0,
  contextFor: (asked) => contextOf(shared, asked),
});
serveBenchmark(server.url);
