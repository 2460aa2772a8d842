import { Tally } from '../../tally/tally.js';
import { Refused } from '../errors/index.js';
import { type Ask, sent, type Values } from './ask.js';
import { messages } from './messages.js';
import { isCustomerInside, resellerIn } from './named.js';
import { OutsideBoundary } from './outside-boundary.js';
import type { Owner } from './owner.js';

type Row<Of extends Owner['of']> = Extract<Owner, { of: Of }>;

/** What says only in an answer whose it is. */
export const held = {
  /**
   * What is outside, and what there is not, is the same to the caller: the partner is asked for it every time, because
   * that it was asked before would tell that there is something.
   */
  async 'the answer'({ none }: Row<'the answer'>, ask: Ask) {
    const reseller = resellerIn(ask, 'query');
    const known = nameOfOrder(ask.request.path?.order_id, reseller);
    if (ask.ordersInside.has(known)) return ask.forward();
    const tally = new Tally();
    try {
      const asked = ask.forward(undefined, { ...ask.options, tally, fresh: true });
      const answer = await asked.catch((error: unknown) => {
        if (error instanceof Refused && error.details.errorCode === none) return undefined;
        throw error;
      });
      const owner = (answer?.order_info as Values | undefined)?.customer_id;
      if (answer && (await isCustomerInside(ask, owner, reseller))) {
        ask.ordersInside.add(known);
        ask.options.tally?.add(tally.report());
        return answer;
      }
    } catch (error) {
      ask.options.tally?.add({ ...tally.report(), freshForMs: null });
      throw error;
    }
    ask.options.tally?.add({ ...tally.report(), freshForMs: null });
    throw new Refused(messages.unknownOrder, { operation: ask.operation, errorCode: none });
  },

  async voucher(_: Row<'voucher'>, ask: Ask) {
    const reseller = resellerIn(ask, 'body');
    const query = {
      coupon_id: sent(ask, 'body', 'coupon_id'),
      ...(reseller && { indirect_partner_id: reseller }),
      ...{ offset: 0, limit: 1 },
    };
    const { user_coupons = [] } = (await look(ask, 'listIssuedPartnerCoupons', { query })) as {
      user_coupons?: Values[];
    };
    const owner = user_coupons.find(({ coupon_id }) => coupon_id === query.coupon_id)?.customer_id;
    if (owner === undefined || !(await isCustomerInside(ask, owner, reseller))) throw new OutsideBoundary();
    return ask.forward();
  },

  async quotas(_: Row<'quotas'>, ask: Ask) {
    const ids = (sent(ask, 'body', 'quota_ids') ?? []) as string[];
    const holders = await Promise.all(
      ids.map(async (quota_id) => {
        const query = { quota_id, offset: 0, limit: 1 };
        const { quotas = [] } = (await look(ask, 'listIssuedCouponQuotas', { query })) as {
          quotas?: Values[];
        };
        return quotas.find((quota) => quota.quota_id === quota_id)?.indirect_partner_id;
      }),
    );
    if (holders.length === 0 || !holders.every((id) => ask.inside.isReseller(id)))
      throw new OutsideBoundary();
    return ask.forward();
  },
};

/** Ids of orders are the same in any case. */
export function nameOfOrder(id: unknown, resellerId: string | undefined): string {
  return `${resellerId ?? ''} ${String(id).toUpperCase()}`;
}

function look(ask: Ask, ...[operation, request]: [Ask['operation'], Ask['request']]): Promise<Values> {
  return ask.look(operation, request, { ...ask.options, fresh: true });
}
