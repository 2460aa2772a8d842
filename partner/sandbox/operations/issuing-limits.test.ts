import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sandboxPartner } from '../auth/partners.js';
import type { Row, TestInput } from '../testing/test-client.js';
import { mistakesIn, readBooks, type VoucherBooks } from '../testing/voucher-books.js';
import { VoucherStage } from '../testing/voucher-stage.js';

let stage: VoucherStage;
beforeAll(async () => {
  stage = await VoucherStage.open();
});
afterAll(() => stage.close());
beforeEach(() => stage.reset());

describe('limits and validity', () => {
  const values = (coupon: Row, key: string) =>
    coupon.use_limits.filter(({ limit_key }: Row) => limit_key === key).map(({ value1 }: Row) => value1);

  test('are the quota’s, services narrowed where that was asked for', async () => {
    const quota = stage.active('serviceTypeWhiteList');
    const allowed = quota.limit_infos[0].limit_values.map(({ value1 }: Row) => value1);
    const plain = await stage.issued({ quota_id: quota.quota_id, cloud_service_types: [] });
    expect(values(plain, 'serviceTypeWhiteList')).toEqual(allowed);
    const narrow = {
      quota_id: quota.quota_id,
      cloud_service_types: allowed.slice(1, 2),
      product_ids: ['p1'],
    };
    const coupon = await stage.issued(narrow);
    expect(values(coupon, 'serviceTypeWhiteList')).toEqual(allowed.slice(1, 2));
    expect(values(coupon, 'productId')).toEqual(['p1']);
    const wider = { ...narrow, cloud_service_types: [...allowed, 'hws.service.type.obs'] };
    expect((await stage.issue(wider)).json.error_code).toBe('CBC.99000023');
  });

  test('of cash coupons are inherited too, and they say whether they count for incentives', async () => {
    const quota = stage.active('subscribeType');
    const coupon = await stage.issued({ quota_id: quota.quota_id });
    expect(coupon.coupon_type).toBe(4);
    expect(values(coupon, 'subscribeType')).toEqual(['new', 'renew']);
    expect(values(coupon, 'isRebate')).toEqual(['1']);
  });

  test('of a frozen customer’s coupon is that it is frozen too', async () => {
    const { customer_id } = stage.resale.find(({ is_frozen }) => is_frozen !== 0);
    expect(await stage.issued({ customer_ids: [customer_id] })).toMatchObject({ status: 2, is_frozen: '1' });
  });

  test('can be a window within the quota’s', async () => {
    const [valid_time, expire_time] = ['2026-12-01T00:00:00Z', '2027-01-01T15:59:59Z'];
    const coupon = await stage.issued({ valid_time, expire_time, cloud_service_types: ['x'] });
    expect([coupon.effective_time, coupon.expire_time]).toEqual([valid_time, expire_time]);
    expect(values(coupon, 'serviceTypeWhiteList')).toEqual(['x']);
    const none = await stage.issued({ valid_time: null, expire_time: null });
    expect(none.expire_time).toBe(stage.active().expire_time);
  });

  test('an expired coupon gives its whole value back to the quota, by a record of type 4', async () => {
    const { quota_id } = stage.active();
    const before = await stage.balanceOf(quota_id);
    const expire_time = '2026-11-20T00:00:00Z';
    const { coupon_id } = await stage.issued({ face_value: 40, expire_time });
    expect(await stage.balanceOf(quota_id)).toBe(before - 4_000);
    await stage.moveTo(expire_time);
    const [last] = await stage.partner.all('listPartnerCouponsRecord', 'records', { coupon_ids: coupon_id });
    expect(last).toMatchObject({ operation_type: '4', operation_amount: 40, operation_time: expire_time });
    expect(mistakesIn(await readBooks(stage.partner))).toEqual([]);
    await stage.partner.send('PUT', '/_sandbox/clock', { addMonths: 30 });
    expect(mistakesIn(await readBooks(stage.partner))).toEqual([]);
  });
});

describe('is refused as a whole, and nothing has happened', () => {
  const limited = () => stage.active('maxDeductionRatio').quota_id;
  const refusals: [string, string, () => TestInput][] = [
    ['an unknown quota', 'CBC.99000012', () => ({ quota_id: 'x' })],
    ['a quota that is being adjusted', 'CBC.99000012', () => ({ quota_id: stage.inStatus(4).quota_id })],
    ['a frozen quota', 'CBC.99000012', () => ({ quota_id: stage.inStatus(5).quota_id })],
    ['a disabled quota', 'CBC.99000012', () => ({ quota_id: stage.inStatus(3, 1).quota_id })],
    ['an expired quota', 'CBC.99000017', () => ({ quota_id: stage.inStatus(3).quota_id })],
    [
      'less than the quota’s least face value',
      'CBC.99000018',
      () => ({ quota_id: limited(), face_value: 49.99 }),
    ],
    ['more than its greatest', 'CBC.99000019', () => ({ quota_id: limited(), face_value: '10000.01' })],
    ['other products', 'CBC.99000023', () => ({ quota_id: services(), cloud_service_types: ['x'] })],
    [
      'the partner itself',
      'CBC.99000025',
      () => ({ customer_ids: [...stage.ids(0, 1), sandboxPartner.domainId] }),
    ],
    ['an unknown reseller', 'CBC.99000037', () => ({ indirect_partner_id: 'x' })],
    [
      'a reseller’s quota without it',
      'CBC.99000012',
      () => ({ quota_id: stage.resellers[0]!.quotas[0].quota_id }),
    ],
    ['no customer', 'CBC.0100', () => ({ customer_ids: [] })],
    ['a customer twice', 'CBC.0100', () => ({ customer_ids: [...stage.ids(0, 2), ...stage.ids(0, 1)] })],
    ['three decimals', 'CBC.0100', () => ({ face_value: 1.001 })],
    ['nothing', 'CBC.0100', () => ({ face_value: 0 })],
    ['a start before the quota’s', 'CBC.0100', () => ({ valid_time: '2020-01-01T00:00:00Z' })],
    ['an end after the quota’s', 'CBC.0100', () => ({ expire_time: '2036-01-01T00:00:00Z' })],
    ['an end that has passed', 'CBC.0100', () => ({ expire_time: '2026-11-18T05:00:00Z' })],
    [
      'an end before the start',
      'CBC.0100',
      () => ({ valid_time: '2026-12-02T00:00:00Z', expire_time: '2026-12-01T00:00:00Z' }),
    ],
  ];
  const services = () => stage.active('serviceTypeWhiteList').quota_id;

  let before: VoucherBooks;
  beforeAll(async () => {
    await stage.reset();
    before = await readBooks(stage.partner);
  });

  test.each(refusals)('%s: %s', async (_, code, input) => {
    const { status, json } = await stage.issue(input());
    expect([status, json.error_code]).toEqual([400, code]);
    expect(await readBooks(stage.partner)).toEqual(before);
  });

  test('a quota that does not hold yet: CBC.99000017', async () => {
    await stage.moveTo('2025-12-01T00:00:00Z');
    expect((await stage.issue({})).json.error_code).toBe('CBC.99000017');
  });
});

describe('a quota that limits each customer', () => {
  const issued = async (face_value: number, calls: number) => {
    const { quota_id } = stage.active('maxDeductionRatio');
    const codes: string[] = [];
    for (let call = 0; call < calls; call++) {
      const { json } = await stage.issue({ quota_id, face_value });
      codes.push(json.error_details[0]?.error_code ?? json.coupon_infos[0].coupon_id);
    }
    return codes;
  };

  test('takes so many coupons, and a reclaimed one makes room again', async () => {
    const codes = await issued(50, 11);
    expect(codes.map((code) => code === 'CBC.99000020')).toEqual([
      ...new Array<boolean>(10).fill(false),
      true,
    ]);
    await stage.partner.call('reclaimPartnerCoupons', { coupon_id: codes[0] });
    expect(await issued(50, 2)).toEqual([expect.stringMatching(/^CP/), 'CBC.99000020']);
  });

  test('takes so much value', async () => {
    expect((await issued(10_000, 6)).map((code) => code.slice(0, 2))).toEqual([
      'CP',
      'CP',
      'CP',
      'CP',
      'CP',
      'CB',
    ]);
    expect(await issued(10_000, 1)).toEqual(['CBC.99000021']);
    expect(mistakesIn(await readBooks(stage.partner))).toEqual([]);
  });
});
