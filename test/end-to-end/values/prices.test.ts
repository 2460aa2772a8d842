import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import type { AnswerOf } from '../../../partner/client/index.js';
import { codes } from '../../../partner/contract/generated/codes.js';
import { type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
/** Customers that authorised the partner, and one that did not. */
const customers: string[] = [];
let unauthorised: string;

const project_id = 'p';
const hour = {
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  resource_spec: 's6.large.2.linux',
  region: 'cn-north-4',
};
const gb = (resource_size: number) => ({
  cloud_service_type: 'hws.service.type.ebs',
  resource_type: 'hws.resource.type.volume',
  resource_spec: 'GPSSD',
  region: 'cn-north-4',
  resource_size,
  size_measure_id: 17,
});
const used = { usage_factor: 'duration', usage_value: 1, usage_measure_id: 4, subscription_num: 1 };
const bought = { period_type: 2, period_num: 1, subscription_num: 1 };

type Line = typeof hour & Partial<ReturnType<typeof gb>>;

/** The same product in words of the graph. */
const product = (line: Line) => ({
  serviceType: line.cloud_service_type,
  resourceType: line.resource_type,
  specification: line.resource_spec,
  region: line.region,
  ...(line.resource_size && { size: { value: line.resource_size, unit: 'GB' } }),
});
const use = { usageType: 'duration', usage: '1', usageUnit: '4' };
const month = { periodUnit: 'MONTH', periods: 1 };

beforeAll(async () => {
  sides = await bothSides();
  const { customer_infos = [] } = await sides.partner.call('listSubCustomers', { body: { limit: 60 } });
  for (const { customer_id } of customer_infos) {
    const granted = await onDemand(customer_id, [{ ...hour, ...used }]).then(
      () => true,
      () => false,
    );
    if (granted) customers.push(customer_id);
    else unauthorised = customer_id;
  }
});
beforeEach(() => sides.bench.resetCalls());
afterAll(() => sides.close());

const numbered = (lines: object[]) => lines.map((line, index) => ({ id: `line ${index}`, ...line })) as never;
const onDemand = (customerId: string, lines: object[], more: object = {}) =>
  sides.partner.call(
    'listOnDemandResourceRatings',
    { body: { project_id, product_infos: numbered(lines), ...more } },
    { actingFor: { customerId } },
  );
const onPeriod = (customerId: string, lines: object[]): Promise<AnswerOf<'listRateOnPeriodDetail'>> =>
  sides.partner.call(
    'listRateOnPeriodDetail',
    { body: { project_id, product_infos: numbered(lines) } },
    { actingFor: { customerId } },
  );

const money = 'listPrice { amount } discount { amount } price { amount }';
const price = `${money} discounts { id kind name amount { amount } applied installmentAmount { amount } } installment { ${money} period }`;
const ask = async (field: 'payPerUsePrices' | 'subscriptionPrices', input: object) => {
  const type = field === 'payPerUsePrices' ? 'PayPerUsePriceInput' : 'SubscriptionPriceInput';
  const { data, errors } = await sides.bench.query(
    `query ($input: ${type}!) { quote: ${field}(input: $input) { ${price} lines { productId ${price} } } }`,
    { input: { projectId: project_id, ...input } },
  );
  return { quote: data?.quote, errors };
};

const exactly = (amount: string | number | undefined) => ({ amount: expect.stringMatching(equalTo(amount)) });
/** The digits, with or without zeros at their end. */
const equalTo = (amount: string | number | undefined) => {
  const [whole, decimals = ''] = new Big(amount ?? 0).toFixed().split('.');
  return new RegExp(`^${whole}\\.${decimals.padEnd(2, '0')}0*$`);
};

describe('payPerUsePrices', () => {
  const totals = (row: {
    official_website_amount?: unknown;
    discount_amount?: unknown;
    amount?: unknown;
  }) => ({
    listPrice: { amount: `${row.official_website_amount as string}` },
    discount: { amount: `${row.discount_amount as string}` },
    price: { amount: `${row.amount as string}` },
    installment: null,
  });

  test.each([
    ['SIX_DECIMALS', 0, 6],
    ['TEN_DECIMALS', 1, 10],
  ])('%s: every amount is the partner’s, digit for digit', async (precision, inquiry_precision, decimals) => {
    let discounted = 0;
    for (const customerId of customers.slice(0, 12)) {
      const usage = '0.1234567891';
      const lines = [
        { ...gb(70), ...used, usage_value: Number(usage), subscription_num: 3 },
        { ...hour, ...used },
      ];
      const products = [
        { ...product(gb(70)), ...use, usage, quantity: 3 },
        { ...product(hour), ...use },
      ];
      const { quote, errors } = await ask('payPerUsePrices', { customerId, products, precision });
      expect(errors).toBeUndefined();
      const answer = await onDemand(customerId, lines, { inquiry_precision });
      const results = answer.product_rating_results!;
      expect(quote).toMatchObject(totals(answer));
      expect(quote.listPrice.amount).toMatch(new RegExp(`^\\d+\\.\\d{${decimals}}$`));
      expect(quote.lines).toEqual(
        results.map((row) => ({
          ...totals(row),
          productId: row.product_id,
          discounts: row.discount_rating_results!.map((one) => ({
            id: one.discount_id,
            kind: codes.orders.DemandDiscountRatingResult.discount_type[one.discount_type!],
            name: one.discount_name,
            amount: { amount: one.amount },
            applied: true,
            installmentAmount: null,
          })),
        })),
      );
      const saved = results.flatMap((row) => row.discount_rating_results!.map((one) => one.amount!));
      discounted += saved.length;
      expect(quote.discounts.map((one: { amount: unknown }) => one.amount)).toEqual(
        saved.length > 0
          ? [exactly(saved.reduce<Big>((sum, one) => sum.plus(one), new Big(0)).toFixed())]
          : [],
      );
    }
    expect(discounted).toBeGreaterThan(2);
  });

  test.each(['0.1', '0.3', '1.10', '007.0', '1000.001'])(
    '%s hours cost so many times an hour',
    async (usage) => {
      const priceOf = async (hours: string) => {
        const products = [{ ...product(hour), ...use, usage: hours }];
        const { quote } = await ask('payPerUsePrices', {
          customerId: customers[0],
          products,
          precision: 'TEN_DECIMALS',
        });
        return new Big(quote.listPrice.amount as string);
      };
      expect(await priceOf(usage)).toEqual((await priceOf('1')).times(usage));
    },
  );

  test('more than a hundred products are several calls and one quote, lines in order', async () => {
    const [customerId] = customers;
    const sizes = Array.from({ length: 230 }, (_, index) => index + 10);
    const products = sizes.map((size) => ({ ...product(gb(size)), ...use }));
    const { quote } = await ask('payPerUsePrices', { customerId, products });
    expect(await sides.bench.calls()).toMatchObject({ listOnDemandResourceRatings: 3 });
    const answers = await Promise.all(
      [0, 100, 200].map((start) =>
        onDemand(
          customerId!,
          sizes.slice(start, start + 100).map((size) => ({ ...gb(size), ...used })),
        ),
      ),
    );
    const sum = (name: 'amount' | 'official_website_amount') =>
      answers.reduce((total, answer) => total.plus(answer[name]!), new Big(0)).toFixed();
    expect(quote).toMatchObject({
      listPrice: exactly(sum('official_website_amount')),
      price: exactly(sum('amount')),
    });
    const rows = answers.flatMap((answer) => answer.product_rating_results!);
    expect(quote.lines.map((line: { price: object }) => line.price)).toEqual(
      rows.map((row) => ({ amount: row.amount })),
    );
  });
});

describe('subscriptionPrices', () => {
  test('every amount is the partner’s, by line and by discount; the best offer is the price', async () => {
    const kinds = new Set<string>();
    for (const customerId of customers.slice(0, 12)) {
      const lines = [
        { ...hour, period_type: 3, period_num: 2, subscription_num: 3 },
        { ...gb(200), ...bought },
        { ...hour, ...bought, period_type: 0, period_num: 10 },
      ];
      const products = [
        { ...product(hour), periodUnit: 'YEAR', periods: 2, quantity: 3 },
        { ...product(gb(200)), ...month },
        { ...product(hour), periodUnit: 'DAY', periods: 10 },
      ];
      const { quote, errors } = await ask('subscriptionPrices', { customerId, products });
      expect(errors).toBeUndefined();
      const { official_website_rating_result: official, optional_discount_rating_results: options = [] } =
        await onPeriod(customerId, lines);
      const best = options.find((option) => option.best_offer === 1);
      const discountOf = (option: (typeof options)[number], amount: string | number) => ({
        id: option.discount_id,
        kind: codes.orders.OptionalDiscountRatingResult.discount_type[option.discount_type!],
        name: option.discount_name,
        amount: exactly(amount),
        applied: option === best,
        installmentAmount: null,
      });
      expect(quote).toMatchObject({
        listPrice: exactly(official!.official_website_amount),
        discount: exactly(best?.discount_amount),
        price: exactly(best ? best.amount : official!.official_website_amount),
        discounts: options.map((option) => discountOf(option, option.discount_amount!)),
        installment: null,
      });
      expect(quote.lines).toEqual(
        official!.product_rating_results!.map((row, index) => ({
          productId: row.product_id,
          listPrice: exactly(row.official_website_amount),
          discount: exactly(best?.product_rating_results![index]!.discount_amount),
          price: exactly(best ? best.product_rating_results![index]!.amount : row.official_website_amount),
          discounts: options.map((option) =>
            discountOf(option, option.product_rating_results![index]!.discount_amount!),
          ),
          installment: null,
        })),
      );
      for (const { kind } of quote.discounts) kinds.add(kind);
    }
    expect([...kinds].sort()).toEqual(['COMMERCIAL', 'PARTNER_GRANTED']);
  });

  test('more than a hundred products are several calls; every discount and its lines add up', async () => {
    const sizes = Array.from({ length: 130 }, (_, index) => index + 10);
    const products = sizes.map((size) => ({ ...product(gb(size)), ...month }));
    for (const customerId of customers.slice(0, 5)) {
      await sides.bench.resetCalls();
      const { quote } = await ask('subscriptionPrices', { customerId, products });
      expect(await sides.bench.calls()).toMatchObject({ listRateOnPeriodDetail: 2 });
      expect(quote.lines.map((line: { listPrice: object }) => line.listPrice)).toEqual(
        sizes.map((size) => exactly(new Big(size).times('0.7').toFixed())),
      );
      const sum = (of: (line: { price: { amount: string } }) => string) =>
        quote.lines.reduce((total: Big, line: never) => total.plus(of(line)), new Big(0)).toFixed();
      expect(quote.price).toEqual(exactly(sum((line) => line.price.amount)));
      const single = await ask('subscriptionPrices', { customerId, products: products.slice(0, 5) });
      const shape = (one: { discounts: { id: string; applied: boolean }[] }) =>
        one.discounts.map(({ id, applied }) => [id, applied]);
      expect(shape(quote)).toEqual(shape(single.quote));
    }
  });

  test('CloudPond in instalments', async () => {
    const [customerId] = customers;
    const rack = {
      cloud_service_type: 'hws.service.type.cloudpond',
      resource_type: 'hws.resource.type.cloudpond.rack',
      resource_spec: 'cloudpond.e2.rack',
      region: 'cn-north-4',
    };
    const products = [{ ...product(rack), periodUnit: 'YEAR', periods: 1, installments: 'HALF_UPFRONT' }];
    const { quote } = await ask('subscriptionPrices', { customerId, products });
    const line = {
      ...rack,
      period_type: 3,
      period_num: 1,
      subscription_num: 1,
      fee_installment_mode: 'HALF_PAY',
    };
    const { official_website_rating_result: official } = await onPeriod(customerId!, [line]);
    expect(quote.installment).toMatchObject({
      listPrice: exactly(official!.installment_official_website_amount),
      period: 'MONTH',
    });
    const { listPrice, discount, price: each } = quote.installment;
    expect(new Big(listPrice.amount).minus(discount.amount)).toEqual(new Big(each.amount));
    expect(quote.lines[0].installment).toEqual(quote.installment);
  });
});

test('a customer that has not authorised the partner gives an error on this field alone', async () => {
  const { data, errors } = await sides.bench.query(
    `query ($input: PayPerUsePriceInput!) { quote: payPerUsePrices(input: $input) { price { amount } } customers(first: 1) { totalCount } }`,
    { input: { customerId: unauthorised, projectId: 'p', products: [{ ...product(hour), ...use }] } },
  );
  expect(data).toEqual({ quote: null, customers: { totalCount: expect.any(Number) } });
  expect(errors).toMatchObject([
    { path: ['quote'], extensions: { code: 'CUSTOMER_AUTHORIZATION_REQUIRED' } },
  ]);
});
