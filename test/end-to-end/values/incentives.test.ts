import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());

describe('incentives', () => {
  test('every policy of a month', async () => {
    const { policies = [], total_count } = await sides.partner.call('listIncentiveDiscountPolicies', {
      query: { time: '2026-10', limit: 100 },
    });
    const found = await sides.nodes(
      '{ incentivePolicies(month: "2026-10", first: 500) { nodes { id month class discountAllowed snapshotAt serviceType { code } } } }',
    );
    expect(found).toHaveLength(total_count!);
    found.forEach((node, index) => {
      const row = policies[index]!;
      expect(node).toEqual({
        id: `2026-10:${row.service_type_code}`,
        month: '2026-10',
        class: codes.incentives.IncentiveAndDiscountPolicy.incentive_policy[row.incentive_policy],
        discountAllowed: row.allow_discount === 'YES',
        snapshotAt: '2026-10-31T15:59:59Z',
        serviceType: { code: row.service_type_code },
      });
    });
  });

  test('a month’s spend is the sum of its bill rows over all billing modes', async () => {
    const found =
      await sides.nodes(`{ customers(first: 8) { nodes { id monthlySpend(month: "2026-09") { month total { amount } debt { amount }
      byServiceType { serviceType { code } amount { amount } } byPayment { instrument amount { amount } } } } } }`);
    for (const node of found) {
      const bills = await Promise.all(
        (['1', '3', '11'] as const).map((charge_mode) =>
          sides.partner.call('listSubcustomerMonthlyBills', {
            query: { customer_id: node.id as string, cycle: '2026-09', charge_mode, limit: 100 },
          }),
        ),
      );
      const rows = bills.flatMap(({ bill_sums = [] }) => bill_sums);
      const sum = (values: (string | number | undefined)[]) =>
        amount(values.reduce<Big>((total, value) => total.plus(value ?? 0), new Big(0)).toFixed());
      const spend = node.monthlySpend as {
        byServiceType: { serviceType: { code: string }; amount: unknown }[];
        byPayment: { instrument: string; amount: unknown }[];
      };
      expect(spend).toMatchObject({
        month: '2026-09',
        total: sum(rows.map((row) => row.amount)),
        debt: sum(rows.map((row) => row.debt_amount)),
      });
      for (const part of spend.byServiceType) {
        const own = rows.filter((row) => row.cloud_service_type === part.serviceType.code);
        expect(part.amount).toEqual(sum(own.map((row) => row.amount)));
      }
      const payments = rows.flatMap((row) => row.account_details ?? []);
      for (const part of spend.byPayment) {
        const own = payments.filter(
          (payment) =>
            codes.incentives.BalanceTypeDeductSumV2.balance_type[payment.balance_type!] === part.instrument,
        );
        expect(part.amount).toEqual(sum(own.map((payment) => payment.amount)));
      }
      expect(new Set(spend.byServiceType.map((part) => part.serviceType.code))).toEqual(
        new Set(rows.map((row) => row.cloud_service_type)),
      );
    }
    expect(
      found.some((node) => (node.monthlySpend as { total: { amount: string } }).total.amount !== '0.00'),
    ).toBe(true);
  });

  test.each(['2026-13', '26-10', '2026-1', '', '2026-10-01'])('"%s" is no month', async (month) => {
    const { errors } = await sides.bench.query(`{ incentivePolicies(month: "${month}") { totalCount } }`);
    expect(errors![0]!.message).toMatch(/YearMonth must be written like "2026-10"/);
  });
});
