import { languageTags } from '../../partner/language/language.js';
import type { GatewayContext } from '../context.js';
import type { SubgraphConnections } from '../federated-graph.js';
import { httpSubgraph, type Supergraph } from '../plan/index.js';

/**
 * Every subgraph of a supergraph over HTTP. It is told the caller's language.
 *
 * @param urls addresses that take precedence over the supergraph's routing URLs, by subgraph
 */
export function connectHttp(
  supergraph: Supergraph,
  urls: ReadonlyMap<string, string> = new Map(),
): SubgraphConnections {
  const executors = new Map(
    supergraph.subgraphs.map(({ name, url }) => [
      name,
      httpSubgraph<GatewayContext>({ name, url: urls.get(name) ?? url, headersFor }),
    ]),
  );
  return {
    executors,
    close: async () => void (await Promise.all([...executors.values()].map((executor) => executor.close()))),
  };
}

function headersFor({ language }: GatewayContext): Record<string, string> {
  return language ? { 'accept-language': languageTags[language] } : {};
}
