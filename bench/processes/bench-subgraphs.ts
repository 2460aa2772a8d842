import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../../gateway/context.js';
import type { SubgraphConnections } from '../../gateway/federated-graph.js';
import { embeddedSubgraph } from '../../gateway/plan/index.js';
import { Partners } from '../../partner/client/partners.js';
import { connectEmbedded } from '../../gateway/start/connect-embedded.js';
import { contextOf, type Subgraph, type SubgraphContext, subgraphs } from '../../subgraphs/index.js';
import type { Asked } from '../../subgraphs/kit/context.js';
import { memoryOneSchema, memorySubgraphs } from '../in-memory/memory-subgraphs.js';
import { oneSchema } from '../one-schema/one-schema.js';
import { benchContext, type PartnerMode } from '../partner/bench-context.js';

/** `memory`: plain objects instead of our resolvers and the partner. */
export type BenchMode = 'memory' | PartnerMode;

/** Where the data come from, for every candidate the same. */
export interface BenchData {
  mode: BenchMode;
  sandboxUrl: string;
}

/** What a candidate serves. */
export interface BenchSubgraphs {
  subgraphs: readonly Subgraph[];
  /** The same without federation. */
  oneSchema: () => GraphQLSchema;
  /** The context of one request of a client. */
  contextFor: (asked: Asked) => SubgraphContext;
  /** The subgraphs embedded in our gateway. */
  connect: () => SubgraphConnections;
}

/** The one place that knows which subgraphs a process of the benchmark serves. */
export function benchSubgraphs({ mode, sandboxUrl }: BenchData): BenchSubgraphs {
  return mode === 'memory' ? inMemory(sandboxUrl) : ofPartner(mode, sandboxUrl);
}

function ofPartner(mode: PartnerMode, sandboxUrl: string): BenchSubgraphs {
  const shared = benchContext({ mode, sandboxUrl });
  return {
    subgraphs,
    oneSchema: () => oneSchema(subgraphs),
    contextFor: (asked) => contextOf(shared, asked),
    connect: () => connectEmbedded(Partners.only(shared)),
  };
}

/** No resolver reads the context, so one is made for all requests; the sandbox in it tells whether that is true. */
function inMemory(sandboxUrl: string): BenchSubgraphs {
  const context = contextOf(benchContext({ mode: 'sandbox', sandboxUrl }), {});
  const inMemorySubgraphs = memorySubgraphs();
  return {
    subgraphs: inMemorySubgraphs,
    oneSchema: memoryOneSchema,
    contextFor: () => context,
    connect: () => ({
      executors: new Map(
        inMemorySubgraphs.map(({ name, schema }) => [
          name,
          embeddedSubgraph<GatewayContext>(schema, () => context),
        ]),
      ),
      close: () => context.partner.close(),
    }),
  };
}
