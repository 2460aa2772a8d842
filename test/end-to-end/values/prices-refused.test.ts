import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
let customerId: string;
beforeAll(async () => {
  sides = await bothSides();
  const { customer_infos = [] } = await sides.partner.call('listSubCustomers', { body: { limit: 5 } });
  for (const row of customer_infos) {
    const options = { actingFor: { customerId: row.customer_id } };
    const granted = await sides.partner.call('listStoredValueCards', { query: { status: 1 } }, options).then(
      () => true,
      () => false,
    );
    if (granted) customerId = row.customer_id;
  }
});
beforeEach(() => sides.bench.resetCalls());
afterAll(() => sides.close());

const product = {
  serviceType: 'hws.service.type.ec2',
  resourceType: 'hws.resource.type.vm',
  specification: 's6.large.2.linux',
  region: 'cn-north-4',
};
const used = { ...product, usageType: 'duration', usage: '1', usageUnit: '4' };
const bought = { ...product, periodUnit: 'MONTH', periods: 1 };
const renewed = { resourceIds: ['a'], periodUnit: 'MONTH', periods: 1 };

const types = {
  payPerUsePrices: 'PayPerUsePriceInput',
  subscriptionPrices: 'SubscriptionPriceInput',
  renewalPrices: 'RenewalPriceInput',
};
const ask = (field: keyof typeof types, input: object) =>
  sides.bench.query(
    `query ($input: ${types[field]}!) { quote: ${field}(input: $input) { price { amount } } }`,
    {
      input: { customerId, ...(field !== 'renewalPrices' && { projectId: 'p' }), ...input },
    },
  );
const many = (count: number, item: object) => Array.from({ length: count }, () => item);
const ids = (count: number) => Array.from({ length: count }, (_, index) => `resource ${index}`);

test.each<[keyof typeof types, object, string]>([
  ['payPerUsePrices', { products: [] }, 'input.products'],
  ['payPerUsePrices', { products: many(1001, used) }, 'input.products'],
  ['payPerUsePrices', { products: [used], customerId: '' }, 'input.customerId'],
  ['payPerUsePrices', { products: [used], projectId: '' }, 'input.projectId'],
  ['payPerUsePrices', { products: [used, { ...used, specification: '' }] }, 'input.products.1.specification'],
  ['payPerUsePrices', { products: [{ ...used, region: 'x'.repeat(401) }] }, 'input.products.0.region'],
  ['payPerUsePrices', { products: [{ ...used, availabilityZone: '' }] }, 'input.products.0.availabilityZone'],
  ['payPerUsePrices', { products: [{ ...used, quantity: 0 }] }, 'input.products.0.quantity'],
  ['payPerUsePrices', { products: [{ ...used, quantity: 10001 }] }, 'input.products.0.quantity'],
  [
    'payPerUsePrices',
    { products: [{ ...used, size: { value: 0, unit: 'GB' } }] },
    'input.products.0.size.value',
  ],
  ['payPerUsePrices', { products: [{ ...used, usage: '-0.01' }] }, 'input.products.0.usage'],
  ['payPerUsePrices', { products: [{ ...used, usageUnit: 'hours' }] }, 'input.products.0.usageUnit'],
  ['payPerUsePrices', { products: [{ ...used, usageType: '' }] }, 'input.products.0.usageType'],
  ['subscriptionPrices', { products: [] }, 'input.products'],
  ['subscriptionPrices', { products: [{ ...bought, periods: 0 }] }, 'input.products.0.periods'],
  ['renewalPrices', { ...renewed, resourceIds: [] }, 'input.resourceIds'],
  ['renewalPrices', { ...renewed, resourceIds: [''] }, 'input.resourceIds'],
  ['renewalPrices', { ...renewed, resourceIds: ids(101) }, 'input.resourceIds'],
  ['renewalPrices', { ...renewed, resourceIds: ids(11), includeAssociated: true }, 'input.resourceIds'],
  ['renewalPrices', { ...renewed, periods: 12 }, 'input.periods'],
  ['renewalPrices', { ...renewed, periods: 4, periodUnit: 'YEAR' }, 'input.periods'],
  ['renewalPrices', { ...renewed, periods: 0 }, 'input.periods'],
])('%s %# is refused before any call', async (field, input, argument) => {
  const { data, errors } = await ask(field, input);
  expect(data).toEqual({ quote: null });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(await sides.bench.calls()).toEqual({});
});

test.each<[keyof typeof types, object]>([
  ['payPerUsePrices', { products: [{ ...used, usage: '1e3' }] }],
  ['payPerUsePrices', { products: [{ ...used, usage: 1.5 }] }],
  ['payPerUsePrices', { products: [{ ...used, size: { value: 1, unit: 'UNKNOWN' } }] }],
  ['subscriptionPrices', { products: [{ ...bought, periodUnit: 'WEEK' }] }],
  ['subscriptionPrices', { products: [{ ...bought, installments: 'NA' }] }],
  ['renewalPrices', { ...renewed, periodUnit: 'DAY' }],
])('%s %# is no input at all', async (field, input) => {
  const { data, errors } = await ask(field, input);
  expect(data?.quote ?? null).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(await sides.bench.calls()).toEqual({});
});

test.each<[keyof typeof types, object, string]>([
  ['payPerUsePrices', { products: [used, { ...used, specification: 'none' }] }, 'CBC.99006006'],
  ['payPerUsePrices', { products: [{ ...used, usageUnit: '10' }] }, 'CBC.99006050'],
  ['payPerUsePrices', { products: [{ ...used, usageType: 'upflow' }] }, 'CBC.99006074'],
  ['subscriptionPrices', { products: [bought, { ...bought, region: 'nowhere-1' }] }, 'CBC.99006006'],
  ['subscriptionPrices', { products: [{ ...bought, installments: 'NO_UPFRONT' }] }, 'CBC.0100'],
])('%s %# is refused by the partner, whose code says why', async (field, input, errorCode) => {
  const { data, errors } = await ask(field, input);
  expect(data).toEqual({ quote: null });
  expect(errors).toMatchObject([{ path: ['quote'], extensions: { partner: { errorCode } } }]);
});

test('zero is no negative use', async () => {
  for (const usage of ['0', '-0', '-0.00']) {
    const { data } = await ask('payPerUsePrices', { products: [{ ...used, usage }] });
    expect(data.quote.price.amount).toMatch(/^-?0\.0+$/);
  }
});
