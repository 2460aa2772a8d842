import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Keyv } from 'keyv';
import { EntryStore } from '../../partner/client/cache/entry-store.js';
import { readCacheSettings } from '../../partner/client/cache/settings.js';
import { partnerNames, readPartnersSettings } from '../../partner/client/partners-settings.js';
import type { SandboxPartner } from '../../partner/client/settings.js';
import type { Logger } from '../../partner/settings/log.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { type Environment, readTogether } from '../../partner/settings/settings.js';
import { readLedgerSettings } from '../../partner/ledger/settings.js';
import { openRedis } from '../../partner/redis/open-redis.js';
import { type Gateway, startGateway } from '../gateway.js';
import { readCallersSettings } from '../callers/settings.js';
import { SharedBudget } from '../cost/budget/shared-budget.js';
import { readCostSettings } from '../cost/settings.js';
import { readDocumentsSettings } from '../documents/settings.js';
import { readHttpSettings } from '../http/settings.js';
import type { Supergraph } from '../plan/index.js';
import { hostOf, readGatewaySettings } from '../settings.js';
import { startAuthentication } from './authentication.js';
import { connectEmbedded } from './connect-embedded.js';
import { connectHttp } from './connect-http.js';
import { partnerChecks } from './partner-check.js';
import { partnerContexts } from './partner-contexts.js';
import { watchDocuments } from './watch-documents.js';
import { watchTextFile } from './watch-file.js';

const ownSupergraph = join(projectRoot, 'schema/supergraph.graphql');

export interface StartOptions {
  environment: Environment;
  /** The partner to use when none is configured. */
  sandbox: SandboxPartner;
  log: Logger;
  /** Where our subgraphs run, when not at their routing URLs. */
  subgraphUrls?: ReadonlyMap<string, string>;
  /** Where days and months are counted from, for subgraphs in this process; default: the clock of this machine. */
  now?: () => number;
}

/** Starts the gateway as the environment says: which supergraph, and its subgraphs in this process or over HTTP. */
export async function startFromEnvironment(options: StartOptions): Promise<Gateway> {
  const { environment, sandbox, log, subgraphUrls } = options;
  const { settings, http, callers, trusted, operationLimits, ...shared } = readTogether({
    settings: () => readGatewaySettings(environment),
    http: () => readHttpSettings(environment),
    callers: () => readCallersSettings(environment, hostOf(environment), partnerNames(environment)),
    trusted: () => readDocumentsSettings(environment),
    partners: () => readPartnersSettings(environment, sandbox),
    ledger: () => readLedgerSettings(environment),
    cache: () => readCacheSettings(environment),
    operationLimits: () => readCostSettings(environment),
  });
  const { partners, ledger } = shared;
  const file = settings.supergraphFile ?? ownSupergraph;
  const embedded = settings.subgraphs === 'embedded' && !settings.supergraphFile;
  const redis = openRedis(ledger.redisUrl, log);
  const authentication = startAuthentication(callers, partners.names, log);
  const gateway = await startGateway({
    ...(authentication && { authenticate: authentication.authenticate }),
    graphiql: settings.graphiql,
    port: settings.port,
    host: settings.host,
    language: partners.first.language,
    prefetch: settings.prefetch,
    supergraph: readFileSync(file, 'utf8'),
    connect: (supergraph: Supergraph) =>
      embedded
        ? connectEmbedded(partnerContexts({ ...shared, redis, log, now: options.now }))
        : connectHttp(supergraph, subgraphUrls),
    checks: settings.supergraphFile ? [] : partnerChecks(partners),
    limits: settings.limits,
    operationLimits,
    budget: redis && new SharedBudget(redis),
    onDelay: (delay) =>
      log.warn(delay, 'The event loop is late: more requests than one process can answer in time'),
    onError: (error, about) => log.error({ err: error, ...about }, 'A request failed for a reason of ours'),
    documents: trusted?.documents,
    sharedDocuments: redis && new Keyv<string>({ store: new EntryStore(redis), useKeyPrefix: false }),
    onDisclosed: (disclosed) => log.info(disclosed, 'Personal data were read'),
    ...http,
    proxies: callers.trustedProxies,
    requestLog: http.requestLog ? log : undefined,
  }).catch((error: unknown) => {
    authentication?.close();
    redis?.close();
    throw error;
  });
  const unwatch = watchTextFile(file, (sdl) => {
    gateway.replaceSupergraph(sdl).then(
      () => log.info({ file }, 'Serving the changed supergraph'),
      (error: unknown) =>
        log.error({ err: error, file }, 'The changed supergraph cannot be served; the one before stays'),
    );
  });
  const forget = trusted && watchDocuments(trusted, log);
  return {
    ...gateway,
    async close() {
      unwatch();
      authentication?.close();
      forget?.();
      await gateway.close();
      redis?.close();
    },
  };
}
