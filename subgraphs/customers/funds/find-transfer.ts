import type { components } from '../../../partner/contract/generated/customers.js';
import type { WireDecimal } from '../../../partner/contract/wire-decimal.js';
import { type PartnerRecords, readRecords, sameAmount, wireTime } from '../../../partner/ledger/index.js';

type AdjustRecord = components['schemas']['AdjustRecordV3'];

/** A movement of funds whose answer was lost. */
export interface LostTransfer {
  type: NonNullable<AdjustRecord['operation_type']>;
  /** The customer or reseller it was with. */
  counterpartyId: string;
  /** The reseller whose customer that is; undefined where the partner itself moved the funds. */
  resellerId: string | undefined;
  amount: WireDecimal;
  /** Milliseconds since 1970, by the partner's clock. */
  from: number;
  to: number;
}

/** How a transfer is claimed: its serial number is unique among allocations and reclaims. */
export function transferClaim(id: string | undefined): string[] {
  return id === undefined ? [] : [`transfer ${id}`];
}

/**
 * Looks for a transfer in the adjustment records: by counterparty, kind, amount and time. Two that fit are one too many:
 * the other was made past the gateway, and nothing tells which is which.
 *
 * @param toAnswer what the partner would have answered
 */
export async function findTransfer<Answer>(
  lost: LostTransfer,
  { partner, unclaimed }: PartnerRecords,
  toAnswer: (id: string | undefined) => Answer,
): Promise<{ found: Answer; complete: true } | 'absent' | 'ambiguous'> {
  const query = {
    customer_id: lost.counterpartyId,
    operation_type: lost.type,
    operation_time_begin: wireTime(lost.from, 'down'),
    operation_time_end: wireTime(lost.to, 'up'),
    ...(lost.resellerId && { indirect_partner_id: lost.resellerId }),
  };
  const all = await readRecords(async (range) => {
    const { records, total_count } = await partner.call('listPartnerAdjustRecords', {
      query: { ...query, ...range },
    });
    return { rows: records, total: total_count };
  });
  const like = all.filter(({ amount }) => sameAmount(amount, lost.amount));
  const free = await unclaimed(like.flatMap(({ trans_id }) => transferClaim(trans_id)));
  const own = like.filter(({ trans_id }) => transferClaim(trans_id).every((claim) => free.has(claim)));
  if (own.length > 1) return 'ambiguous';
  return own[0] ? { found: toAnswer(own[0].trans_id), complete: true } : 'absent';
}
