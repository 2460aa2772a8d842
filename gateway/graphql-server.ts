import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { KeptAnswers } from './answers/kept-answers.js';
import { useKeptAnswers } from './answers/use-kept-answers.js';
import type { GatewayContext } from './context.js';
import type { Budget } from './cost/budget/budget.js';
import { LocalBudget } from './cost/budget/local-budget.js';
import { defaultOperationLimits, type OperationLimits } from './cost/operation-limits.js';
import { ParsedDocuments } from './documents/parsed-documents.js';
import { PersistedQueries, type SharedTexts } from './documents/persisted-queries.js';
import type { FederatedGraph } from './federated-graph.js';
import { limits as documentLimits } from './limits/limits.js';
import { maskError } from './mask-error.js';
import { useCacheControl } from './plugins/use-cache-control.js';
import { asksForCost, useCost } from './plugins/use-cost.js';
import { type Disclosed, useDisclosures } from './plugins/use-disclosures.js';
import { useExecution } from './plugins/use-execution.js';
import { useIntrospection } from './plugins/use-introspection.js';
import { useLanguage } from './plugins/use-language.js';
import { useLimits } from './plugins/use-limits.js';
import { asksForCalls, usePartnerCalls } from './plugins/use-partner-calls.js';
import { usePrefetch } from './plugins/use-prefetch.js';
import { useRequestRecord } from './plugins/use-request-record.js';
import { Prefetcher } from './prefetch/prefetcher.js';

export interface GraphqlServerOptions {
  /** Whether the next page of what was asked is read ahead; default not. */
  prefetch?: boolean;
  /** Told of faults of ours, with everything a client is not told, and of which request it is, if of one. */
  onError: (error: unknown, about?: { requestId?: string | undefined }) => void;
  /** Told of each request that was told personal values in clear; default nobody is. */
  onDisclosed?: ((disclosed: Disclosed) => void) | undefined;
  /** What one operation may cost, as far as it is not the default. */
  operationLimits?: Partial<OperationLimits> | undefined;
  /** What callers have left of theirs; default: counted in this process. */
  budget?: Budget | undefined;
  /** Where documents are that clients have had remembered; default: this process remembers them. */
  sharedDocuments?: SharedTexts | undefined;
  /** How long requests under way may take to finish after `close`, in milliseconds; default 15,000. */
  graceMs?: number;
}

/**
 * So many mistakes of a document are told, and that there are more. Each is compared with every name of the schema for what
 * may have been meant: a hundred took 40 ms of a processor.
 */
const mostValidationErrors = 20;

/** What a request in GraphQL goes through, from its text to its answer: Apollo Server, and our plugins in their order. */
export function graphqlServer(
  graph: FederatedGraph,
  httpServer: Server,
  options: GraphqlServerOptions,
): ApolloServer<GatewayContext> {
  const { onError, prefetch = false, graceMs = 15_000 } = options;
  return new ApolloServer<GatewayContext>({
    gateway: graph,
    introspection: true,
    documentStore: new ParsedDocuments(),
    persistedQueries: { cache: new PersistedQueries({ shared: options.sharedDocuments }), ttl: null },
    // Refused before it comes here, see http/origins.ts.
    csrfPrevention: false,
    parseOptions: { maxTokens: documentLimits.tokens.most },
    validationOptions: { maxErrors: mostValidationErrors },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
    // What its plugins could not do, which no client is told either.
    logger: {
      debug() {},
      info() {},
      warn: (message) => onError(message),
      error: (message) => onError(message),
    },
    plugins: [
      useLimits(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: graceMs }),
      useRequestRecord(onError),
      useLanguage(),
      ...(prefetch ? [usePrefetch(new Prefetcher({ execute: (args) => graph.execute(args) }))] : []),
      useIntrospection(),
      useDisclosures(options.onDisclosed ?? (() => {})),
      useKeptAnswers(
        new KeptAnswers((partner) => graph.dataVersion(partner)),
        (request) => asksForCalls(request) || asksForCost(request),
      ),
      usePartnerCalls(),
      useCost({
        limits: { ...defaultOperationLimits, ...options.operationLimits },
        budget: options.budget ?? new LocalBudget(),
      }),
      useCacheControl(),
      useExecution(graph),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      // Nothing of this process reports anything to anyone, whatever the environment says.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
}
