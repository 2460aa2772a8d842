import type { Clock } from '../partner/client/clock.js';
import type { PartnerClient } from '../partner/client/index.js';
import { Ledger, type OnWritten, openStore } from '../partner/ledger/index.js';
import type { LedgerSettings } from '../partner/ledger/settings.js';
import type { Logger } from '../partner/settings/log.js';
import { writes } from './writes.js';

interface LedgerSetup {
  /** One that keeps no answers: what was written is looked for in the partner's records as they are. */
  partner: PartnerClient;
  settings: LedgerSettings;
  log: Pick<Logger, 'warn'>;
  onWritten?: OnWritten | undefined;
  /** Default: this machine's. */
  clock?: Clock | undefined;
}

/** The ledger of everything our subgraphs write, taking up what a process before has left open. */
export function openLedger({ settings, ...setup }: LedgerSetup): Ledger {
  const { settleMs, dailyLimit } = settings;
  const ledger = new Ledger({
    ...setup,
    store: openStore(settings, setup.log),
    writes,
    settleMs,
    dailyLimit,
  });
  ledger.start();
  return ledger;
}
