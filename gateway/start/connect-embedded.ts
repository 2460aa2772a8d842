import { contextOf, type SharedContext, type SubgraphContext, subgraphs } from '../../subgraphs/index.js';
import type { GatewayContext } from '../context.js';
import type { SubgraphConnections } from '../federated-graph.js';
import { embeddedSubgraph } from '../plan/index.js';

/**
 * Our four subgraphs in this process. All fetches of one client request share one subgraph context, and so its
 * loaders: what one subgraph has read another does not read again. Closing ends ledger and partner client.
 */
export function connectEmbedded(shared: SharedContext): SubgraphConnections {
  const contexts = new WeakMap<GatewayContext, SubgraphContext>();
  const contextFor = (request: GatewayContext): SubgraphContext => {
    let context = contexts.get(request);
    if (!context) {
      const { signal, language, tally, disclosures, fresh, caller, priority } = request;
      const { id, access } = caller;
      const asked = { signal, language, tally, disclosures, fresh, priority };
      context = contextOf(shared, { ...asked, caller: id, access });
      contexts.set(request, context);
    }
    return context;
  };
  return {
    executors: new Map(subgraphs.map(({ name, schema }) => [name, embeddedSubgraph(schema, contextFor)])),
    dataVersion: () => shared.dataVersion?.(),
    async close() {
      await shared.ledger.close();
      await shared.partner.close();
    },
  };
}
