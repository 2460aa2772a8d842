import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, type BothSides, bothSides, none } from '../../support/both-sides.js';
import {
  chargeFields,
  type OwnBillsOf,
  ownBillsOf,
  paymentFields,
  payments,
} from '../../support/own-bills.js';

const month = '2026-10';
const { BillSumRecordInfoV2, MonthlyBillRecord, NvlCostAnalysedBillDetail } = codes.incentives;

let sides: BothSides;
let id: string;
let own: OwnBillsOf['own'];
let stranger: string;

beforeAll(async () => {
  sides = await bothSides();
  ({ id, own, stranger } = await ownBillsOf(sides, month));
});
afterAll(() => sides.close());

const ask = (fields: string, of = id, when = month) =>
  sides.bench.query(`query ($id: ID!) { customer(id: $id) { ownBills(month: "${when}") { ${fields} } } }`, {
    id: of,
  });

async function answer(fields: string) {
  const { data, errors } = await ask(fields);
  expect(errors).toBeUndefined();
  return data.customer.ownBills;
}

describe('Customer.ownBills', () => {
  test('the summary has the partner’s totals and rows, in one call', async () => {
    const sum = await sides.partner.call(
      'showCustomerMonthlySum',
      { query: { bill_cycle: month, limit: 1000 } },
      own,
    );
    await sides.bench.resetCalls();
    const { summary } = await answer(
      `month summary { payable { amount } debt { amount } clearedArrears { amount } ${paymentFields}
        rows(first: 1000) { totalCount nodes { kind billingMode serviceType { code } serviceTypeName resourceType { code } resourceTypeName
          ${chargeFields} ${paymentFields} accountId accountName } } }`,
    );
    expect(await sides.bench.calls()).toMatchObject({ showCustomerMonthlySum: 1 });
    const paidWith = (row: typeof sum) =>
      payments({
        CASH: row.cash_amount,
        CREDIT: row.credit_amount,
        VOUCHER: row.coupon_amount,
        CASH_COUPON: row.flexipurchase_coupon_amount,
        STORED_VALUE_CARD: row.stored_value_card_amount,
      });
    expect(summary).toEqual({
      payable: amount(sum.consume_amount),
      debt: amount(sum.debt_amount),
      clearedArrears: amount(sum.writeoff_amount),
      payments: paidWith(sum),
      rows: {
        totalCount: sum.total_count,
        nodes: sum.bill_sums!.map((row) => ({
          kind: BillSumRecordInfoV2.bill_type[row.bill_type!],
          billingMode: BillSumRecordInfoV2.charging_mode[row.charging_mode!],
          serviceType: { code: row.service_type_code },
          serviceTypeName: row.service_type_name,
          resourceType: { code: row.resource_type_code },
          resourceTypeName: row.resource_type_name,
          charge: {
            listPrice: amount(row.official_amount),
            discount: amount(row.official_discount_amount),
            truncated: amount(row.truncated_amount),
            payable: amount(row.consume_amount),
            debt: amount(row.debt_amount),
            clearedArrears: amount(row.writeoff_amount),
          },
          payments: paidWith(row as typeof sum),
          accountId: id,
          accountName: row.account_name,
        })),
      },
    });
    expect(Number(summary.payable.amount)).not.toBe(0);
  });

  test('totals alone are one call for one row; pages of rows need no further one', async () => {
    await sides.bench.resetCalls();
    const all = await answer(
      'summary { payable { amount } rows(first: 1000) { nodes { resourceType { code } } } }',
    );
    const { summary } = await answer('summary { payable { amount } }');
    expect(summary.payable).toEqual(all.summary.payable);
    const head = (
      await answer(
        'summary { rows(first: 1) { nodes { resourceType { code } } pageInfo { endCursor hasNextPage } } }',
      )
    ).summary.rows;
    expect(head.pageInfo.hasNextPage).toBe(true);
    const tail = (
      await answer(
        `summary { rows(first: 500, after: "${head.pageInfo.endCursor}") { nodes { resourceType { code } } } }`,
      )
    ).summary.rows;
    expect([...head.nodes, ...tail.nodes]).toEqual(all.summary.rows.nodes);
    expect(await sides.bench.calls()).toMatchObject({ showCustomerMonthlySum: 4 });
  });

  test('transactions are the partner’s, with seller, status and order', async () => {
    const { records: rows = [], total_count } = await sides.partner.call(
      'listCustomerBillsFeeRecords',
      { query: { bill_cycle: month, limit: 1000 } },
      own,
    );
    const { transactions } = await answer(
      `transactions(first: 1000) { totalCount nodes { id kind seller status billingMode serviceType { code } serviceTypeName resourceType { code }
        resourceTypeName region regionName enterpriseProject { id name } chargedAt consumedAt consumedUntil tradeId order { id }
        ${chargeFields} ${paymentFields} accountId accountName } }`,
    );
    expect(transactions.totalCount).toBe(total_count);
    expect(transactions.nodes).toEqual(
      rows.map((row) => ({
        id: row.id,
        kind: MonthlyBillRecord.bill_type[row.bill_type!],
        seller: MonthlyBillRecord.provider_type[row.provider_type!],
        status: MonthlyBillRecord.status[row.status!],
        billingMode: MonthlyBillRecord.charging_mode[row.charging_mode!],
        serviceType: { code: row.service_type_code },
        serviceTypeName: row.service_type_name,
        resourceType: { code: row.resource_type_code },
        resourceTypeName: row.resource_type_name,
        region: none(row.region_code),
        regionName: none(row.region_name),
        enterpriseProject: row.enterprise_project_id
          ? { id: row.enterprise_project_id, name: row.enterprise_project_name }
          : null,
        chargedAt: row.trade_time,
        consumedAt: row.consume_time!.split('/')[0],
        consumedUntil: row.consume_time!.split('/')[1] ?? null,
        tradeId: row.trade_id,
        order: [1, 2, 3, 4, 8].includes(row.bill_type!) ? { id: row.trade_id } : null,
        charge: {
          listPrice: amount(row.official_amount),
          discount: amount(row.official_discount_amount),
          truncated: amount(row.erase_amount),
          payable: amount(row.consume_amount),
          debt: amount(row.debt_amount),
          clearedArrears: amount(row.writeoff_amount),
        },
        payments: payments({
          CASH: row.cash_amount,
          CREDIT: row.credit_amount,
          BONUS: row.bonus_amount,
          VOUCHER: row.coupon_amount,
          CASH_COUPON: row.flexipurchase_coupon_amount,
          STORED_VALUE_CARD: row.stored_value_card_amount,
        }),
        accountId: id,
        accountName: row.account_name,
      })),
    );
    expect(new Set(rows.map((row) => row.bill_type)).size).toBeGreaterThan(1);
  });

  test('amortized costs are the partner’s, spread over months', async () => {
    const { details: rows = [], total_count } = await sides.partner.call(
      'listCustomerBillsMonthlyBreakDown',
      { query: { shared_month: month, limit: 1000 } },
      own,
    );
    const { amortizedCosts } = await answer(
      `amortizedCosts(first: 1000) { totalCount nodes { billedIn kind billingMode serviceType { code } resourceId resourceName productDescription
        region usedFrom usedUntil order { id } period { unit count } usage { typeCode used { amount unit { id } } } enterpriseProject { id name }
        amortization { payable { amount } before { amount } current { amount } after { amount } } ${paymentFields} tags { key } costUnits { name } accountId } }`,
    );
    expect(amortizedCosts.totalCount).toBe(total_count);
    expect(amortizedCosts.nodes).toEqual(
      rows.map((row) => ({
        billedIn: row.bill_cycle,
        kind: NvlCostAnalysedBillDetail.bill_type[row.bill_type!],
        billingMode: NvlCostAnalysedBillDetail.charging_mode[row.charging_mode!],
        serviceType: { code: row.service_type_code },
        resourceId: none(row.resource_id),
        resourceName: none(row.resource_name),
        productDescription: none(row.product_spec_desc),
        region: none(row.region_code),
        usedFrom: none(row.effective_time),
        usedUntil: none(row.expire_time),
        order: row.order_id ? { id: row.order_id } : null,
        period: row.period_type
          ? { unit: NvlCostAnalysedBillDetail.period_type[row.period_type], count: null }
          : null,
        usage: row.usage_type
          ? {
              typeCode: row.usage_type,
              used: { amount: row.usage, unit: { id: String(row.usage_measure_id) } },
            }
          : null,
        enterpriseProject: row.enterprise_project_id
          ? { id: row.enterprise_project_id, name: row.enterprise_project_name }
          : null,
        amortization: {
          payable: amount(row.consume_amount),
          before: amount(row.past_months_amortized_amount),
          current: amount(row.current_month_amortized_amount),
          after: amount(row.future_months_amortized_amount),
        },
        payments: payments({
          CASH: row.amortized_cash_amount,
          CREDIT: row.amortized_credit_amount,
          BONUS: row.amortized_bonus_amount,
          VOUCHER: row.amortized_coupon_amount,
          CASH_COUPON: row.amortized_flexipurchase_coupon_amount,
          STORED_VALUE_CARD: row.amortized_stored_value_card_amount,
        }),
        tags: [],
        costUnits: [],
        accountId: id,
      })),
    );
    expect(rows.some((row) => row.bill_cycle !== month)).toBe(true);
  });

  test('a customer that has not authorised the partner gives an error on each field, the rest arrives', async () => {
    const { data, errors } = await sides.bench.query(
      `query ($id: ID!) { customer(id: $id) { id monthlySpend(month: "${month}") { month } ownBills(month: "${month}") { month
        summary { payable { amount } } resourceRecords { totalCount } resourceDetails { totalCount } transactions { totalCount } amortizedCosts { totalCount } } } }`,
      { id: stranger },
    );
    const nothing = {
      resourceRecords: null,
      resourceDetails: null,
      transactions: null,
      amortizedCosts: null,
    };
    expect(data.customer).toEqual({
      id: stranger,
      monthlySpend: { month },
      ownBills: { month, summary: null, ...nothing },
    });
    expect(errors!.map(({ path }) => path!.at(-1)).sort()).toEqual(
      ['summary', ...Object.keys(nothing)].sort(),
    );
    expect(new Set(errors!.map(({ extensions }) => extensions!.code))).toEqual(
      new Set(['CUSTOMER_AUTHORIZATION_REQUIRED']),
    );
  });

  test('a month without bills is empty; only what is selected is asked for', async () => {
    await sides.bench.resetCalls();
    const { data } = await ask('transactions { totalCount nodes { id } }', id, '2024-01');
    expect(data.customer.ownBills.transactions).toEqual({ totalCount: 0, nodes: [] });
    const { listSubCustomers: _, ...calls } = await sides.bench.calls();
    expect(calls).toEqual({ listCustomerBillsFeeRecords: 1 });
  });
});
