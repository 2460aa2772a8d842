import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'undici';
import { type Gateway, type GatewayOptions, startGateway } from '../../gateway/gateway.js';
import { connectEmbedded } from '../../gateway/start/connect-embedded.js';
import { connectHttp } from '../../gateway/start/connect-http.js';
import { partnerCheck } from '../../gateway/start/partner-check.js';
import type { CachingPartnerOptions } from '../../partner/client/cache/caching-options.js';
import { accountOf, cachingPartner } from '../../partner/client/cache/caching-partner.js';
import { Partners } from '../../partner/client/partners.js';
import { createPartnerClient, type PartnerClient } from '../../partner/client/index.js';
import { logTo } from '../../partner/client/log-to.js';
import type { PartnerSettings } from '../../partner/client/settings.js';
import type { LedgerSettings } from '../../partner/ledger/settings.js';
import {
  type Sandbox,
  sandboxPartner,
  type SandboxOptions,
  startSandbox,
} from '../../partner/sandbox/index.js';
import type { Logger } from '../../partner/settings/log.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { contextOf, type Guards, openLedger, sharedContext, subgraphs } from '../../subgraphs/index.js';
import { startSubgraphServer } from '../../subgraphs/server/subgraph-server.js';
import { type TestCaller, withCallers } from './callers.js';
import { LedgerClock } from './ledger-clock.js';

export interface StartOptions {
  /** Default `embedded`. */
  subgraphs?: 'embedded' | 'http';
  /** Default: quotas off and a fixed day, so that data and call counts are the same on every run. */
  sandbox?: SandboxOptions;
  /** What differs from the sandbox's own partner. */
  partner?: Partial<PartnerSettings> & { deadlineMs?: number };
  /** What the graph takes for the partner API, given the sandbox's address. Default: the sandbox itself. */
  between?: (sandboxUrl: string) => Promise<{ url: string; close(): Promise<void> }>;
  /** Is told what the graph finds odd. Default: nobody is. */
  log?: Pick<Logger, 'warn'>;
  /** Default: in memory. */
  ledger?: Partial<LedgerSettings>;
  guards?: Guards;
  /** How answers of the partner are kept. Default: they are not. */
  cache?: Pick<CachingPartnerOptions, 'redis' | 'clock'>;
  /** Whether the next page of what was asked is read ahead. Default: not. */
  prefetch?: boolean;
  /** Who may ask, by `as(id)`. Default: everybody, for everything. */
  callers?: readonly TestCaller[];
  /** Is told of each request that was told personal values. Default: nobody is. */
  onDisclosed?: GatewayOptions['onDisclosed'];
}

export interface TestBench {
  /** Base URL of the gateway. */
  url: string;
  gateway: Gateway;
  sandbox: Sandbox;
  /** Sends an operation as a client does and gives the answer's body. */
  query(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphQLAnswer>;
  /** Calls to the partner API since the last reset, by operation. */
  calls(): Promise<Record<string, number>>;
  resetCalls(): Promise<void>;
  /** Installs faults in the sandbox; an empty list takes them away. */
  faults(faults: object[]): Promise<void>;
  /** Asks at a time when the ledger takes for not carried out what is not in the partner's records. Is not to write. */
  whenSettled<T>(ask: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface GraphQLAnswer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of any shape
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

/** The day on which tests take place. */
export const testNow = new Date('2026-11-10T04:00:00Z');

/** Starts a sandbox and a gateway on free ports, as `npm start` does, with the subgraphs embedded or over HTTP. */
export async function startAll(options: StartOptions = {}): Promise<TestBench> {
  const sandbox = await startSandbox({ quota: 'off', now: testNow, ...options.sandbox });
  const between = await options.between?.(sandbox.url);
  const { deadlineMs, ...partner } = options.partner ?? {};
  const settings: PartnerSettings & { deadlineMs?: number | undefined } = {
    apiUrl: between?.url ?? sandbox.url,
    iamUrl: sandbox.url,
    credentials: sandboxPartner,
    language: 'en_US',
    ...partner,
    deadlineMs,
  };
  const now = () => (options.sandbox?.now ?? testNow).getTime();
  const ledgerClock = new LedgerClock();
  const served =
    options.subgraphs === 'http'
      ? await serveSubgraphs(contextFor(settings, options, now, ledgerClock))
      : undefined;
  const gateway = await startGateway({
    port: 0,
    host: '127.0.0.1',
    language: settings.language,
    supergraph: readFileSync(join(projectRoot, 'schema/supergraph.graphql'), 'utf8'),
    connect: (supergraph) =>
      served
        ? connectHttp(supergraph, served.urls)
        : connectEmbedded(Partners.only(contextFor(settings, options, now, ledgerClock))),
    checks: [partnerCheck(settings.apiUrl)],
    onError: (error) => console.error(error),
    graceMs: 2000,
    prefetch: options.prefetch ?? false,
    onDisclosed: options.onDisclosed,
    ...(options.callers && { authenticate: withCallers(options.callers) }),
    // Client, gateway and sandbox share one event loop here: that it is late says nothing of the gateway.
    limits: { maxDelayMs: Infinity },
  });
  const control = (method: 'GET' | 'PUT' | 'DELETE', path: string, body?: unknown) =>
    send(`${sandbox.url}/_sandbox/${path}`, method, body);
  return {
    url: gateway.url,
    gateway,
    sandbox,
    query: (query, variables, headers) =>
      send(`${gateway.url}/graphql`, 'POST', { query, variables }, headers) as Promise<GraphQLAnswer>,
    calls: async () =>
      ((await control('GET', 'calls')) as { byOperation: Record<string, number> }).byOperation,
    resetCalls: async () => void (await control('DELETE', 'calls')),
    faults: async (faults) => void (await control('PUT', 'faults', faults)),
    whenSettled: (ask) => ledgerClock.whenSettled(ask),
    async close() {
      await gateway.close();
      await served?.close();
      await between?.close();
      await sandbox.close();
    },
  };
}

/** What requests share, as in the process of a gateway or a subgraph. */
function contextFor(
  settings: PartnerSettings & { deadlineMs?: number | undefined },
  { ledger, guards, cache, log = silent }: StartOptions,
  now: () => number,
  { clock }: LedgerClock,
) {
  const client = partnerOf(settings, log);
  const cached =
    cache && cachingPartner(client, { ...settings, ...cache, account: accountOf(settings), now });
  const kept = {
    file: ':memory:',
    redisUrl: undefined,
    settleMs: undefined,
    dailyLimit: undefined,
    largestFaceValue: undefined,
  };
  return sharedContext({
    partner: cached ?? client,
    dataVersion: cached && (() => cached.version()),
    ledger: openLedger({
      partner: client,
      settings: { ...kept, ...ledger },
      log,
      onWritten: cached?.drop,
      clock,
    }),
    log,
    language: settings.language,
    now,
    guards,
  });
}

/** What a test does not look at. */
const silent = { warn: () => {} };

/** Without quotas, as the sandbox is: tests of what is asked need not wait for how often it may be asked. */
function partnerOf(
  settings: PartnerSettings & { deadlineMs?: number | undefined },
  log: Pick<Logger, 'warn'>,
): PartnerClient {
  return createPartnerClient({
    ...settings,
    ...logTo(log),
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
}

async function serveSubgraphs(shared: ReturnType<typeof contextFor>) {
  const servers = await Promise.all(
    subgraphs.map((subgraph) =>
      startSubgraphServer({
        subgraph,
        port: 0,
        contextFor: (asked) => contextOf(shared, asked),
      }),
    ),
  );
  return {
    urls: new Map(subgraphs.map(({ name }, index) => [name, servers[index]!.url])),
    async close() {
      await Promise.all(servers.map((server) => server.close()));
      await shared.ledger.close();
      await shared.partner.close();
    },
  };
}

async function send(
  url: string,
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  body?: unknown,
  headers?: Record<string, string>,
): Promise<unknown> {
  const answer = await request(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.body.text();
  return text === '' ? undefined : JSON.parse(text);
}
