import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());

const everyLimit = `limits { __typename
  ... on ServiceTypeLimit { excluded serviceTypes { code name } }
  ... on ProductLimit { productIds }
  ... on RegionLimit { regions { code name } }
  ... on SubscriptionKindLimit { kinds }
  ... on FirstOrderLimit { firstOrderOnly }
  ... on PeriodCountLimit { counts }
  ... on PeriodKindLimit { periodKinds: kinds }
  ... on UsageTimesLimit { times }
  ... on DiscountCombinationLimit { discount combinable }
  ... on MinimumDiscountLimit { ratio }
  ... on MaxDeductionRatioLimit { ratio }
  ... on IncentiveLimit { countsForIncentive }
  ... on UnknownLimit { key values { value detail unit } } }`;

/** The same limit as the partner has it: its key and values. */
type Wire = [key: string, values: (string | undefined)[]];

const subscriptionKinds: Record<string, string> = { NEW: 'new', RENEWAL: 'renew', CHANGE: 'change' };
const combinations: Record<string, string> = {
  GRANTED: 'simultaneousUseWithEmpowerDiscount',
  CONTRACT: 'simultaneousUseWithContractDiscount',
  PROMOTION: 'simultaneousUseWithPromotionDiscount',
};
const periodKinds: Record<string, string> = {
  ANY_PREPAID: '0',
  YEAR: '1',
  MONTH: '2',
  PAY_PER_USE: '5',
  GENERAL: '6',
};
const flag = (value: boolean) => [value ? '1' : '0'];

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- one of the types above
const backToWire: Record<string, (limit: any) => Wire> = {
  ServiceTypeLimit: ({ excluded, serviceTypes }) => [
    excluded ? 'serviceTypeBlackList' : 'serviceTypeWhiteList',
    serviceTypes.map(({ code }: { code: string }) => code),
  ],
  ProductLimit: ({ productIds }) => ['product', productIds],
  RegionLimit: ({ regions }) => ['regionCode', regions.map(({ code }: { code: string }) => code)],
  SubscriptionKindLimit: ({ kinds }) => [
    'subscribeType',
    kinds.map((kind: string) => subscriptionKinds[kind]),
  ],
  FirstOrderLimit: ({ firstOrderOnly }) => ['firstOrderInService', flag(firstOrderOnly)],
  PeriodCountLimit: ({ counts }) => ['cycleNum', counts.map(String)],
  PeriodKindLimit: (limit) => ['cycleType', limit.periodKinds.map((kind: string) => periodKinds[kind])],
  UsageTimesLimit: ({ times }) => ['usageTimes', [String(times ?? 0)]],
  DiscountCombinationLimit: ({ discount, combinable }) => [combinations[discount]!, flag(combinable)],
  MinimumDiscountLimit: ({ ratio }) => ['minConsumeDiscount', [ratio]],
  MaxDeductionRatioLimit: ({ ratio }) => ['maxDeductionRatio', [ratio]],
  IncentiveLimit: ({ countsForIncentive }) => ['isRebate', flag(countsForIncentive)],
};

const wireOf = (node: Record<string, unknown>): Wire[] =>
  (node.limits as { __typename: string }[]).map((limit) => backToWire[limit.__typename]!(limit));

/** Quotas and vouchers call the same limit by two names. */
const nameOf = (key: string) => (['productId', 'productWhiteList'].includes(key) ? 'product' : key);

describe('limits', () => {
  test('of quotas are typed, and say what the partner says', async () => {
    const found = await sides.nodes(`{ voucherQuotas(first: 100) { nodes { id ${everyLimit} } } }`);
    const rows = await Promise.all(
      ([0, 1] as const).map((quota_type) =>
        sides.partner.call('listQuotaCoupons', { body: { quota_type, limit: 100 } }),
      ),
    );
    const expected = rows
      .flatMap(({ quotas = [] }) => quotas)
      .map(({ limit_infos = [] }) =>
        limit_infos.map(({ limit_key, limit_values = [] }) => [
          nameOf(limit_key!),
          limit_values.map(({ value1 }) => value1),
        ]),
      );
    expect(found.map(wireOf)).toEqual(expected);
    expect(new Set(expected.flat().map(([key]) => key))).toEqual(
      new Set(['serviceTypeWhiteList', 'subscribeType', 'maxDeductionRatio', 'product']),
    );
  });

  test('of vouchers are typed too; rows of one name are one limit with several values', async () => {
    const { user_coupons: rows = [] } = await sides.partner.call('listIssuedPartnerCoupons', {
      query: { limit: 100 },
    });
    const found = await sides.nodes(`{ vouchers(first: 100) { nodes { id ${everyLimit} } } }`);
    const seen = new Set<string>();
    found.forEach((node, index) => {
      const byKey = new Map<string, (string | undefined)[]>();
      for (const { limit_key, value1 } of rows[index]!.use_limits ?? []) {
        byKey.set(nameOf(limit_key!), [...(byKey.get(nameOf(limit_key!)) ?? []), value1]);
        seen.add(limit_key!);
      }
      expect(wireOf(node)).toEqual([...byKey]);
    });
    expect(seen.size).toBeGreaterThan(10);
  });

  test('a service that is named has its name from the catalogue, a region the one beside it', async () => {
    const found = await sides.nodes(`{ vouchers(first: 100) { nodes { ${everyLimit} } } }`);
    const limits = found.flatMap((node) => node.limits as Record<string, unknown>[]);
    expect(limits).toContainEqual(
      expect.objectContaining({
        excluded: false,
        serviceTypes: expect.arrayContaining([
          { code: 'hws.service.type.ec2', name: 'Elastic Cloud Server' },
        ]),
      }),
    );
    expect(limits).toContainEqual({
      __typename: 'RegionLimit',
      regions: [{ code: 'cn-north-4', name: '华北-北京四' }],
    });
  });

  test.each([
    ['a key nobody knows', { replace: 'quotas[].limit_infos[].limit_key', with: 'productBlackList' }],
    ['values nobody can read', { replace: 'quotas[].limit_infos[].limit_values[].value1', with: 'much' }],
  ])('%s: an unknown limit with all the partner said', async (_, body) => {
    await sides.bench.faults([{ operation: 'listQuotaCoupons', times: 1, body }]);
    const found = await sides.nodes(
      `{ voucherQuotas(kind: CASH_COUPON, first: 100) { nodes { ${everyLimit} } } }`,
    );
    await sides.bench.faults([]);
    const unknown = found
      .flatMap((node) => node.limits as Record<string, unknown>[])
      .filter(({ __typename }) => __typename === 'UnknownLimit');
    expect(unknown).toContainEqual({
      __typename: 'UnknownLimit',
      key: 'with' in body && body.with === 'much' ? 'maxDeductionRatio' : 'productBlackList',
      values: [{ value: body.with === 'much' ? 'much' : '0.5', detail: null, unit: null }],
    });
  });

  test('a limit without values is none', async () => {
    const body = { replace: 'quotas[].limit_infos[].limit_values', with: [] };
    await sides.bench.faults([{ operation: 'listQuotaCoupons', times: 2, body }]);
    const found = await sides.nodes(`{ voucherQuotas(first: 100) { nodes { ${everyLimit} } } }`);
    await sides.bench.faults([]);
    expect(found.length).toBeGreaterThan(5);
    for (const { limits } of found) expect(limits).toEqual([]);
  });
});
