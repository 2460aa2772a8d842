/** Hive Gateway with its planner in Rust, and our subgraphs in this process. */
import './loopback-only.js';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { Executor } from '@graphql-tools/utils';
import type { SubgraphContext } from '../../subgraphs/index.js';
import { Beside } from '../../subgraphs/kit/beside.js';
import { type BenchData, benchSubgraphs } from '../processes/bench-subgraphs.js';
import { given, serveBenchmark } from '../processes/child.js';
import { inProcess } from './in-process.js';
import { openSupergraph } from './open-supergraph.js';

const { subgraphs, contextFor } = benchSubgraphs(given<BenchData>());

/** One for all fetches of a client's request, as ours has it. */
const contexts = new Beside<object, SubgraphContext>();

function contextOf(request: object): SubgraphContext {
  let context = contexts.get(request);
  if (!context) contexts.set(request, (context = contextFor({})));
  return context;
}

const gateway = createGatewayRuntime({
  supergraph: openSupergraph(),
  unifiedGraphHandler,
  transports: {
    http: {
      getSubgraphExecutor({ subgraphName }: { subgraphName: string }) {
        const execute = inProcess(subgraphs, subgraphName);
        return (({ document, variables, context }) =>
          execute(document, variables, contextOf(context as object))) as Executor;
      },
    },
  },
  inboundInflightRequestDeduplication: false,
  logging: false,
  landingPage: false,
  graphiql: false,
  requestId: false,
});

const server = createServer(gateway);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
serveBenchmark(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
