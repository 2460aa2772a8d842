import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fen } from '../testing/exact.js';
import type { TestClient, Row, TestInput } from '../testing/test-client.js';
import { mistakesIn, readBooks, type VoucherBooks } from '../testing/voucher-books.js';
import { VoucherStage } from '../testing/voucher-stage.js';

let stage: VoucherStage;
let partner: TestClient;
beforeAll(async () => {
  stage = await VoucherStage.open();
  partner = stage.partner;
});
afterAll(() => stage.close());
beforeEach(() => stage.reset());

const resellerIds = () => stage.resellers.map(({ id }) => id);
const grant = (input: TestInput = {}, client = partner) =>
  client.call('updateCouponQuotas', {
    quota_id: stage.active().quota_id,
    indirect_partner_ids: resellerIds(),
    quota_amount: '1000.50',
    ...input,
  });
const reclaim = (quota_ids: string[], input: TestInput = {}, client = partner) =>
  client.call('reclaimCouponQuotas', { quota_ids, ...input });
const handedOut = async (quota_id: string): Promise<Row> =>
  (await partner.call('listIssuedCouponQuotas', { quota_id })).json.quotas[0];
const recordsOf = (quota_id: string) => partner.all('listCouponQuotasRecords', 'records', { quota_id });
const booksBalance = async () => expect(mistakesIn(await readBooks(partner))).toEqual([]);

describe('updateCouponQuotas', () => {
  test('gives each reseller a quota of its own, which the parent pays for', async () => {
    const parent = stage.active('serviceTypeWhiteList');
    const before = await stage.balanceOf(parent.quota_id);
    const { status, json } = await grant({ quota_id: parent.quota_id });
    expect([status, json.error_details]).toEqual([200, []]);
    expect(json.simple_quota_infos.map(({ id }: Row) => id)).toEqual(resellerIds());
    expect(await stage.balanceOf(parent.quota_id)).toBe(before - 3 * 100_050);
    for (const { id: indirect_partner_id, quota_id } of json.simple_quota_infos) {
      const [record] = await recordsOf(quota_id);
      const quota = await handedOut(quota_id);
      expect(quota).toMatchObject({
        quota_type: 0,
        quota_value: 1000.5,
        balance: 1000.5,
        quota_status: 0,
        create_time: record.operation_time,
        effective_time: record.operation_time,
        expire_time: parent.expire_time,
        limit_infos: parent.limit_infos,
        indirect_partner_id,
        parent_quota_id: parent.quota_id,
      });
      expect(record).toMatchObject({
        operation_type: '10',
        parent_quota_id: parent.quota_id,
        amount: 1000.5,
        result: '0',
        indirect_partner_id,
      });
      expect(record.remark).toBeUndefined();
      const input = { quota_ids: [quota_id] };
      const own = (await partner.call('listQuotaCoupons', { ...input, indirect_partner_id })).json;
      expect(own.quotas).toMatchObject([{ quota_id, balance: 1000.5, limit_infos: parent.limit_infos }]);
      expect((await partner.call('listQuotaCoupons', input)).json.total_count).toBe(0);
    }
    await booksBalance();
  });

  test('makes quotas coupons can be issued from, within their limits and their balance', async () => {
    const { id: indirect_partner_id, customers } = stage.resellers[0]!;
    const { json } = await grant({ indirect_partner_ids: [indirect_partner_id], quota_amount: 150 });
    const [{ quota_id }] = json.simple_quota_infos;
    const customer_ids = customers.map(({ customer_id }) => customer_id);
    const { coupon_infos, error_details } = (
      await stage.issue({ quota_id, customer_ids, face_value: 100, indirect_partner_id })
    ).json;
    expect(coupon_infos.map(({ id }: Row) => id)).toEqual(customer_ids.slice(0, 1));
    expect(error_details[0].error_code).toBe('CBC.99000013');
    expect((await handedOut(quota_id)).balance).toBe(50);
    await booksBalance();
  });

  test('takes the whole amount or nothing: a balance too low for all is CBC.99000013', async () => {
    const { quota_id } = stage.active();
    const third = Math.floor((await stage.balanceOf(quota_id)) / 3) / 100;
    const before = await readBooks(partner);
    const { status, json } = await grant({ quota_amount: third + 1 });
    expect([status, json.error_code]).toEqual([400, 'CBC.99000013']);
    expect(await readBooks(partner)).toEqual(before);
    expect((await grant({ quota_amount: third })).json.simple_quota_infos).toHaveLength(3);
    expect(await stage.balanceOf(quota_id)).toBeLessThan(3);
    await booksBalance();
  });

  test('a reseller that leaves fails alone, and nothing is paid for it', async () => {
    const [first, second, third] = resellerIds();
    await partner.send('PUT', '/_sandbox/circumstances', [
      { operation: 'updateCouponQuotas', code: 'CBC.50010105', about: second },
    ]);
    const { quota_id } = stage.active();
    const before = await stage.balanceOf(quota_id);
    const { json } = await grant();
    expect(json.error_details).toMatchObject([{ id: second, error_code: 'CBC.50010105' }]);
    expect(json.simple_quota_infos.map(({ id }: Row) => id)).toEqual([first, third]);
    expect(await stage.balanceOf(quota_id)).toBe(before - 2 * 100_050);
    await booksBalance();
  });

  const refusals: [string, string, () => TestInput][] = [
    ['an unknown reseller', 'CBC.99000037', () => ({ indirect_partner_ids: ['x'] })],
    ['a customer', 'CBC.99000037', () => ({ indirect_partner_ids: stage.ids(0, 1) })],
    ['a quota that is being adjusted', 'CBC.99000015', () => ({ quota_id: stage.inStatus(4).quota_id })],
    ['a frozen quota', 'CBC.99000015', () => ({ quota_id: stage.inStatus(5).quota_id })],
    ['an expired quota', 'CBC.99000017', () => ({ quota_id: stage.inStatus(3).quota_id })],
    ['an unknown quota', 'CBC.0100', () => ({ quota_id: 'x' })],
    ['cash coupons', 'CBC.0100', () => ({ quota_id: stage.active('subscribeType').quota_id })],
    ['a reseller’s own quota', 'CBC.0100', () => ({ quota_id: stage.resellers[0]!.quotas[0].quota_id })],
    ['a reseller twice', 'CBC.0100', () => ({ indirect_partner_ids: [...resellerIds(), resellerIds()[0]] })],
    ['no reseller', 'CBC.0100', () => ({ indirect_partner_ids: [] })],
    ['three decimals', 'CBC.0100', () => ({ quota_amount: '0.001' })],
    ['more than the contract allows', 'CBC.0100', () => ({ quota_amount: '100000000.01' })],
  ];
  let before: VoucherBooks;
  beforeAll(async () => {
    await stage.reset();
    before = await readBooks(partner);
  });

  test.each(refusals)('is refused for %s: %s', async (_, code, input) => {
    const { status, json } = await grant(input());
    expect([status, json.error_code]).toEqual([400, code]);
    expect(await readBooks(partner)).toEqual(before);
  });

  test('is refused before the quota holds', async () => {
    await stage.moveTo('2025-12-01T00:00:00Z');
    expect((await grant()).json.error_code).toBe('CBC.99000017');
  });
});

describe('reclaimCouponQuotas', () => {
  test('takes back the whole balance; the quota stays listed, its coupons stay valid', async () => {
    const { id: indirect_partner_id, customers } = stage.resellers[0]!;
    const parent = stage.active('serviceTypeWhiteList');
    const given = await grant({ quota_id: parent.quota_id, indirect_partner_ids: [indirect_partner_id] });
    const { quota_id } = given.json.simple_quota_infos[0];
    const customer_ids = customers.map(({ customer_id }) => customer_id).slice(0, 1);
    const coupon = await stage.issued({ quota_id, customer_ids, indirect_partner_id });
    const before = await stage.balanceOf(parent.quota_id);
    const { status, json } = await reclaim([quota_id], { remark: 'no longer needed' });
    expect([status, json]).toEqual([
      200,
      { error_details: [], simple_quota_infos: [{ quota_id, quota_balance: 0 }] },
    ]);
    expect(await stage.balanceOf(parent.quota_id)).toBe(before + 90_050);
    expect(await handedOut(quota_id)).toMatchObject({ quota_status: 6, balance: 0, quota_value: 1000.5 });
    const [last, first] = await recordsOf(quota_id);
    expect(first.operation_type).toBe('10');
    expect(last).toMatchObject({
      operation_type: '11',
      amount: 900.5,
      parent_quota_id: parent.quota_id,
      remark: 'no longer needed',
    });
    expect(await stage.coupon(coupon.coupon_id, { indirect_partner_id })).toEqual(coupon);
    await booksBalance();

    const again = await stage.issue({ quota_id, customer_ids, indirect_partner_id });
    expect(again.json.error_code).toBe('CBC.99000012');
    const own = await partner.call('listQuotaCoupons', { indirect_partner_id, quota_ids: [quota_id] });
    expect(own.json.total_count).toBe(0);

    // What the coupon returns is credited to the ended quota, as to an expired one.
    await partner.call('reclaimPartnerCoupons', { coupon_id: coupon.coupon_id, indirect_partner_id });
    expect(await handedOut(quota_id)).toMatchObject({ quota_status: 6, balance: 100 });
    await booksBalance();
    await stage.moveTo('2029-01-01T00:00:00Z');
    await booksBalance();
  });

  test('works for quotas there were from the start, which the first quota funded', async () => {
    const children = await partner.all('listIssuedCouponQuotas', 'quotas');
    const { quota_id, balance, parent_quota_id } = children.find(({ quota_status }) => quota_status === 0);
    const before = await stage.balanceOf(parent_quota_id);
    expect((await reclaim([quota_id], { remark: '' })).json.error_details).toEqual([]);
    expect(await stage.balanceOf(parent_quota_id)).toBe(before + fen(balance));
    expect((await recordsOf(quota_id))[0]).toMatchObject({
      operation_type: '11',
      amount: balance,
      remark: '',
    });
    await booksBalance();
  });

  test('only active quotas of resellers, each fails alone', async () => {
    const children = await partner.all('listIssuedCouponQuotas', 'quotas');
    const inStatus = (status: number) => children.find(({ quota_status }) => quota_status === status);
    const own = stage.active().quota_id;
    const wrong = [inStatus(5).quota_id, inStatus(6).quota_id, own, 'x'];
    const good = inStatus(0).quota_id;
    const { json } = await reclaim([...wrong.slice(0, 2), good, ...wrong.slice(2)]);
    expect(json.error_details).toEqual(
      wrong.map((id) => expect.objectContaining({ id, error_code: 'CBC.99000012' })),
    );
    expect(json.simple_quota_infos).toMatchObject([{ quota_id: good }]);
    const again = (await reclaim([good])).json;
    expect([again.error_details[0].error_code, again.simple_quota_infos]).toEqual(['CBC.99000012', []]);
    expect((await recordsOf(good))[0].remark).toBeUndefined();
    await booksBalance();
  });

  test('an expired quota is not active any more', async () => {
    const { json } = await grant({ indirect_partner_ids: resellerIds().slice(0, 1) });
    const [{ quota_id }] = json.simple_quota_infos;
    await stage.moveTo('2029-01-01T00:00:00Z');
    expect((await handedOut(quota_id)).quota_status).toBe(3);
    expect((await reclaim([quota_id])).json.error_details[0].error_code).toBe('CBC.99000012');
  });

  test('none, one twice, or more than ten are CBC.0100', async () => {
    for (const ids of [[], ['x', 'y', 'x'], Array.from({ length: 11 }, (_, index) => `${index}`)]) {
      const { status, json } = await reclaim(ids);
      expect([status, json.error_code]).toEqual([400, 'CBC.0100']);
      expect(json.error_msg).toContain('quota_ids');
    }
  });
});

test('a solution provider has no resellers: CBC.0150 and CBC.0151, as each contract says', async () => {
  const provider = await stage.provider();
  const [quota] = await provider.all('listQuotaCoupons', 'quotas', { quota_status_list: [0] });
  const granted = await grant({ quota_id: quota.quota_id }, provider);
  expect([granted.status, granted.json.error_code]).toEqual([403, 'CBC.0150']);
  const reclaimed = await reclaim(['x'], {}, provider);
  expect([reclaimed.status, reclaimed.json.error_code]).toEqual([403, 'CBC.0151']);
});
