import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
/** Customers that authorised the partner, with the ids of all their resources, main and attached. */
const holders: { customerId: string; ids: string[] }[] = [];

beforeAll(async () => {
  sides = await bothSides();
  const { customer_infos = [] } = await sides.partner.call('listSubCustomers', { body: { limit: 60 } });
  for (const { customer_id: customerId } of customer_infos) {
    const { data = [] } = await sides.partner
      .call('listPayPerUseCustomerResources', { body: { limit: 500 } }, { actingFor: { customerId } })
      .catch(() => ({ data: [] }));
    const ids = data.map((row) => row.resource_id!);
    if (ids.length > 0) holders.push({ customerId, ids });
  }
  holders.sort((a, b) => b.ids.length - a.ids.length);
});
beforeEach(() => sides.bench.resetCalls());
afterAll(() => sides.close());

const inquire = (customerId: string, resource_ids: string[], more: object = {}) =>
  sides.partner.call(
    'listRenewRateOnPeriod',
    { body: { resource_ids, period_type: 2, period_num: 1, ...more } },
    { actingFor: { customerId } },
  );
const ask = async (input: object) => {
  const { data, errors } = await sides.bench.query(
    `query ($input: RenewalPriceInput!) { quote: renewalPrices(input: $input) {
      listPrice { amount } discount { amount } price { amount } installment { period }
      discounts { id kind name amount { amount } applied }
      resources { resourceId amount { amount } } failures { resourceId reason code message } } }`,
    { input: { periodUnit: 'MONTH', periods: 1, ...input } },
  );
  expect(errors).toBeUndefined();
  return data.quote;
};
const inOrder = <Row extends { resource_id?: string }>(ids: string[], rows: Row[]) =>
  [...rows].sort((a, b) => ids.indexOf(a.resource_id!) - ids.indexOf(b.resource_id!));

describe('renewalPrices', () => {
  test('every amount is the partner’s; what has no price is a failure beside the others', async () => {
    const reasons = new Set<string>();
    let discounted = 0;
    for (const { customerId, ids: all } of holders.slice(0, 15)) {
      const ids = [...all.slice(0, 9), 'nothing'];
      const quote = await ask({ customerId, resourceIds: ids, periodUnit: 'YEAR', periods: 1 });
      const answer = await inquire(customerId, ids, { period_type: 3 });
      const options = answer.optional_discount_rating_results ?? [];
      const best = options.find((option) => option.best_offer === 1);
      const list = answer.official_website_rating_result!.official_website_amount;
      expect(quote).toEqual({
        listPrice: amount(list),
        discount: amount(best?.discount_amount),
        price: amount(best ? best.amount : list),
        installment: null,
        discounts: options.map((option) => ({
          id: option.discount_id,
          kind: codes.orders.OptionalDiscountRatingResultV2.discount_type[option.discount_type!],
          name: option.discount_name,
          amount: amount(option.discount_amount),
          applied: option === best,
        })),
        resources: inOrder(ids, answer.renew_inquiry_results!).map((row) => ({
          resourceId: row.resource_id,
          amount: amount(row.amount),
        })),
        failures: inOrder(ids, answer.fail_resource_infos!).map((row) => ({
          resourceId: row.resource_id,
          reason: expect.stringMatching(/^(?!UNKNOWN)[A-Z_]+$/),
          code: row.error_code,
          message: row.error_msg,
        })),
      });
      for (const { code, reason } of quote.failures) reasons.add(`${code} ${reason}`);
      discounted += options.length;
    }
    expect([...reasons]).toEqual(
      expect.arrayContaining(['CBC.30050007 NOT_MAIN_RESOURCE', 'CBC.30050009 GONE']),
    );
    expect(discounted).toBeGreaterThan(5);
  });

  test('more than ten resources are several calls; totals and discounts add up, order stays', async () => {
    const { customerId, ids } = holders[0]!;
    expect(ids.length).toBeGreaterThan(10);
    const asked = [...ids].reverse().slice(0, 35);
    const quote = await ask({ customerId, resourceIds: asked });
    const calls = Math.ceil(asked.length / 10);
    expect(await sides.bench.calls()).toMatchObject({ listRenewRateOnPeriod: calls });
    const answers = await Promise.all(
      Array.from({ length: calls }, (_, index) =>
        inquire(customerId, asked.slice(index * 10, index * 10 + 10)),
      ),
    );
    const sum = (amounts: (string | number | undefined)[]) =>
      amount(amounts.reduce<Big>((total, one) => total.plus(one ?? 0), new Big(0)).toFixed());
    expect(quote.listPrice).toEqual(
      sum(answers.map((answer) => answer.official_website_rating_result!.official_website_amount)),
    );
    for (const discount of quote.discounts as { id: string; amount: object }[]) {
      const own = answers.flatMap((answer) =>
        answer.optional_discount_rating_results!.filter((option) => option.discount_id === discount.id),
      );
      expect(discount.amount).toEqual(sum(own.map((option) => option.discount_amount)));
    }
    const failed = answers.flatMap((answer) => answer.fail_resource_infos!);
    const priced = answers.flatMap((answer) => answer.renew_inquiry_results!);
    const idsOf = (rows: { resource_id?: string }[]) => inOrder(asked, rows).map((row) => row.resource_id);
    const quoted = (rows: { resourceId: string }[]) => rows.map((row) => row.resourceId);
    expect(quoted(quote.failures)).toEqual(idsOf(failed));
    expect(quoted(quote.resources)).toEqual(idsOf(priced));
    expect(priced.length + failed.length).toBe(asked.length);
  });

  test('a price and a failure lead to the subscription they are about, in one call for all', async () => {
    const { customerId, ids } = holders[0]!;
    const { data, errors } = await sides.bench.query(
      `query ($input: RenewalPriceInput!) { quote: renewalPrices(input: $input) {
        resources { resourceId subscription { id main } } failures { resourceId reason subscription { id main } } } }`,
      {
        input: { customerId, resourceIds: [...ids.slice(0, 9), 'nothing'], periodUnit: 'MONTH', periods: 1 },
      },
    );
    expect(errors).toBeUndefined();
    expect(await sides.bench.calls()).toMatchObject({
      listRenewRateOnPeriod: 1,
      listPayPerUseCustomerResources: 1,
    });
    const { resources, failures } = data.quote;
    expect(resources.length).toBeGreaterThan(0);
    for (const { resourceId, subscription } of resources) {
      expect(subscription).toEqual({ id: resourceId, main: true });
    }
    for (const { resourceId, reason, subscription } of failures) {
      if (resourceId === 'nothing') expect(subscription).toBeNull();
      else if (reason === 'NOT_MAIN_RESOURCE') expect(subscription).toEqual({ id: resourceId, main: false });
    }
  });

  test('a resource that is named twice counts once', async () => {
    const { customerId, ids } = holders[0]!;
    const once = await ask({ customerId, resourceIds: ids.slice(0, 3) });
    const twice = await ask({ customerId, resourceIds: [...ids.slice(0, 3), ...ids.slice(0, 3)] });
    expect(twice).toEqual(once);
  });

  test('associated resources follow those that were asked for', async () => {
    let found = 0;
    for (const { customerId, ids } of holders) {
      const resourceIds = ids.slice(0, 5);
      const quote = await ask({ customerId, resourceIds, includeAssociated: true });
      const answer = await inquire(customerId, resourceIds, { include_relative_resources: true });
      const quoted = quote.resources.map(({ resourceId }: { resourceId: string }) => resourceId);
      expect([...quoted].sort()).toEqual(answer.renew_inquiry_results!.map((row) => row.resource_id).sort());
      const associated = quoted.filter((id: string) => !resourceIds.includes(id));
      expect(quoted.slice(quoted.length - associated.length)).toEqual(associated);
      found += associated.length;
      expect(quote.listPrice).toEqual(amount(answer.official_website_rating_result!.official_website_amount));
    }
    expect(found).toBeGreaterThan(0);
  });

  test('where nothing has a price all is zero', async () => {
    const quote = await ask({ customerId: holders[0]!.customerId, resourceIds: ['a', 'b'] });
    expect(quote).toMatchObject({
      listPrice: { amount: '0.00' },
      price: { amount: '0.00' },
      resources: [],
      failures: [{ resourceId: 'a' }, { resourceId: 'b' }],
    });
  });
});
