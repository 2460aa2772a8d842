import { bulkDeadlineMs } from '../../subgraphs/kit/in-bulk.js';
import type { GatewayContext } from '../context.js';
import type { SubgraphConnections } from '../federated-graph.js';
import { httpSubgraph, type Supergraph } from '../plan/index.js';
import { countCalls } from './count-calls.js';
import { noteDisclosures } from './note-disclosures.js';
import { subgraphHeaders } from './subgraph-headers.js';

/**
 * How long a subgraph may take for one answer, in milliseconds: as long as the calls of its slowest questions may, and a
 * moment for what else it does, so that its own error comes before ours.
 */
export const longestAnswerMs = bulkDeadlineMs + 5_000;

/**
 * Every subgraph of a supergraph over HTTP. It is told what matters of the client's request, and tells what it has called.
 *
 * @param urls addresses that take precedence over the supergraph's routing URLs, by subgraph
 * @param timeoutMs for one answer; default {@link longestAnswerMs}
 */
export function connectHttp(
  supergraph: Supergraph,
  urls: ReadonlyMap<string, string> = new Map(),
  timeoutMs = longestAnswerMs,
): SubgraphConnections {
  const executors = new Map(
    supergraph.subgraphs.map(({ name, url }) => [
      name,
      httpSubgraph<GatewayContext>({
        name,
        url: urls.get(name) ?? url,
        headersFor: subgraphHeaders,
        onExtensions: (context, extensions) => {
          countCalls(name, context, extensions);
          noteDisclosures(context, extensions);
        },
        timeoutMs,
      }),
    ]),
  );
  return {
    executors,
    close: async () => void (await Promise.all([...executors.values()].map((executor) => executor.close()))),
  };
}
