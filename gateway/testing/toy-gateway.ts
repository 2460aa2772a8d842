import type { GatewayContext } from '../context.js';
import type { SubgraphConnections } from '../federated-graph.js';
import { type Gateway, type GatewayOptions, startGateway } from '../gateway.js';
import { embeddedSubgraph } from '../plan/index.js';
import { compose, subgraphSchema } from '../plan/testing/federate.js';

export type ToyResolver = (parent: unknown, args: unknown, context: GatewayContext) => unknown;

/** What the toy's graph has; a field without a resolver is null. */
export interface ToyFields {
  Query?: Partial<Record<'read' | 'slow' | 'fail', ToyResolver>>;
  Mutation?: Partial<Record<'write', ToyResolver>>;
}

export type ToyOptions = Partial<GatewayOptions> & Pick<SubgraphConnections, 'dataVersion'>;

const sdl = 'type Query { read: String slow: String fail: String } type Mutation { write: String }';

/** A gateway over one embedded subgraph, on a free port. Its resolvers get the gateway's context. */
export function startToyGateway(
  resolvers: ToyFields,
  { dataVersion, ...options }: ToyOptions = {},
): Promise<Gateway> {
  const toy = { sdl, resolvers: resolvers as Record<string, unknown> };
  return startGateway({
    port: 0,
    host: '127.0.0.1',
    supergraph: compose({ toy }),
    connect: () => ({
      executors: new Map([
        ['toy', embeddedSubgraph<GatewayContext>(subgraphSchema(toy), (context) => context)],
      ]),
      ...(dataVersion && { dataVersion }),
      close: async () => {},
    }),
    onError: () => {},
    graceMs: 1000,
    // The client shares the event loop in most tests: that it is late says nothing of the gateway.
    limits: { maxDelayMs: Infinity },
    ...options,
  });
}
