/** One subgraph in a process of its own, as `npm run subgraph` serves it. */
import { forgetSoon } from '../../partner/memory/forget-soon.js';
import { startSubgraphServer } from '../../subgraphs/server/subgraph-server.js';
import { type BenchData, benchSubgraphs } from './bench-subgraphs.js';
import { given, serveBenchmark } from './child.js';

const { name, ...data } = given<BenchData & { name: string }>();
const { subgraphs, contextFor } = benchSubgraphs(data);
forgetSoon();
const server = await startSubgraphServer({
  subgraph: subgraphs.find((subgraph) => subgraph.name === name)!,
  port: 0,
  contextFor,
});
serveBenchmark(server.url);
