import { accountOf, cachingPartner } from '../../partner/client/cache/caching-partner.js';
import { readCacheSettings } from '../../partner/client/cache/settings.js';
import { createPartnerClient } from '../../partner/client/index.js';
import { logTo } from '../../partner/client/log-to.js';
import { readPartnerSettings } from '../../partner/client/settings.js';
import { readLedgerSettings } from '../../partner/ledger/settings.js';
import { openRedis } from '../../partner/redis/open-redis.js';
import { standInPartner } from '../../partner/sandbox/settings.js';
import { stopOnSignal } from '../../partner/settings/stop-on-signal.js';
import {
  type Environment,
  readSettings,
  readTogether,
  wholeNumber,
} from '../../partner/settings/settings.js';
import { readRoverConfig } from '../../partner/settings/rover-config.js';
import { contextOf, openLedger, sharedContext, type Subgraph } from '../index.js';
import { createLog } from '../../partner/settings/log.js';
import { startSubgraphServer } from './subgraph-server.js';

const table = { SUBGRAPH_PORT: wholeNumber(0, 65535) };

/**
 * Serves a subgraph until the process is told to stop. Its port is that of its routing URL in rover.yaml, unless
 * SUBGRAPH_PORT says otherwise. A parent process learns the address by message.
 */
export async function runSubgraph(subgraph: Subgraph, environment: Environment): Promise<void> {
  const { settings, guards, cache } = readTogether({
    settings: () => readPartnerSettings(environment, standInPartner(environment)),
    guards: () => readLedgerSettings(environment),
    cache: () => readCacheSettings(environment),
  });
  const port = readSettings(table, environment).SUBGRAPH_PORT ?? routedPort(subgraph.name);
  const log = createLog(subgraph.name);
  const redis = openRedis(guards.redisUrl, log);
  const client = createPartnerClient({ ...settings, ...logTo(log), redis });
  // The other subgraphs write as well, and tell of it by Redis.
  const kept = {
    ...settings,
    ...cache,
    account: accountOf(settings),
    ...{ redis, log },
    hearsOfWrites: redis !== undefined,
  };
  const cached = cache.on ? cachingPartner(client, kept) : undefined;
  const partner = cached ?? client;
  const ledger = openLedger(client, guards, log, cached?.drop);
  const shared = sharedContext({ partner, ledger, log, language: settings.language, guards });
  const server = await startSubgraphServer({
    subgraph,
    port,
    contextFor: (asked) => contextOf(shared, asked),
  });
  if (process.send) process.send({ url: server.url });
  else console.log(`Subgraph ${subgraph.name} answers at ${server.url}, for a gateway with SUBGRAPHS=http.`);
  stopOnSignal(async () => {
    await server.close();
    await ledger.close();
    await partner.close();
    redis?.close();
  });
}

function routedPort(name: string): number {
  const routed = readRoverConfig().find((subgraph) => subgraph.name === name)!;
  return Number(new URL(routed.routingUrl).port);
}
