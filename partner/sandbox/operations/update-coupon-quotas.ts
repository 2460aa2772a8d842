import type { Caller } from '../auth/caller.js';
import { handOn } from '../data/vouchers/handing-on.js';
import { quotaBalance, quotaProblem, type Quota } from '../data/vouchers/quota.js';
import { parameterError } from '../errors.js';
import { fenOf } from './amount.js';
import { distinct } from './distinct.js';
import { errorDetail } from './error-details.js';
import type { Handler } from './handler.js';
import { refusal } from './refusal.js';
import { resellerOf } from './scope-reseller.js';

const problems = { status: 'CBC.99000015', validity: 'CBC.99000017' } as const;

/** Gives each reseller a quota of its own, for the whole amount or, where the balance is too low for all, nothing. */
export const updateCouponQuotas: Handler<'updateCouponQuotas'> = ({ input, caller, now, rng, itemError }) => {
  const { book, role } = caller.partner;
  if (role === 'solutionProvider') throw refusal('CBC.0150');
  const amount = fenOf(input.quota_amount, 'quota_amount');
  const resellers = distinct(input.indirect_partner_ids, 'indirect_partner_ids').map((id) => {
    const reseller = resellerOf(caller, id)!;
    return { id, reseller, failure: itemError(id)?.code };
  });
  const parent = parentQuota(caller, input.quota_id, now);
  const receiving = resellers.filter(({ failure }) => failure === undefined);
  if (quotaBalance(parent, now) < amount * BigInt(receiving.length)) throw refusal('CBC.99000013');
  return {
    error_details: resellers.flatMap(({ id, failure }) =>
      failure === undefined ? [] : [errorDetail('updateCouponQuotas', failure, id)],
    ),
    simple_quota_infos: receiving.map(({ id, reseller }) => ({
      id,
      quota_id: handOn(book.own, parent, reseller.portfolio, amount, now, rng).id,
    })),
  };
};

/** Resellers get vouchers only. No code says that a quota is unknown or of the wrong type, so it is a parameter error. */
function parentQuota({ partner }: Caller, quotaId: string, now: number): Quota {
  const quota = partner.book.own.quotas().find(({ id }) => id === quotaId);
  if (quota?.plan.type !== 0) throw parameterError('quota_id', 'is no voucher quota of the caller');
  const problem = quotaProblem(quota, now);
  if (problem) throw refusal(problems[problem]);
  return quota;
}
