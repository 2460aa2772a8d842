import type { PartnerClient } from '../partner/client/index.js';
import { Ledger, type OnWritten, openStore } from '../partner/ledger/index.js';
import type { LedgerSettings } from '../partner/ledger/settings.js';
import type { Logger } from '../partner/settings/log.js';
import { writes } from './writes.js';

/**
 * The ledger of everything our subgraphs write, taking up what a process before has left open. The partner is one that
 * keeps no answers: what was written is looked for in the partner's records as they are.
 */
export function openLedger(
  partner: PartnerClient,
  settings: LedgerSettings,
  log: Pick<Logger, 'warn'>,
  onWritten?: OnWritten,
): Ledger {
  const { settleMs, dailyLimit } = settings;
  const store = openStore(settings, log);
  const ledger = new Ledger({ store, partner, writes, settleMs, dailyLimit, onWritten, log });
  ledger.start();
  return ledger;
}
