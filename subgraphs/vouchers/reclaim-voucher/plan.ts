import { inLanguage } from '../../../partner/language/text.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money, sumOf } from '../../kit/money.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import type { Foreseen, WritePlan } from '../../kit/write/write-plan.js';
import { readVoucher } from '../voucher/read.js';
import { readVoucherQuota } from '../voucher-quota/read.js';
import { issueOfVoucher } from '../voucher-record/loaders.js';
import { messages } from './messages.js';
import type { ReclaimVoucherInput } from './reclaim-voucher.js';

export function planReclaim(
  input: ReclaimVoucherInput,
  context: SubgraphContext,
): WritePlan<'reclaimPartnerCoupons'> {
  const coupon_id = checkId(input.voucherId, 'voucherId');
  const resellerId = checkId(input.resellerId, 'resellerId', 100);
  const body = { coupon_id, indirect_partner_id: resellerId };
  return {
    input: body,
    subjects: [`voucher ${coupon_id}`],
    calls: [{ request: { body } }],
    foresee: () => foresee({ id: coupon_id, ...(resellerId && { resellerId }) }, context),
  };
}

async function foresee(key: ResellerScoped, context: SubgraphContext): Promise<Foreseen> {
  const voucher = await readVoucher(key, context);
  if (!voucher) {
    const value = JSON.stringify(key.id);
    throw new BadUserInput(messages.noVoucher({ argument: 'voucherId', value }), 'voucherId');
  }
  if (voucher.status !== 'AVAILABLE') return { changes: [], refusals: ['CBC.99000048'] };
  const issue = await issueOfVoucher(context, key);
  const quota = issue?.quota_id && (await readVoucherQuota({ ...key, id: issue.quota_id }, context));
  const { remaining } = voucher;
  const named = (name: typeof messages.quotaBalance) => inLanguage(context.language, name);
  return {
    amount: remaining.amount,
    changes: [
      { name: named(messages.voucherBalance), before: remaining, after: money('0') },
      ...(quota
        ? [
            {
              name: named(messages.quotaBalance),
              before: quota.balance,
              after: sumOf([quota.balance.amount, remaining.amount]),
            },
          ]
        : []),
    ],
  };
}
