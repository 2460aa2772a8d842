import { expect, test } from '@jest/globals';
import { Portfolio } from '../portfolio.js';
import { Rng } from '../prng.js';
import { issueCoupon } from './issuing.js';
import { partnerQuotas } from './quota-plans.js';

const anchor = Date.parse('2026-11-18T00:00:00Z');

test('two coupons never share an id, even where chance would have it', () => {
  const portfolio = new Portfolio({ rng: Rng.of(1), anchor }, 40, partnerQuotas);
  const [first, second] = portfolio.customers();
  const quota = portfolio.quotas()[0]!;
  const { effectiveTime, expireTime } = quota;
  const terms = { quota, faceValue: 500n, effectiveTime, expireTime, limits: new Map(), memo: undefined };
  const made = [first!, second!, first!].map((customer) =>
    issueCoupon(portfolio, customer, terms, anchor, Rng.of(7)),
  );
  expect(new Set(made.map(({ id }) => id)).size).toBe(3);
  for (const voucher of made) expect(portfolio.voucher(voucher.id)).toEqual(voucher);
});
