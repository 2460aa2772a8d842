import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import type { components } from '../../../partner/contract/generated/incentives.js';
import { amount, type BothSides, bothSides, none } from '../../support/both-sides.js';
import {
  chargeFields,
  type OwnBillsOf,
  ownBillsOf,
  paymentFields,
  payments,
} from '../../support/own-bills.js';

type RecordRow = components['schemas']['ResFeeRecordV2'];
type DetailRow = components['schemas']['MonthlyBillRes'];

const month = '2026-10';
const groupings = { BY_BILLING_CYCLE: 1, BY_DAY: 2, BY_RECORD: 3 } as const;
const { ResFeeRecordV2, MonthlyBillRes } = codes.incentives;

let sides: BothSides;
let id: string;
let own: OwnBillsOf['own'];

beforeAll(async () => {
  sides = await bothSides();
  ({ id, own } = await ownBillsOf(sides, month));
});
afterAll(() => sides.close());

const ask = (fields: string, of = month) =>
  sides.bench.query(`query ($id: ID!) { customer(id: $id) { ownBills(month: "${of}") { ${fields} } } }`, {
    id,
  });

async function answer(fields: string) {
  const { data, errors } = await ask(fields);
  expect(errors).toBeUndefined();
  return data.customer.ownBills;
}

async function records(query: object): Promise<RecordRow[]> {
  const all = { query: { cycle: month, limit: 1000, ...query } };
  return (await sides.partner.call('listCustomerselfResourceRecords', all, own)).fee_records ?? [];
}

async function details(body: object): Promise<DetailRow[]> {
  const all = { body: { cycle: month, limit: 1000, ...body } };
  return (await sides.partner.call('listCustomerselfResourceRecordDetails', all, own)).monthly_records ?? [];
}

const common = `id day kind billingMode serviceType { code } serviceTypeName resourceType { code } resourceTypeName region regionName
  enterpriseProject { id name } resourceId resourceName resourceTags productDescription component { resourceId } period { unit count }
  consumedAt usedFrom usedUntil tradeId order { id } skuCode ${chargeFields} ${paymentFields} accountId accountName`;

/** What both bills have, under the names of the second. */
const commonOf = (row: DetailRow) => ({
  id: none(row.id),
  day: none(row.bill_date),
  kind: MonthlyBillRes.bill_type[row.bill_type!],
  billingMode: MonthlyBillRes.charge_mode[row.charge_mode!],
  serviceType: { code: row.cloud_service_type },
  serviceTypeName: row.cloud_service_type_name,
  resourceType: { code: row.resource_Type_code },
  resourceTypeName: row.resource_type_name,
  region: none(row.region),
  regionName: none(row.region_name),
  enterpriseProject: row.enterprise_project_id
    ? { id: row.enterprise_project_id, name: row.enterprise_project_name }
    : null,
  resourceId: none(row.res_instance_id),
  resourceName: none(row.resource_name),
  resourceTags: none(row.resource_tag),
  productDescription: none(row.product_spec_desc),
  component: null,
  period: row.period_type
    ? { unit: MonthlyBillRes.period_type[row.period_type], count: none(row.period_num)?.toString() ?? null }
    : null,
  consumedAt: none(row.consume_time),
  usedFrom: none(row.effective_time),
  usedUntil: none(row.expire_time),
  tradeId: row.trade_id,
  skuCode: none(row.sku_code),
  charge: {
    listPrice: amount(row.official_amount),
    discount: amount(row.discount_amount),
    truncated: null,
    payable: amount(row.consume_amount),
    debt: amount(row.debt_amount),
    clearedArrears: amount(row.adjustment_amount),
  },
  payments: payments({
    CASH: row.cash_amount,
    CREDIT: row.credit_amount,
    BONUS: row.bonus_amount,
    VOUCHER: row.coupon_amount,
    CASH_COUPON: row.flexipurchase_coupon_amount,
    STORED_VALUE_CARD: row.stored_card_amount,
  }),
  accountId: id,
  accountName: row.account_name,
});

const reference = (order: string | undefined) => (order ? { id: order } : null);

describe.each(Object.entries(groupings))('grouped %s', (grouping, statistic_type) => {
  test('every field of a resource record is the partner’s', async () => {
    const rows = await records({ statistic_type });
    const { resourceRecords } = await answer(
      `resourceRecords(first: 1000, grouping: ${grouping}) { totalCount nodes { ${common} chargedAt combinedOrder { id } productId productName
        size { amount unit { id } } usage { typeCode used { amount unit { id } } } unitPrice unitPriceText formula } }`,
    );
    expect(resourceRecords.totalCount).toBe(rows.length);
    expect(resourceRecords.nodes).toEqual(
      rows.map((row) => ({
        ...commonOf({
          ...row,
          resource_Type_code: row.resource_type,
          res_instance_id: row.resource_id,
          charge_mode: Number(row.charge_mode) as 1,
          period_type: row.period_type && (Number(row.period_type) as 20),
          consume_amount: row.amount,
        }),
        chargedAt: row.trade_time,
        order: reference(row.order_id),
        combinedOrder: reference(row.relative_order_id),
        productId: none(row.product_id),
        productName: none(row.product_name),
        size:
          row.spec_size === undefined
            ? null
            : { amount: String(row.spec_size), unit: { id: String(row.spec_size_measure_id) } },
        usage: row.usage_type
          ? {
              typeCode: row.usage_type,
              used: { amount: row.usage, unit: { id: String(row.usage_measure_id) } },
            }
          : null,
        unitPrice: none(row.unit_price),
        unitPriceText: none(row.unit),
        formula: none(row.formula),
      })),
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map((row) => row.charge_mode)).size).toBeGreaterThan(1);
    expect(ResFeeRecordV2.charge_mode).toEqual(MonthlyBillRes.charge_mode);
  });

  test('every field of a resource detail is the partner’s', async () => {
    const rows = await details({ statistic_type });
    const { resourceDetails } = await answer(
      `resourceDetails(first: 1000, grouping: ${grouping}) { totalCount nodes { ${common} originalOrder { id } rootResourceId parentResourceId
        relatedTo relatedResources { resourceId relation } availabilityZones discountCodes spot upfront payerId operatingEntityId } }`,
    );
    expect(resourceDetails.totalCount).toBe(rows.length);
    expect(resourceDetails.nodes).toEqual(
      rows.map((row) => ({
        ...commonOf(row),
        order: [1, 2, 3, 4, 8].includes(row.bill_type!) ? reference(row.trade_id) : null,
        originalOrder: reference(row.pre_order_id),
        rootResourceId: none(row.root_resource_id),
        parentResourceId: none(row.parent_resource_id),
        relatedTo: none(row.extend_params?.self_resource_id),
        relatedResources: row.extend_params!.relation_infos!.map((related) => ({
          resourceId: related.relative_resource_id,
          relation: related.relative_type,
        })),
        availabilityZones: row.az_code_infos!.map(({ az_code }) => az_code),
        discountCodes: row.promotion_type?.split(',') ?? [],
        spot: row.is_spot === 'N' ? false : null,
        upfront: none(row.payment_type),
        payerId: row.payer_account_id,
        operatingEntityId: none(row.be_id),
      })),
    );
    expect(rows.length).toBeGreaterThan(3);
  });
});

describe('filters', () => {
  test('without a grouping records are single and details of the month', async () => {
    const found = await answer('resourceRecords { totalCount } resourceDetails { totalCount }');
    expect(found).toEqual({
      resourceRecords: { totalCount: (await records({ statistic_type: 3 })).length },
      resourceDetails: { totalCount: (await details({ statistic_type: 1 })).length },
    });
  });

  test('ask the partner for the same', async () => {
    const [sample] = (await records({})).filter((row) => row.charge_mode === '1' && row.region);
    const days = { bill_date_begin: '2026-10-05', bill_date_end: '2026-10-09' };
    const filters: [filter: string, record: object, detail: object][] = [
      ['billingMode: PAY_PER_USE', { charge_mode: '3' }, { charge_mode: 3 }],
      ['kind: USAGE', { bill_type: 5 }, { bill_type: 5 }],
      [
        'from: "2026-10-05", to: "2026-10-09"',
        days,
        {
          query_type: 'DAILY',
          bill_cycle_begin: days.bill_date_begin,
          bill_cycle_end: days.bill_date_end,
        },
      ],
      [`region: "${sample!.region}"`, { region: sample!.region }, { region: sample!.region }],
      [
        `resourceId: "${sample!.resource_id}"`,
        { resource_id: sample!.resource_id },
        { res_instance_id: sample!.resource_id },
      ],
      [
        `serviceType: "${sample!.cloud_service_type}"`,
        { cloud_service_type: sample!.cloud_service_type },
        { cloud_service_type: sample!.cloud_service_type },
      ],
      ['payableOnly: true', { include_zero_record: false }, { include_zero_record: false }],
      ['ownOnly: true', { method: 'oneself' }, { method: 'oneself' }],
    ];
    for (const [filter, record, detail] of filters) {
      const wanted = [await records(record), await details({ ...detail, statistic_type: 3 })] as const;
      const { resourceRecords, resourceDetails } = await answer(
        `resourceRecords(first: 1000, filter: { ${filter} }) { nodes { id } }
         resourceDetails(first: 1000, grouping: BY_RECORD, filter: { ${filter} }) { nodes { id } }`,
      );
      expect([filter, resourceRecords.nodes]).toEqual([filter, wanted[0].map((row) => ({ id: row.id }))]);
      expect([filter, resourceDetails.nodes]).toEqual([filter, wanted[1].map((row) => ({ id: row.id }))]);
      expect([filter, wanted.every((rows) => rows.length > 0)]).toEqual([filter, true]);
    }
  });

  test('a member of no enterprise has nothing', async () => {
    const found = await answer(
      `summary(filter: { memberId: "x" }) { rows { totalCount } } transactions(filter: { memberId: "x" }) { totalCount }
       amortizedCosts(filter: { memberId: "x" }) { totalCount } resourceRecords(filter: { memberId: "x" }) { totalCount }`,
    );
    const none = { totalCount: 0 };
    expect(found).toEqual({
      summary: { rows: none },
      transactions: none,
      amortizedCosts: none,
      resourceRecords: none,
    });
  });

  test.each([
    [
      'resourceRecords(grouping: BY_BILLING_CYCLE, filter: { from: "2026-10-05" }) { totalCount }',
      'filter.from',
    ],
    ['resourceDetails(filter: { to: "2026-10-05" }) { totalCount }', 'filter.from'],
    ['resourceRecords(filter: { from: "2026-11-01" }) { totalCount }', 'filter.from'],
    ['transactions(filter: { to: "2026-09-01" }) { totalCount }', 'filter.to'],
    ['transactions(filter: { status: UNKNOWN }) { totalCount }', 'filter.status'],
    ['transactions(filter: { tradeId: "" }) { totalCount }', 'filter.tradeId'],
    ['amortizedCosts(filter: { resourceName: "" }) { totalCount }', 'filter.resourceName'],
    ['summary(filter: { memberId: "x", ownOnly: true }) { payable { amount } }', 'filter.memberId'],
    ['summary(filter: { enterpriseProjectId: "" }) { payable { amount } }', 'filter.enterpriseProjectId'],
  ])('%s is refused before anything is asked for', async (field, argument) => {
    await sides.bench.resetCalls();
    const { errors } = await ask(field);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    const { listSubCustomers: _, ...calls } = await sides.bench.calls();
    expect(calls).toEqual({});
  });

  test('details of a month that is no longer kept are refused', async () => {
    const { errors } = await ask('resourceDetails { totalCount }', '2018-12');
    expect(errors![0]).toMatchObject({
      extensions: { argument: 'month' },
      message: 'month must be 2023-11 or later, but got 2018-12.',
    });
  });
});
