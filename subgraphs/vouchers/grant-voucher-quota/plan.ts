import { Big } from 'big.js';
import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { checkAmount } from '../../kit/write/check-amount.js';
import { checkDistinct } from '../../kit/write/check-distinct.js';
import { inChunks } from '../../kit/in-chunks.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { foreseeGrant } from './foresee.js';
import type { GrantVoucherQuotaInput } from './grant-voucher-quota.js';

/** Most resellers of one call, by the contract. */
const resellersPerCall = 100;
const mostResellers = 1000;
/** By the contract, in yuan. */
const largestAmount = '100000000';

/** Calls for 100 resellers each. The partner refuses one while another from the same quota is running: they queue here. */
export function planGrant(
  input: GrantVoucherQuotaInput,
  context: SubgraphContext,
): WritePlan<'updateCouponQuotas'> {
  const quotaId = checkId(input.quotaId, 'quotaId');
  const resellerIds = checkDistinct(input.resellerIds, 'resellerIds', mostResellers);
  const amount = checkAmount(input.amount, 'amount', largestAmount);
  const calls = inChunks(resellerIds, resellersPerCall);
  return {
    input: { quota_id: quotaId, indirect_partner_ids: resellerIds, quota_amount: amount },
    subjects: resellerIds.map((id) => `quota of ${amount} from ${quotaId} to ${id}`),
    queues: [`quota ${quotaId}`],
    calls: calls.map((indirect_partner_ids) => ({
      request: { body: { quota_id: quotaId, indirect_partner_ids, quota_amount: amount } },
      amount: new Big(amount).times(indirect_partner_ids.length).toFixed(2),
    })),
    foresee: () => foreseeGrant({ quotaId, calls, amount }, context),
  };
}
