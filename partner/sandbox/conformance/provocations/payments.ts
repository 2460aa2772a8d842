/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import { Shopper } from '../../testing/shopper.js';
import type { Row, TestAnswer } from '../../testing/test-client.js';
import { about, aboutAccount, rule, value, type Way, type Ways } from './way.js';

/** What is looked for, customer after customer, and then paid: order, discount and coupons. */
type Payment = [orderId: string, discount?: Row, coupons?: Row[]];

/** What operations that pay and cancel orders document of their own. */
export const ofPayments: Ways = {
  payOrders: {
    'CBC.30000010': value('Pay an order that does not exist.', 'order_id', 'CS0'),
    'CBC.99000089': paying('Pay a child of a combined order (`sub_order_infos`) by itself.', childOrder),
    'CBC.99003106': paying('Pay an order that is paid, cancelled or in approval.', settled),
    'CBC.99003108': paying(
      'Choose a discount that `listOrderDiscounts` does not offer for the order.',
      async (shopper) => {
        const id = await pending(shopper);
        return id && [id, { discount_id: 'x', discount_type: 2 }];
      },
    ),
    'CBC.99003110': rule('Pay after `pending_payment_end_time`.', async (stage) => {
      const [shopper, id] = await Shopper.find(stage.partner, pending);
      const { pending_payment_end_time: now } = (await shopper.order(id)).order_info;
      await stage.moveClock({ now });
      return shopper.pay(id);
    }),
    'CBC.99003112': paying('Choose a coupon that is used up, or held by another order.', async (shopper) => {
      const id = await pending(shopper);
      const used = id && (await shopper.coupons()).find((one) => one.status === 3 && one.coupon_type === 1);
      return used && [id, undefined, [{ ...used, coupon_type: 301 }]];
    }),
    'CBC.99003116': paying(
      'Choose a commercial discount and a coupon with the limit `simultaneousUseWithContractDiscount` 0.',
      (shopper) =>
        clash(
          shopper,
          'simultaneousUseWithContractDiscount',
          ({ discount_type }, value) => discount_type === 2 && value === '0',
        ),
    ),
    'CBC.99003117': paying(
      'Choose a discount that goes below `minConsumeDiscount` of a chosen coupon on every line.',
      (shopper) =>
        clash(
          shopper,
          'minConsumeDiscount',
          ({ discount_value }, value) => Number(discount_value) < Number(value),
        ),
    ),
    'CBC.99003141': rule('Pay a renewal of a resource that was deleted meanwhile.', async (stage) => {
      const [shopper, { resource_id, expire_time }] = await Shopper.find(stage.partner, async (one) => {
        const later = await one.resources({ expire_time_begin: '2026-11-19T00:00:00Z' });
        const ids = later.some(({ expire_policy }) => expire_policy === 0) ? await one.renewable() : [];
        return later.find((row) => ids.includes(row.resource_id) && row.expire_policy === 0);
      });
      const deleted = Date.parse(expire_time) + 30 * day;
      await stage.moveClock({ now: iso(deleted - 2 * day) });
      const id = await shopper.renewalOf(resource_id);
      await stage.moveClock({ now: iso(deleted + 60_000) });
      return shopper.pay(id);
    }),
    'CBC.99003147': paying('Choose a voucher and a discount coupon together.', async (shopper) => {
      const id = await renewal(shopper, async () => {
        const free = (await shopper.coupons()).filter(({ status }) => status === 2);
        return [1, 2].every((type) => free.some(({ coupon_type }) => coupon_type === type));
      });
      if (!id) return undefined;
      const usable = await shopper.couponsFor(id);
      const both = [300, 301].map((type) => usable.find(({ coupon_type }) => coupon_type === type));
      return both.every(Boolean) ? [id, undefined, both] : undefined;
    }),
    'CBC.99003155': about('order_id'),
    'CBC.99003156': about('order_id'),
    'CBC.99003162': about('order_id'),
    'CBC.99003198': about('order_id'),
    'CBC.99005003': paying('Pay for more than cash and credit of the customer.', async (shopper) => {
      const [order] = await shopper.orders({ status: 6 });
      const { cash, credit } = await shopper.balances();
      return order && order.amount_after_discount * 100 > cash + credit ? [order.order_id] : undefined;
    }),
    'CBC.99006093': about('order_id'),
    'CBC.99008040': aboutAccount,
    'CBC.99008056': aboutAccount,
  },
  cancelCustomerOrder: {
    'CBC.99000089': cancelling(
      'Cancel a child of a combined order (`sub_order_infos`) by itself.',
      childOrder,
    ),
    'CBC.99005010': cancelling('Cancel an order that does not wait for payment.', settled),
  },
};

const day = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().replace(/\.\d+/, '');

function paying(how: string, look: (shopper: Shopper) => Promise<Payment | '' | undefined>): Way {
  return forShopper(how, look, (shopper, payment) => shopper.pay(...payment));
}

function cancelling(how: string, look: (shopper: Shopper) => Promise<Payment | undefined>): Way {
  return forShopper(how, look, (shopper, [order_id]) =>
    shopper.own.call('cancelCustomerOrder', { order_id }),
  );
}

function forShopper<T>(
  how: string,
  look: (shopper: Shopper) => Promise<T | '' | undefined>,
  act: (shopper: Shopper, found: T) => Promise<TestAnswer>,
): Way {
  return rule(how, async ({ partner }) => {
    const [shopper, found] = await Shopper.find(partner, async (one) => (await look(one)) || undefined);
    return act(shopper, found);
  });
}

async function pending(shopper: Shopper): Promise<string | undefined> {
  return (await shopper.orders({ status: 6 }))[0]?.order_id;
}

async function settled(shopper: Shopper): Promise<Payment | undefined> {
  const [order] = await shopper.orders({ status: 5 });
  return order && [order.order_id];
}

async function childOrder(shopper: Shopper): Promise<Payment | undefined> {
  const combined = (await shopper.orders()).find(({ sub_order_infos }) => sub_order_infos.length > 0);
  return combined && [combined.sub_order_infos[0].order_id];
}

/** A renewal of whatever can be renewed, that waits for payment; made where that is of use. */
async function renewal(shopper: Shopper, isOfUse: () => Promise<boolean>): Promise<string | undefined> {
  if (!(await isOfUse())) return undefined;
  const [resource] = await shopper.renewable();
  return resource && shopper.renewalOf(resource);
}

/** A discount, and a coupon with a limit that it breaks, both offered for one renewal. */
async function clash(
  shopper: Shopper,
  limit: string,
  breaks: (discount: Row, value: string) => boolean,
): Promise<Payment | undefined> {
  const valueIn = ({ use_limits }: Row): string | undefined =>
    use_limits.find(({ limit_key }: Row) => limit_key === limit)?.value1;
  const id = await renewal(shopper, async () => (await shopper.coupons()).some(valueIn));
  if (!id) return undefined;
  const discounts = await shopper.discountsFor(id);
  for (const coupon of (await shopper.couponsFor(id)).filter(valueIn)) {
    const discount = discounts.find((one) => breaks(one, valueIn(coupon)!));
    if (discount) return [id, discount, [coupon]];
  }
  return undefined;
}
