/** One subgraph in a process of its own, as `npm run subgraph` serves it. */
import { contextOf, subgraphs } from '../../subgraphs/index.js';
import { startSubgraphServer } from '../../subgraphs/server/subgraph-server.js';
import { type PartnerMode, benchContext } from '../partner/bench-context.js';
import { given, serveBenchmark } from './child.js';

const { name, ...partner } = given<{ name: string; mode: PartnerMode; sandboxUrl: string }>();
const shared = benchContext(partner);
const server = await startSubgraphServer({
  subgraph: subgraphs.find((subgraph) => subgraph.name === name)!,
  port: 0,
  contextFor: (asked) => contextOf(shared, asked),
});
serveBenchmark(server.url);
