import { Big } from 'big.js';
import type { CallRecord, OperationRecord } from './operation-record.js';

const beijingMs = 8 * 3600_000;
const dayMs = 24 * 3600_000;

/** Under which name it is counted what a caller moves on a day of Beijing. */
export function spendAccount(
  { partner, caller }: Pick<OperationRecord, 'partner' | 'caller'>,
  at: number,
): string {
  const day = new Date(Math.floor((at + beijingMs) / dayMs) * dayMs).toISOString().slice(0, 10);
  return JSON.stringify([partner, caller, day]);
}

/** An amount of yuan in fen. */
export function fenOf(amount: string | undefined): number {
  return new Big(amount ?? 0).times(100).toNumber();
}

/** What changes of what was counted when a call was sent, now that less was moved than it asked for. */
export function counting(
  record: OperationRecord,
  { sentAt, countedFen }: CallRecord,
  moved: string | undefined,
) {
  if (!countedFen) return { change: {}, spend: undefined };
  const fen = fenOf(moved);
  return {
    change: { countedFen: fen },
    spend: fen === countedFen ? undefined : { account: spendAccount(record, sentAt!), fen: fen - countedFen },
  };
}
