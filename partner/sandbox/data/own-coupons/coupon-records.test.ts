import { expect, test } from '@jest/globals';
import { Portfolio } from '../portfolio.js';
import { Rng } from '../prng.js';
import { partnerQuotas } from '../vouchers/quota-plans.js';
import type { Voucher } from '../vouchers/voucher.js';
import { couponRecords } from './coupon-records.js';

const anchor = Date.parse('2026-11-18T00:00:00Z');
const later = anchor + 500 * 86_400_000;

/** The log as the coupons of all customers tell it, each generated whole. */
function expected(vouchers: readonly Voucher[]) {
  return vouchers.flatMap(({ id, customerId, memo, faceValue, spent, ...times }) => {
    const issue = { couponId: id, customerId, operation: '1', time: times.createTime, amount: faceValue };
    const end =
      times.reclaimedTime === undefined
        ? { operation: '4', time: times.expireTime }
        : { operation: '2', time: times.reclaimedTime };
    const rest = { couponId: id, customerId, ...end, amount: faceValue - spent };
    return [{ ...issue, remark: memo }, ...(rest.amount > 0n ? [{ ...rest, remark: undefined }] : [])];
  });
}

const keyOf = ({ couponId, operation }: { couponId: string | undefined; operation: string }) =>
  `${couponId} ${operation}`;

test('the log from the table is the log of the coupons, before and after some of them changed', () => {
  const portfolio = new Portfolio({ rng: Rng.of(3), anchor }, 200, partnerQuotas);
  const check = () => {
    const told = couponRecords(portfolio, later).filter(({ succeeded }) => succeeded);
    const wanted = expected(portfolio.vouchers()).filter(({ time }) => time <= later);
    expect(new Map(told.map((one) => [keyOf(one), one])).size).toBe(told.length);
    expect(told).toHaveLength(wanted.length);
    const byKey = new Map(told.map((one) => [keyOf(one), one]));
    for (const one of wanted) expect(byKey.get(keyOf(one))).toMatchObject(one);
  };
  check();
  for (const customer of portfolio.customers().filter(({ index }) => index % 3 === 0)) {
    portfolio.change(customer, ({ vouchers }) => {
      for (const voucher of vouchers) voucher.spent = voucher.faceValue / 2n;
      vouchers.pop();
    });
  }
  check();
});
