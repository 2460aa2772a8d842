/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import { fen, fenOf } from './exact.js';
import type { Row, TestClient, TestInput } from './test-client.js';

/** What a partner sees of its quotas and coupons, its own and its resellers'. */
export interface VoucherBooks {
  quotas: Row[];
  coupons: Row[];
  records: Row[];
  handedOn: Row[];
}

export async function readBooks(client: TestClient): Promise<VoucherBooks> {
  const { indirect_partners } = (await client.call('listIndirectPartners', { limit: 100 })).json;
  const scopes: TestInput[] = [
    {},
    ...indirect_partners.map(({ indirect_partner_id }: Row) => ({ indirect_partner_id })),
  ];
  const all = async (id: Parameters<TestClient['all']>[0], rows: string, inputs: TestInput[]) =>
    (await Promise.all(inputs.map((input) => client.all(id, rows, input)))).flat();
  const quotas = await all('listQuotaCoupons', 'quotas', [{}, { quota_type: 1 }]);
  return {
    quotas: [...quotas, ...(await client.all('listIssuedCouponQuotas', 'quotas'))],
    coupons: await all('listIssuedPartnerCoupons', 'user_coupons', scopes),
    records: await all('listPartnerCouponsRecord', 'records', scopes),
    handedOn: await client.all('listCouponQuotasRecords', 'records'),
  };
}

/**
 * What does not add up, in words: of each quota, value = balance + issued - returned + handed on - taken back, by the
 * logs; of each coupon that is still listed, what was issued and what it shows.
 */
export function mistakesIn({ quotas, coupons, records, handedOn }: VoucherBooks): string[] {
  const succeeded = records.filter(({ result }) => result === '0');
  const quotaMistakes = quotas.flatMap(({ quota_id, quota_value, balance }) => {
    const own = succeeded.filter((row) => row.quota_id === quota_id);
    const sumOf = (rows: Row[], type: string) =>
      fenOf(
        rows.filter(({ operation_type }) => operation_type === type),
        ({ operation_amount, amount }) => operation_amount ?? amount,
      );
    const moved = fenOf(own, ({ operation_amount }) => operation_amount);
    const issued = sumOf(own, '1');
    const children = handedOn.filter((row) => row.parent_quota_id === quota_id);
    const asChild = handedOn.filter((row) => row.quota_id === quota_id);
    const expected =
      fen(quota_value) -
      issued +
      (moved - issued) -
      sumOf(children, '10') +
      sumOf(children, '11') -
      sumOf(asChild, '11');
    return fen(balance) === expected && expected >= 0
      ? []
      : [`quota ${quota_id}: ${balance}, not ${expected / 100}`];
  });
  const couponMistakes = coupons.flatMap((coupon) => {
    const own = succeeded.filter(({ coupon_id }) => coupon_id === coupon.coupon_id);
    const types = own.map(({ operation_type }) => operation_type as string).sort();
    const expected = { 2: ['1'], 3: ['1'], 4: ['1', '4'], 5: ['1', '2'] }[coupon.status as 2 | 3 | 4 | 5];
    return String(types) === String(expected)
      ? []
      : [`coupon ${coupon.coupon_id} in status ${coupon.status}: records of type ${types.join()}`];
  });
  return [...quotaMistakes, ...couponMistakes];
}

/** Of a customer's voucher account: a balance that does not follow from the one before, or is not what its vouchers have. */
export async function mistakesInAccount(customer: TestClient): Promise<string[]> {
  const entries = await customer.all('listCustomerCouponChangeRecords', 'records', {
    balance_type: 'BALANCE_TYPE_COUPON',
  });
  const held = await customer.all('listSubCustomerCoupons', 'user_coupons');
  const chain = entries.slice(0, -1).flatMap((entry, index) => {
    const change = fen(Number(entry.change_amount)) * (entry.revenue_expense_type === 'REVENUE' ? 1 : -1);
    const before = fen(Number(entries[index + 1].balance_after_change));
    return before + change === fen(Number(entry.balance_after_change)) ? [] : [JSON.stringify(entry)];
  });
  const left = fenOf(
    held.filter(({ coupon_type, status }) => coupon_type === 1 && status === 2),
    ({ balance, face_value }) => balance ?? face_value,
  );
  const balance = entries[0] ? fen(Number(entries[0].balance_after_change)) : 0;
  return balance === left ? chain : [...chain, `balance ${balance}, vouchers ${left}`];
}
