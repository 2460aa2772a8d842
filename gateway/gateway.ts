import type { AddressInfo, BlockList } from 'node:net';
import { graphqlServer, type GraphqlServerOptions } from './graphql-server.js';
import type { Language } from '../partner/language/language.js';
import type { Authenticate } from './callers/authenticate.js';
import { anyCaller } from './callers/caller.js';
import { isLoopback } from './callers/loopback.js';
import { schemaText } from './docs/schema-text.js';
import { docsPages } from './docs/serve.js';
import { resolveDocument } from './documents/resolve-document.js';
import { TrustedDocuments } from './documents/trusted-documents.js';
import { FederatedGraph, type FederatedGraphOptions } from './federated-graph.js';
import { graphiqlPage } from './graphiql/serve.js';
import { graphqlHandler } from './http/graphql-handler.js';
import { Health, type ReadinessCheck } from './http/health.js';
import { defaultHttpLimits, type HttpLimits } from './http/http-limits.js';
import { limitedServer, type OnRefused } from './http/limited-server.js';
import { Newcomers } from './http/newcomers.js';
import { Origins } from './http/origins.js';
import { router } from './http/router.js';
import { standardHeaders } from './http/standard-headers.js';
import type { Turns } from './http/take-turn.js';
import { whenAdmitted } from './http/when-admitted.js';
import { Admission, type AdmissionOptions, type Load } from './load/admission.js';
import { Shares } from './load/shares.js';
import { defaultLimits, type LoadLimits } from './load/limits.js';
import { notingRefusals } from './log/noting-refusals.js';
import { type LineLog, RequestLog } from './log/request-log.js';

export interface GatewayOptions extends FederatedGraphOptions, GraphqlServerOptions {
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
  /** Documents that requests may name; default none. */
  documents?: TrustedDocuments | undefined;
  /** Gets one line a request; default none. */
  requestLog?: LineLog | undefined;
  /** Origins whose pages may ask, such as `https://app.example.com`; default none but the gateway's own. */
  origins?: readonly string[] | undefined;
  /** For how many seconds browsers are to come by https only; default they are told nothing. */
  hstsSeconds?: number | undefined;
  /** Proxies in front, which bring everybody's connections; default none. */
  proxies?: BlockList | undefined;
  /** What one client may take, as far as it is not the default. */
  httpLimits?: Partial<HttpLimits> | undefined;
  /** What is taken on at a time, as far as it is not the default. */
  limits?: Partial<LoadLimits>;
  /** Told once per episode in which the event loop is late by more than 200 ms; default nobody. */
  onDelay?: AdmissionOptions['onDelay'];
}

/**
 * So many connections wait to be accepted, as far as the system lets them. Who finds no room tries again after a second at
 * the earliest: in a rush it is better to be told at once to come again.
 */
const waitingConnections = 4096;

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
    graphiql = true,
    authenticate = () => anyCaller,
    documents = new TrustedDocuments(),
  } = options;
  const graph = new FederatedGraph(options);
  const limits = { ...defaultHttpLimits, ...options.httpLimits };
  const log = options.requestLog && new RequestLog(options.requestLog);
  const onRefused: OnRefused = (refused) => log?.refused({ outcome: 'refused', ...refused });
  const httpServer = limitedServer(limits, onRefused, options.proxies);
  const headers = standardHeaders(options);
  const origins = new Origins(options.origins);
  const loadLimits = { ...defaultLimits, ...options.limits };
  const admission = new Admission({ ...loadLimits, onDelay: options.onDelay });
  // Where the loop may be late for any time it is nobody's fault who is on it.
  const shares = loadLimits.maxDelayMs === Infinity ? undefined : new Shares();
  const apollo = graphqlServer(graph, httpServer, options);
  await apollo.start();
  const health = new Health({
    checks: [{ name: 'supergraph', check: async () => {} }, ...checks],
    isOverloaded: () => admission.load().overloaded,
  });
  const serveGraphql = graphqlHandler({
    ...{ server: apollo, bodies: admission.bodies, authenticate, limits, headers, log, onError },
    turns: turnsOf(shares, admission),
    resolveDocument: (params, caller) => resolveDocument(documents, params, caller),
    origins,
    localOnly: !options.authenticate && isLoopback(host),
  });
  const graphql = whenAdmitted(admission, new Newcomers(httpServer), serveGraphql, (request, response) => {
    origins.share(request, response);
    onRefused({ status: 503, code: 'OVERLOADED' });
  });
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
      schemaText: schemaText({
        schema: () => graph.apiSchema,
        authenticate: notingRefusals(authenticate, onRefused),
      }),
    }),
  );
  await new Promise<void>((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen({ port, host, backlog: waitingConnections }, resolve);
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
