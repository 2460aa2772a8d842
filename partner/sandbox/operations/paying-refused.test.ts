import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { Shopper } from '../testing/shopper.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
/** A customer with an order that waits for payment, money for it, a discount and coupons. */
let shopper: Shopper;
let order: Row;
let discount: Row;
let coupons: Row[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  [shopper, [order, discount, coupons]] = await Shopper.find(partner, async (one) => {
    const [pending] = one.resale ? await one.orders({ status: 6 }) : [];
    if (!pending) return undefined;
    const [offered] = await one.discountsFor(pending.order_id);
    const usable = await one.couponsFor(pending.order_id);
    const vouchers = usable.filter(({ coupon_type }) => coupon_type === 301).length;
    return offered && vouchers > 1 && usable.length > 4 ? [pending, offered, usable] : undefined;
  });
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const limited = (coupon: Row, key: string, value: string) =>
  coupon.use_limits.some((limit: Row) => limit.limit_key === key && limit.value1 === value);

/** Refused with a code, and nothing has changed. */
async function refused(one: Shopper, code: string, pay: () => ReturnType<Shopper['pay']>) {
  const before = await one.everything();
  const { status, json } = await pay();
  expect([status, json.error_code]).toEqual([400, code]);
  expect(await one.everything()).toBe(before);
  return json.error_msg as string;
}

const payWith = (input: object) => shopper.own.call('payOrders', { order_id: order.order_id, ...input });
const info = ({ coupon_id, coupon_type }: Row) => ({ id: coupon_id, type: coupon_type });

describe('an order that cannot be paid', () => {
  test('unknown, or of somebody else: CBC.30000010', async () => {
    const [other] = await partner.all('listCustomerOrders', 'order_infos', { status: 6 });
    expect(other.customer_id).not.toBe(shopper.row.customer_id);
    for (const id of ['CS0', other.order_id]) {
      await refused(shopper, 'CBC.30000010', () => shopper.pay(id));
    }
  });

  test('a child of a combined one: CBC.99000089', async () => {
    const [parent, child] = await Shopper.find(partner, async (one) => {
      const [combined] = (await one.orders()).filter(({ sub_order_infos }) => sub_order_infos.length > 0);
      return combined?.sub_order_infos[0];
    });
    await refused(parent, 'CBC.99000089', () => parent.pay(child.order_id));
  });

  test('completed, cancelled or in approval: CBC.99003106', async () => {
    for (const status of [5, 4, 1]) {
      const [one, found] = await Shopper.find(partner, async (each) => (await each.orders({ status }))[0]);
      await refused(one, 'CBC.99003106', () => one.pay(found.order_id));
    }
  });

  test('after its deadline: CBC.99003110, up to it paid', async () => {
    const { pending_payment_end_time: end } = (await shopper.order(order.order_id)).order_info;
    await shopper.fund(5_000_000);
    const at = (time: number) =>
      partner.send('PUT', '/_sandbox/clock', { now: new Date(time).toISOString() });
    await at(Date.parse(end));
    await refused(shopper, 'CBC.99003110', () => shopper.pay(order.order_id));
    await partner.send('POST', '/_sandbox/reset');
    await shopper.fund(5_000_000);
    await at(Date.parse(end) - 60_000);
    expect((await shopper.pay(order.order_id)).status).toBe(200);
  });

  test('a renewal of something that was deleted meanwhile: CBC.99003141', async () => {
    const [one, { resource_id, expire_time }] = await Shopper.find<Row>(partner, async (each) => {
      const resources = await each.resources({ expire_time_begin: '2026-11-19T00:00:00Z' });
      const ids = each.resale ? await each.renewable() : [];
      return resources.find((row) => ids.includes(row.resource_id) && row.expire_policy === 0);
    });
    const deleted = Date.parse(expire_time) + 30 * 86_400_000;
    const at = (time: number) =>
      partner.send('PUT', '/_sandbox/clock', { now: new Date(time).toISOString() });
    await at(deleted - 2 * 86_400_000);
    const id = await one.renewalOf(resource_id);
    await one.fund(10_000_000);
    await at(deleted + 60_000);
    await refused(one, 'CBC.99003141', () => one.pay(id));
  });
});

describe('flags rule their lists: CBC.0100 with the list’s name', () => {
  const no = { use_coupon: 'NO', use_discount: 'NO' };
  test.each([
    ['coupon_infos', () => ({ ...no, coupon_infos: [info(coupons[0])] })],
    ['coupon_infos', () => ({ ...no, use_coupon: 'YES' })],
    ['coupon_infos', () => ({ ...no, use_coupon: 'YES', coupon_infos: [] })],
    ['discount_infos', () => ({ ...no, use_discount: 'YES' })],
    [
      'discount_infos',
      () => ({ ...no, discount_infos: [{ id: discount.discount_id, type: discount.discount_type }] }),
    ],
  ])('%s, %#', async (name, input) => {
    expect(await refused(shopper, 'CBC.0100', () => payWith(input()))).toContain(name);
  });
});

describe('a discount', () => {
  test('that is not offered, or not of that type: CBC.99003108', async () => {
    for (const wrong of [
      { ...discount, discount_id: 'DC0' },
      { ...discount, discount_type: 609 },
    ]) {
      await refused(shopper, 'CBC.99003108', () => shopper.pay(order.order_id, wrong));
    }
  });

  test('a coupon does not go with: CBC.99003116', async () => {
    const [one, [pending, rate, coupon]] = await Shopper.find(partner, async (each) => {
      const [row] = await each.orders({ status: 6 });
      const [offered] = row ? await each.discountsFor(row.order_id) : [];
      const excluding =
        row &&
        (await each.couponsFor(row.order_id)).filter((usable) =>
          limited(usable, 'simultaneousUseWithContractDiscount', '0'),
        );
      return offered?.discount_type === 2 && excluding?.[0]
        ? ([row, offered, excluding[0]] as Row[])
        : undefined;
    });
    await refused(one, 'CBC.99003116', () => one.pay(pending.order_id, rate, [coupon]));
  });

  test('that is more than a coupon allows on every line: CBC.99003117', async () => {
    const [one, [id, rate, coupon]] = await Shopper.find(partner, async (each) => {
      const held = (await each.coupons()).filter((row) => limited(row, 'minConsumeDiscount', '0.85'));
      const [resource] = held.length > 0 ? await each.renewable() : [];
      if (!resource) return undefined;
      const renewal = await each.renewalOf(resource);
      const deep = (await each.discountsFor(renewal)).find((row) => Number(row.discount_value) < 0.85);
      const usable = (await each.couponsFor(renewal)).find((row) =>
        limited(row, 'minConsumeDiscount', '0.85'),
      );
      return deep && usable ? ([renewal, deep, usable] as [string, Row, Row]) : undefined;
    });
    await refused(one, 'CBC.99003117', () => one.pay(id, rate, [coupon]));
  });
});

describe('a coupon', () => {
  test('unknown, of another type, twice, or too many of a kind: CBC.0100', async () => {
    const vouchers = coupons.filter(({ coupon_type }) => coupon_type === 301);
    for (const wrong of [
      [{ coupon_id: 'CP0', coupon_type: 301 }],
      [{ coupon_id: 'SVC0', coupon_type: 303 }],
      [{ ...vouchers[0], coupon_type: 302 }],
      [vouchers[0], vouchers[0]],
      vouchers.slice(0, 2),
    ]) {
      const text = await refused(shopper, 'CBC.0100', () => shopper.pay(order.order_id, undefined, wrong));
      expect(text).toContain('coupon_infos');
    }
  });

  test('that is valid, but not for this order: CBC.0100', async () => {
    const [one, [pending, coupon]] = await Shopper.find(partner, async (each) => {
      const [row] = await each.orders({ status: 6, order_type: '1' });
      const offered = row ? await each.couponsFor(row.order_id) : [];
      const other =
        row &&
        (await each.coupons()).find(
          (held) =>
            held.status === 2 &&
            held.lock_order_id === undefined &&
            limited(held, 'subscribeType', 'renew') &&
            !offered.some(({ coupon_id }) => coupon_id === held.coupon_id),
        );
      return other ? ([row, other] as Row[]) : undefined;
    });
    const coupon_type = ({ 1: 301, 2: 300, 4: 302 } as Row)[coupon.coupon_type];
    await refused(one, 'CBC.0100', () => one.pay(pending.order_id, undefined, [{ ...coupon, coupon_type }]));
  });

  test('that is used up, or held by another order: CBC.99003112', async () => {
    const [one, [pending, used]] = await Shopper.find(partner, async (each) => {
      const [row] = await each.orders({ status: 6 });
      const spent =
        row && (await each.coupons()).find(({ status, coupon_type }) => status === 3 && coupon_type === 1);
      return spent ? ([row, spent] as Row[]) : undefined;
    });
    await refused(one, 'CBC.99003112', () =>
      one.pay(pending.order_id, undefined, [{ ...used, coupon_type: 301 }]),
    );
    const [holder, [id, held]] = await Shopper.find(partner, async (each) => {
      const locked = (await each.coupons()).find(
        ({ lock_order_id, coupon_type }) => lock_order_id && coupon_type === 1,
      );
      const [resource] = locked ? await each.renewable() : [];
      return resource ? ([await each.renewalOf(resource), locked] as [string, Row]) : undefined;
    });
    await refused(holder, 'CBC.99003112', () => holder.pay(id, undefined, [{ ...held, coupon_type: 301 }]));
  });

  test('for a discount, with a voucher: CBC.99003147', async () => {
    const [one, [id, pair]] = await Shopper.find(partner, async (each) => {
      const kinds = new Set(
        (await each.coupons()).filter(({ status }) => status === 2).map((row) => row.coupon_type),
      );
      const [resource] = kinds.has(1) && kinds.has(2) ? await each.renewable() : [];
      if (!resource) return undefined;
      const renewal = await each.renewalOf(resource);
      const usable = await each.couponsFor(renewal);
      const both = [300, 301].map((type) => usable.find(({ coupon_type }) => coupon_type === type));
      return both[0] && both[1] ? ([renewal, both] as const) : undefined;
    });
    await refused(one, 'CBC.99003147', () => one.pay(id, undefined, pair));
  });
});

test('a circumstance set by hand refuses the order it is about, and no other', async () => {
  const about = order.order_id as string;
  await partner.send('PUT', '/_sandbox/circumstances', [
    { operation: 'payOrders', code: 'CBC.99003198', about },
  ]);
  await refused(shopper, 'CBC.99003198', () => shopper.pay(about));
  expect((await shopper.pay('CS0')).json.error_code).toBe('CBC.30000010');
});
