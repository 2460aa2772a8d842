import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Language } from '../partner/language/language.js';
import { KeptAnswers } from './answers/kept-answers.js';
import { useKeptAnswers } from './answers/use-kept-answers.js';
import type { Authenticate } from './callers/authenticate.js';
import { anyCaller } from './callers/caller.js';
import type { GatewayContext } from './context.js';
import { schemaText } from './docs/schema-text.js';
import type { Budget } from './cost/budget/budget.js';
import { LocalBudget } from './cost/budget/local-budget.js';
import { defaultOperationLimits, type OperationLimits } from './cost/operation-limits.js';
import { docsPages } from './docs/serve.js';
import { PersistedQueries, type SharedTexts } from './documents/persisted-queries.js';
import { resolveDocument } from './documents/resolve-document.js';
import { TrustedDocuments } from './documents/trusted-documents.js';
import { FederatedGraph, type FederatedGraphOptions } from './federated-graph.js';
import { graphiqlPage } from './graphiql/serve.js';
import { graphqlHandler } from './http/graphql-handler.js';
import { Health, type ReadinessCheck } from './http/health.js';
import { defaultHttpLimits, type HttpLimits } from './http/http-limits.js';
import { limitedServer, type OnRefused } from './http/limited-server.js';
import { Origins } from './http/origins.js';
import { router } from './http/router.js';
import { standardHeaders } from './http/standard-headers.js';
import type { Turns } from './http/take-turn.js';
import { whenAdmitted } from './http/when-admitted.js';
import { Admission, type AdmissionOptions, type Load } from './load/admission.js';
import { Shares } from './load/shares.js';
import { limits as documentLimits } from './limits/limits.js';
import { defaultLimits, type LoadLimits } from './load/limits.js';
import { type LineLog, RequestLog } from './log/request-log.js';
import { maskError } from './mask-error.js';
import { useCacheControl } from './plugins/use-cache-control.js';
import { type Disclosed, useDisclosures } from './plugins/use-disclosures.js';
import { useIntrospection } from './plugins/use-introspection.js';
import { useLanguage } from './plugins/use-language.js';
import { useLimits } from './plugins/use-limits.js';
import { asksForCost, useCost } from './plugins/use-cost.js';
import { usePrefetch } from './plugins/use-prefetch.js';
import { useRequestRecord } from './plugins/use-request-record.js';
import { Prefetcher } from './prefetch/prefetcher.js';
import { asksForCalls, usePartnerCalls } from './plugins/use-partner-calls.js';

export interface GatewayOptions extends FederatedGraphOptions {
  /** 0 for any free port. */
  port: number;
  host: string;
  /** For requests that ask for no language of ours; default: names as the subgraphs give them, messages in English. */
  language?: Language | undefined;
  /** What must work, besides the supergraph, for `/readyz` to say yes; default nothing. */
  checks?: readonly ReadinessCheck[];
  /** Who sends a request; default: callers are not told apart. */
  authenticate?: Authenticate;
  /** Whether browsers get GraphiQL, which is the same for everybody; default yes. */
  graphiql?: boolean;
  /** Whether the next page of what was asked is read ahead; default not. */
  prefetch?: boolean;
  /** Told of faults of ours, with everything a client is not told, and of which request it is, if of one. */
  onError: (error: unknown, about?: { requestId?: string | undefined }) => void;
  /** Documents that requests may name; default none. */
  documents?: TrustedDocuments | undefined;
  /** Where documents are that clients have had remembered; default: this process remembers them. */
  sharedDocuments?: SharedTexts | undefined;
  /** Gets one line a request; default none. */
  requestLog?: LineLog | undefined;
  /** Told of each request that was told personal values in clear; default nobody is. */
  onDisclosed?: ((disclosed: Disclosed) => void) | undefined;
  /** Origins whose pages may ask, such as `https://app.example.com`; default none but the gateway's own. */
  origins?: readonly string[] | undefined;
  /** For how many seconds browsers are to come by https only; default they are told nothing. */
  hstsSeconds?: number | undefined;
  /** What one client may take, as far as it is not the default. */
  httpLimits?: Partial<HttpLimits> | undefined;
  /** What is taken on at a time, as far as it is not the default. */
  limits?: Partial<LoadLimits>;
  /** What one operation may cost, as far as it is not the default. */
  operationLimits?: Partial<OperationLimits> | undefined;
  /** What callers have left of theirs; default: counted in this process. */
  budget?: Budget | undefined;
  /** Told once per episode in which the event loop is late by more than 200 ms; default nobody. */
  onDelay?: AdmissionOptions['onDelay'];
  /** How long requests under way may take to finish after `close`, in milliseconds; default 15,000. */
  graceMs?: number;
}

export interface Gateway {
  /** Base URL, e.g. `http://127.0.0.1:4000`. */
  url: string;
  /** How busy it is. */
  load(): Load;
  /** Serves another supergraph from now on, without dropping a request. */
  replaceSupergraph(sdl: string): Promise<void>;
  /** Stops: not ready, no new connections, requests under way finish. */
  close(): Promise<void>;
}

/**
 * Starts the gateway: one GraphQL endpoint over a federated graph.
 *
 * @throws SupergraphError when the supergraph cannot be served
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const {
    port,
    host,
    language,
    onError,
    checks = [],
    prefetch = false,
    graphiql = true,
    authenticate = () => anyCaller,
    graceMs = 15_000,
    documents = new TrustedDocuments(),
  } = options;
  const graph = new FederatedGraph(options);
  const limits = { ...defaultHttpLimits, ...options.httpLimits };
  const log = options.requestLog && new RequestLog(options.requestLog);
  const onRefused: OnRefused = (refused) => log?.refused({ outcome: 'refused', ...refused });
  const httpServer = limitedServer(limits, onRefused);
  const headers = standardHeaders(options);
  const loadLimits = { ...defaultLimits, ...options.limits };
  const admission = new Admission({ ...loadLimits, onDelay: options.onDelay });
  // Where the loop may be late for any time it is nobody's fault who is on it.
  const shares = loadLimits.maxDelayMs === Infinity ? undefined : new Shares();
  const apollo = new ApolloServer<GatewayContext>({
    gateway: graph,
    introspection: true,
    persistedQueries: { cache: new PersistedQueries({ shared: options.sharedDocuments }), ttl: null },
    // Refused before it comes here, see http/origins.ts.
    csrfPrevention: false,
    parseOptions: { maxTokens: documentLimits.tokens.most },
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
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      // Nothing of this process reports anything to anyone, whatever the environment says.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
  await apollo.start();
  const health = new Health({
    checks: [{ name: 'supergraph', check: async () => {} }, ...checks],
    isOverloaded: () => admission.load().overloaded,
  });
  const serveGraphql = graphqlHandler({
    ...{ server: apollo, bodies: admission.bodies, authenticate, limits, headers, log, onError },
    turns: turnsOf(shares, admission),
    resolveDocument: (params, caller) => resolveDocument(documents, params, caller),
    origins: new Origins(options.origins),
  });
  const graphql = whenAdmitted(admission, serveGraphql, onRefused);
  httpServer.on(
    'request',
    router({
      ...{
        graphql,
        graphiql: graphiql ? graphiqlPage() : undefined,
        docs: docsPages({ graphiql }),
        health,
        language,
        headers,
        onError,
      },
      schemaText: schemaText({ schema: () => graph.apiSchema, authenticate }),
    }),
  );
  await new Promise<void>((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen(port, host, resolve);
  });
  admission.start();
  shares?.start();
  const address = httpServer.address() as AddressInfo;
  return {
    url: `http://${reachable(host)}:${address.port}`,
    load: () => admission.load(),
    replaceSupergraph: (sdl) => graph.replace(sdl),
    async close() {
      health.stopping();
      await apollo.stop();
      admission.stop();
      shares?.stop();
    },
  };
}

/** A request that waits for its caller's turn is none of those under way. */
function turnsOf(shares: Shares | undefined, admission: Admission): Turns {
  return {
    turn(caller) {
      const turn = shares?.turn(caller) ?? true;
      return turn === true || admission.aside(turn);
    },
    ended: (caller, bytes) => shares?.ended(caller, bytes),
  };
}

/** The host as it stands in a URL; one that means "every address" is reached on this machine. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
