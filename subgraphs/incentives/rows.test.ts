import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { SubgraphContext } from '../kit/context.js';
import { toAmortizedCost } from './amortized-cost/map.js';
import { toBill } from './bill/map.js';
import { toOwnBillSummary } from './own-bill-summary/map.js';
import { toOwnConditions } from './own-bills/own-bill-filter.js';
import { toOwnResourceDetail } from './own-resource-detail/map.js';
import { toOwnResourceRecord } from './own-resource-record/map.js';
import { toOwnTransaction } from './own-transaction/map.js';
import { toSpendRecord } from './spend-record/map.js';

/** What the sandbox’s data do not have: every amount in one row, all-in-one products, spot instances, new codes. */

const customer = { id: 'c', resellerId: 'r' };
const unknown: string[] = [];
const context = {
  onUnknownCode: (name: string, code: string) => unknown.push(`${name} ${code}`),
} as unknown as SubgraphContext;

const yuan = (amount: string) => ({ amount, currency: 'CNY' });
const paid = {
  cash_amount: '1',
  credit_amount: '2',
  coupon_amount: '3',
  flexipurchase_coupon_amount: '4',
  debt_amount: '7',
};
const five = [
  { instrument: 'CASH', amount: yuan('1.00') },
  { instrument: 'CREDIT', amount: yuan('2.00') },
  { instrument: 'VOUCHER', amount: yuan('3.00') },
  { instrument: 'CASH_COUPON', amount: yuan('4.00') },
  { instrument: 'STORED_VALUE_CARD', amount: yuan('5.00') },
];
const six = [...five.slice(0, 2), { instrument: 'BONUS', amount: yuan('6.00') }, ...five.slice(2)];
const charge = {
  listPrice: yuan('40.00'),
  discount: yuan('4.50'),
  truncated: undefined,
  payable: yuan('35.500001'),
  debt: yuan('7.00'),
  clearedArrears: yuan('8.00'),
};
const official = { official_amount: '40', official_discount_amount: '4.5' };
const component = {
  sub_service_type_code: 's',
  sub_service_type_name: 'S',
  sub_resource_type_code: 't',
  sub_resource_type_name: 'T',
  sub_resource_id: 'i',
  sub_resource_name: 'I',
};
const componentNode = {
  serviceType: { code: 's' },
  serviceTypeName: 'S',
  resourceType: { code: 't' },
  resourceTypeName: 'T',
  resourceId: 'i',
  resourceName: 'I',
};

describe('every column has its place', () => {
  test('in a spending record', () => {
    const row = {
      ...paid,
      ...official,
      ...component,
      stored_value_card_amount: '5',
      writeoff_amount: '8',
      payment_amount: '35.500001',
      usage_amount: '2.5',
      usage_measure_id: 17,
      free_resource_usage: '1.5',
      free_resource_measure_id: 18,
      ri_usage: '0.25',
      ri_usage_measure_id: 19,
      consume_time: '2026-10-01T00:00:00Z/2026-10-01T01:00:00Z',
      bill_detail_type: 103 as const,
      trade_id: 'CS1',
      resource_tag: 'a=b',
    };
    expect(toSpendRecord(row, '2026-10', context, customer)).toMatchObject({
      charge,
      payments: five,
      component: componentNode,
      usage: {
        used: { amount: '2.5', unit: { id: '17' } },
        fromPackages: { amount: '1.5', unit: { id: '18' } },
        fromReservedInstances: { amount: '0.25', unit: { id: '19' } },
      },
      consumedAt: '2026-10-01T00:00:00Z',
      consumedUntil: '2026-10-01T01:00:00Z',
      order: { id: 'CS1', resellerId: 'r' },
      resourceTags: 'a=b',
    });
  });

  test('in a resource record', () => {
    const row = {
      ...paid,
      ...component,
      official_amount: '40',
      discount_amount: '4.5',
      amount: '35.500001',
      stored_card_amount: '5',
      bonus_amount: '6',
      adjustment_amount: '8',
      relative_order_id: 'CS0',
      unit_price: '0.00000012',
      enterprise_project_id: 'null',
    };
    expect(toOwnResourceRecord(row, context, customer)).toMatchObject({
      charge,
      payments: six,
      component: componentNode,
      combinedOrder: { id: 'CS0', resellerId: 'r' },
      unitPrice: '0.00000012',
      enterpriseProject: undefined,
    });
  });

  test('in a resource detail', () => {
    const row = {
      ...paid,
      ...component,
      official_amount: '40',
      discount_amount: '4.5',
      consume_amount: '35.500001',
      stored_card_amount: '5',
      bonus_amount: '6',
      adjustment_amount: '8',
      is_spot: 'Y' as const,
      promotion_type: '300,500',
      be_id: 'b',
      pre_order_id: 'CS9',
      // Yearly instalments have no order’s id here.
      bill_type: 103 as const,
      trade_id: 'CS1',
    };
    expect(toOwnResourceDetail(row, context, customer)).toMatchObject({
      charge,
      payments: six,
      component: componentNode,
      spot: true,
      discountCodes: ['300', '500'],
      operatingEntityId: 'b',
      originalOrder: { id: 'CS9', resellerId: 'r' },
      order: undefined,
    });
  });

  test('in a transaction', () => {
    const row = {
      ...paid,
      ...official,
      erase_amount: '0.005',
      consume_amount: '35.500001',
      stored_value_card_amount: '5',
      bonus_amount: '6',
      writeoff_amount: '8',
      enterprise_project_id: '-1',
    };
    expect(toOwnTransaction(row, context, customer)).toMatchObject({
      charge: { ...charge, truncated: yuan('0.005') },
      payments: six,
      enterpriseProject: undefined,
    });
  });

  test('in a summary and its rows', () => {
    const amounts = {
      ...paid,
      consume_amount: '35.500001',
      stored_value_card_amount: '5',
      writeoff_amount: '8',
    };
    const rows = [{ ...amounts, ...official, truncated_amount: '0.005' }];
    const summary = toOwnBillSummary({ totals: amounts, rows }, customer, {}, context);
    const { payable, debt, clearedArrears } = charge;
    expect(summary).toMatchObject({ payable, debt, clearedArrears, payments: five });
    expect(summary.allRows).toMatchObject([
      { charge: { ...charge, truncated: yuan('0.005') }, payments: five },
    ]);
  });

  test('in an amortized cost', () => {
    const row = {
      ...component,
      amortized_cash_amount: '1',
      amortized_credit_amount: '2',
      amortized_coupon_amount: '3',
      amortized_flexipurchase_coupon_amount: '4',
      amortized_stored_value_card_amount: '5',
      amortized_bonus_amount: '6',
      effective_tag_pairs: [{ tag_key: 'k', tag_value: 'v' }],
      cost_unit_pairs: [{ cost_unit_name: 'n', cost_unit_rule_value: 'w' }],
    };
    expect(toAmortizedCost(row, context, customer)).toMatchObject({
      payments: six,
      component: componentNode,
      tags: [{ key: 'k', value: 'v' }],
      costUnits: [{ name: 'n', ruleValue: 'w' }],
    });
  });
});

test('a row that says nothing is a row of zeros, not an error', () => {
  for (const row of [
    toSpendRecord({}, '2026-10', context, customer),
    toOwnResourceRecord({}, context, customer),
    toOwnResourceDetail({}, context, customer),
    toOwnTransaction({}, context, customer),
  ]) {
    expect(row).toMatchObject({ kind: 'UNKNOWN', payments: [], charge: { payable: yuan('0.00') } });
    expect(row.serviceType).toBeUndefined();
  }
});

test('codes added since are UNKNOWN and reported', () => {
  unknown.length = 0;
  const row = { bill_type: '7' as '0', charge_mode: '12' as '1', amount: '1' };
  const bill = { customer_id: 'c', cloud_service_type: 's', ...row };
  expect(toBill(bill, '2026-10', context)).toMatchObject({ kind: 'UNKNOWN', billingMode: 'UNKNOWN' });
  expect(unknown).toEqual(expect.arrayContaining(['BillKind 7', 'BillingMode 12']));
});

describe('whose spending is asked for', () => {
  test.each([
    [{}, { method: undefined, sub_customer_id: undefined }],
    [{ ownOnly: false }, { method: undefined, sub_customer_id: undefined }],
    [{ ownOnly: true }, { method: 'oneself', sub_customer_id: undefined }],
    [{ memberId: 'm' }, { method: 'sub_customer', sub_customer_id: 'm' }],
    [
      { memberId: 'm', ownOnly: false },
      { method: 'sub_customer', sub_customer_id: 'm' },
    ],
  ])('%j', (filter, asked) => expect(toOwnConditions(filter)).toMatchObject(asked));
});
