import { defaultMegabytes } from '../../partner/client/cache/cache.js';
import { accountOf, cachingPartner } from '../../partner/client/cache/caching-partner.js';
import type { CacheSettings } from '../../partner/client/cache/settings.js';
import { createPartnerClient } from '../../partner/client/index.js';
import { logTo } from '../../partner/client/log-to.js';
import type { Partners } from '../../partner/client/partners.js';
import type { PartnerSettings } from '../../partner/client/settings.js';
import type { LedgerSettings } from '../../partner/ledger/settings.js';
import type { GuardedRedis } from '../../partner/redis/guarded-redis.js';
import type { Logger } from '../../partner/settings/log.js';
import { openLedger, sharedContext, type SharedContext } from '../../subgraphs/index.js';

export interface PartnerContextsOptions {
  partners: Partners<PartnerSettings>;
  ledger: LedgerSettings;
  cache: CacheSettings;
  redis?: GuardedRedis | undefined;
  log: Logger;
  /** Where days and months are counted from; default: the clock of this machine. */
  now?: (() => number) | undefined;
}

/** What requests to subgraphs in this process share, for each partner: nothing of one is another's. */
export function partnerContexts(options: PartnerContextsOptions): Partners<SharedContext> {
  const { partners, ledger, cache, redis, log, now } = options;
  const megabytes = (cache.megabytes ?? defaultMegabytes) / partners.all.length;
  return partners.map((partner) => {
    const client = createPartnerClient({ ...partner, ...logTo(log), redis });
    const kept = { ...partner, ...cache, megabytes, account: accountOf(partner), redis, now, log };
    const cached = cache.on ? cachingPartner(client, kept) : undefined;
    return sharedContext({
      partner: cached ?? client,
      dataVersion: cached && (() => cached.version()),
      ledger: openLedger({ partner: client, settings: ledger, log, onWritten: cached?.drop }),
      ...{ log, now },
      guards: ledger,
    });
  });
}
