import type { Partners } from '../../partner/client/partners.js';
import { contextOf, type SharedContext, type SubgraphContext, subgraphs } from '../../subgraphs/index.js';
import { Beside } from '../../subgraphs/kit/beside.js';
import { hintedContext } from '../../subgraphs/kit/hint.js';
import type { GatewayContext } from '../context.js';
import type { SubgraphConnections } from '../federated-graph.js';
import { embeddedSubgraph } from '../plan/index.js';

/**
 * Our four subgraphs in this process. All fetches of one client request share one subgraph context, and so its
 * loaders: what one subgraph has read another does not read again. Closing ends ledgers and partner clients.
 *
 * @param shared for each partner that callers belong to
 */
export function connectEmbedded(shared: Partners<SharedContext>): SubgraphConnections {
  const contexts = new Beside<GatewayContext, SubgraphContext>();
  const contextFor = (request: GatewayContext): SubgraphContext => {
    let context = contexts.get(request);
    if (!context) {
      const { signal, language, tally, disclosures, fresh, caller, priority, rateLimit } = request;
      const { id, access, partner } = caller;
      const ofPartner = shared.get(partner);
      if (!ofPartner) throw new Error(`The partner ${partner} of the caller ${id} is not configured.`);
      const asked = { signal, language, tally, disclosures, fresh, priority, rateLimit };
      context = contextOf(ofPartner, { ...asked, caller: id, access });
      contexts.set(request, context);
    }
    return context;
  };
  const contextForHints = (request: GatewayContext) => hintedContext(contextFor(request));
  return {
    executors: new Map(
      subgraphs.map(({ name, schema }) => [name, embeddedSubgraph(schema, contextFor, contextForHints)]),
    ),
    dataVersion: (partner) => shared.get(partner)?.dataVersion?.(),
    async close() {
      for (const { ledger, partner } of shared.all) {
        await ledger.close();
        await partner.close();
      }
    },
  };
}
