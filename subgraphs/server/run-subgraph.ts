import { defaultMegabytes } from '../../partner/client/cache/cache.js';
import { accountOf, cachingPartner } from '../../partner/client/cache/caching-partner.js';
import { readCacheSettings } from '../../partner/client/cache/settings.js';
import { createPartnerClient } from '../../partner/client/index.js';
import { logTo } from '../../partner/client/log-to.js';
import { readPartnersSettings } from '../../partner/client/partners-settings.js';
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
  const { partners, guards, cache } = readTogether({
    partners: () => readPartnersSettings(environment, standInPartner(environment)),
    guards: () => readLedgerSettings(environment),
    cache: () => readCacheSettings(environment),
  });
  const port = readSettings(table, environment).SUBGRAPH_PORT ?? routedPort(subgraph.name);
  const log = createLog(subgraph.name);
  const redis = openRedis(guards.redisUrl, log);
  const megabytes = (cache.megabytes ?? defaultMegabytes) / partners.all.length;
  const shared = partners.map((settings) => {
    const client = createPartnerClient({ ...settings, ...logTo(log), redis });
    const kept = {
      ...{ ...settings, ...cache, megabytes, account: accountOf(settings), redis, log },
      // The other subgraphs write as well, and tell of it by Redis.
      hearsOfWrites: redis !== undefined,
    };
    const cached = cache.on ? cachingPartner(client, kept) : undefined;
    const ledger = openLedger({ partner: client, settings: guards, log, onWritten: cached?.drop });
    return sharedContext({ partner: cached ?? client, ledger, log, language: settings.language, guards });
  });
  const server = await startSubgraphServer({
    subgraph,
    port,
    contextFor: (asked, name) => {
      const ofPartner = shared.get(name);
      return ofPartner && contextOf(ofPartner, asked);
    },
  });
  if (process.send) process.send({ url: server.url });
  else console.log(`Subgraph ${subgraph.name} answers at ${server.url}, for a gateway with SUBGRAPHS=http.`);
  stopOnSignal(async () => {
    await server.close();
    for (const { ledger, partner } of shared.all) {
      await ledger.close();
      await partner.close();
    }
    redis?.close();
  });
}

function routedPort(name: string): number {
  const routed = readRoverConfig().find((subgraph) => subgraph.name === name)!;
  return Number(new URL(routed.routingUrl).port);
}
