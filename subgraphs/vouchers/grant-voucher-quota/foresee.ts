import { Big } from 'big.js';
import { inLanguage } from '../../../partner/language/text.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import type { Foreseen } from '../../kit/write/write-plan.js';
import { resellerById } from '../../lists/resellers.js';
import { readVoucherQuota } from '../voucher-quota/read.js';
import type { VoucherQuota } from '../voucher-quota/voucher-quota.js';
import { messages } from './messages.js';

interface Grant {
  quotaId: string;
  /** Resellers of each call. */
  calls: readonly string[][];
  amount: string;
}

/** What giving quota would come to: a call that the balance does not suffice for is refused as a whole. */
export async function foreseeGrant(
  { quotaId, calls, amount }: Grant,
  context: SubgraphContext,
): Promise<Foreseen> {
  const quota = await readVoucherQuota({ id: quotaId }, context);
  if (quota?.kind !== 'VOUCHER') {
    const value = JSON.stringify(quotaId);
    throw new BadUserInput(messages.noVoucherQuota({ argument: 'quotaId', value }), 'quotaId');
  }
  const refusal = refusalBy(quota, context.now());
  if (refusal) return { changes: [], refusals: [refusal] };
  const failures = new Map<string, string>();
  let left = new Big(quota.balance.amount);
  for (const ids of calls) {
    const total = new Big(amount).times(ids.length);
    const resellers = await Promise.all(ids.map((id) => resellerById(context, id)));
    const stranger = resellers.includes(undefined) ? 'CBC.99000037' : undefined;
    const problem = stranger ?? (left.lt(total) ? 'CBC.99000013' : undefined);
    if (problem) for (const id of ids) failures.set(id, problem);
    else left = left.minus(total);
  }
  const name = inLanguage(context.language, messages.quotaBalance);
  return {
    amount: new Big(quota.balance.amount).minus(left).toFixed(2),
    changes: [{ name, before: quota.balance, after: money(left.toFixed()) }],
    refusals: [...new Set(failures.values())],
    failures,
  };
}

function refusalBy({ status, effectiveAt, expiresAt }: VoucherQuota, now: number): string | undefined {
  if (status !== 'ACTIVE') return 'CBC.99000015';
  return now < Date.parse(effectiveAt) || Date.parse(expiresAt) <= now ? 'CBC.99000017' : undefined;
}
