import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { benchOf, type MutationBench } from '../support/mutations.js';
import { type Owner, ownersOf } from '../support/own-subscriptions.js';

const quoteFields = `token mostRefunded { amount } uncertainties validUntil items { subscriptionId subscription { id } attached { id }
  mostRefunded { amount } terms { subscriptionId order { id } rule startsAt endsAt paid { amount } mostRefunded { amount } } }`;

let on: MutationBench;
let owners: Owner[];
let many: Owner;
beforeAll(async () => {
  const fields = `orders { id status type price { amount } refund { refunded { amount } } }
    failures { subscriptionId code message partnerCode } subscriptions { id status expiresAt } quote { ${quoteFields} }`;
  on = await benchOf('unsubscribeSubscriptions', fields, {
    sandbox: { seed: 7, customers: 60 },
  });
  owners = await ownersOf(on);
  // Packages and development tools cannot be given back.
  for (const owner of owners) {
    owner.subscriptions = owner.subscriptions.filter(
      ({ serviceType }) => !/obs|cdn|codearts/.test(serviceType.code),
    );
  }
  many = owners.shift()!;
});
afterAll(() => on.bench.close());
beforeEach(async () => {
  await on.bench.faults([]);
  await on.circumstances([]);
  await on.bench.resetCalls();
});

/** The owner with only the first few of its subscriptions. */
const few = (owner: Owner, count = 1): Owner => ({
  ...owner,
  subscriptions: owner.subscriptions.splice(0, count),
});
const idsOf = ({ subscriptions }: Owner) => subscriptions.map(({ id }) => id);
const quoteOf = (owner: Owner, scope = 'RESOURCE_AND_RENEWALS', ids = idsOf(owner)) =>
  on.read(`{ unsubscriptionQuote(customerId: "${owner.id}", subscriptionIds: ${JSON.stringify(ids)},
    scope: ${scope}) { ${quoteFields} } }`);
const shown = ({ token, mostRefunded }: { token: string; mostRefunded: { amount: string } | null }) => ({
  token,
  mostRefunded: mostRefunded?.amount ?? null,
});
const inputOf = async (owner: Owner, key: string, more: object = {}, scope = 'RESOURCE_AND_RENEWALS') => ({
  idempotencyKey: key,
  customerId: owner.id,
  subscriptionIds: idsOf(owner),
  scope,
  quote: shown(await quoteOf(owner, scope)),
  ...more,
});
/** Of each renewal that went back, whether the quote was sure of the amount. */
const sure: boolean[] = [];
const sent = async () => (await on.bench.calls()).cancelResourcesSubscription ?? 0;
const codesOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
const refundedBy = ({ orders }: { orders: { refund: { refunded: { amount: string } } }[] }) =>
  orders.reduce((sum, { refund }) => sum + Number(refund.refunded.amount), 0);

describe('a quote', () => {
  test('knows of everything in use what was paid, and is the same again, in any order', async () => {
    const quote = await quoteOf(many);
    expect(quote.mostRefunded).not.toBeNull();
    expect(quote.uncertainties).toContain('HANDLING_FEE');
    expect(Number(quote.mostRefunded.amount)).toBeGreaterThan(0);
    expect(quote.validUntil).toBe('2026-11-10T16:00:00Z');
    expect((await quoteOf(many, undefined, idsOf(many).reverse())).token).toBe(quote.token);
    expect((await quoteOf(many, 'RENEWALS_ONLY')).token).not.toBe(quote.token);
    expect((await quoteOf(many, undefined, idsOf(many).slice(1))).token).not.toBe(quote.token);
  });

  test('says so when it does not know what was paid', async () => {
    await on.bench.faults([
      { operation: 'listCustomerOrders', times: 0, body: { replace: 'order_infos', with: [] } },
    ]);
    const quote = await quoteOf(owners[0]!);
    expect(quote).toMatchObject({ mostRefunded: null });
    expect(quote.uncertainties).toContain('AMOUNT_PAID');
  });
});

describe('giving back', () => {
  test('is done once, and brings no more than the quote said', async () => {
    const owner = few(many, 11);
    const input = await inputOf(owner, 'once', { reason: 'OTHER', comment: 'Project over' });
    const dry = await on.run({ ...input, dryRun: true });
    expect(dry).toMatchObject({ operation: null, userErrors: [], failures: [], orders: [] });
    expect(dry.preview).toMatchObject({ partnerCalls: 2 });
    expect(await sent()).toBe(0);
    const first = await on.run(input);
    expect(first).toMatchObject({ operation: { status: 'CONFIRMED' }, userErrors: [], failures: [] });
    expect(first.orders).toHaveLength(11);
    for (const one of first.subscriptions) expect(one.status).toBe('CLOSED');
    const most = Number(first.quote.mostRefunded.amount);
    expect(refundedBy(first)).toBeLessThanOrEqual(most);
    expect(refundedBy(first)).toBeGreaterThan(most * 0.85);
    const again = await on.run(input);
    expect(again).toEqual({ ...first, quote: null, operation: { ...first.operation, replayed: true } });
    expect(await sent()).toBe(2);
    const other = await on.run({ ...input, reason: 'TOO_COMPLEX' });
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  test.each([
    ['en', /not so any more/],
    ['zh-CN', /报价已发生变化/],
  ])('needs a quote that is still so; otherwise the new one comes back (%s)', async (language, message) => {
    const owner = few(owners.find(({ funds, subscriptions }) => funds > 20_000 && subscriptions.length > 1)!);
    const input = await inputOf(owner, `changed ${language}`);
    const renewal = {
      idempotencyKey: `renewed ${language}`,
      customerId: owner.id,
      subscriptionIds: idsOf(owner),
      ...{ periodUnit: 'MONTH', periods: 2, pay: true },
    };
    const renewed = await on.run(renewal, { name: 'renewSubscriptions', fields: 'orders { id status }' });
    expect(renewed.orders[0].status).toBe('COMPLETED');
    const refused = await on.run(input, { language });
    expect(refused).toMatchObject({
      operation: null,
      userErrors: [{ code: 'QUOTE_CHANGED', field: ['quote'] }],
      subscriptions: [{ status: 'IN_USE' }],
    });
    expect(refused.userErrors[0].message).toMatch(message);
    expect(await sent()).toBe(0);
    const [item] = refused.quote.items;
    expect(item.terms[0]).toMatchObject({ order: { id: renewed.orders[0].id }, rule: 'WHOLE' });
    // Only the renewal goes back, all of it.
    const back = await on.run(await inputOf(owner, `renewal ${language}`, {}, 'RENEWALS_ONLY'));
    expect(back).toMatchObject({
      userErrors: [],
      subscriptions: [{ status: 'IN_USE', expiresAt: owner.subscriptions[0]!.expiresAt }],
    });
    const most = Number(back.quote.mostRefunded.amount);
    const isSure = back.quote.uncertainties.length === 0;
    expect(refundedBy(back)).toBeLessThanOrEqual(most);
    expect(isSure ? refundedBy(back) : most).toBe(most);
    sure.push(isSure);
    const none = await on.run(await inputOf(owner, `none ${language}`, { dryRun: true }, 'RENEWALS_ONLY'));
    expect(none.failures).toMatchObject([{ code: 'NO_UNUSED_RENEWAL' }]);
    const gone = await on.run(await inputOf(owner, `none ${language}`, {}, 'RENEWALS_ONLY'));
    expect(codesOf(gone)).toEqual(['NO_UNUSED_RENEWAL']);
  });

  test('brings exactly what a quote without uncertainties says', () => expect(sure).toContain(true));

  test('a wrong amount with a right token is refused', async () => {
    const owner = few(many);
    const input = await inputOf(owner, 'wrong amount');
    const payload = await on.run({ ...input, quote: { ...input.quote, mostRefunded: '0.01' } });
    expect(codesOf(payload)).toEqual(['QUOTE_CHANGED']);
    expect(await sent()).toBe(0);
  });
});

test.each([
  ['CBC.99003643', 'NOT_UNSUBSCRIBABLE'],
  ['CBC.99003651', 'RESOURCE_HAS_PENDING_ORDER'],
  ['CBC.99003656', 'RESOURCE_EXPIRED_OR_FROZEN'],
])('%s is %s', async (partnerCode, code) => {
  const owner = { ...many, subscriptions: many.subscriptions.slice(0, 1) };
  const about = owner.subscriptions[0]!.id;
  await on.circumstances([{ operation: 'cancelResourcesSubscription', code: partnerCode, about }]);
  const payload = await on.run(await inputOf(owner, `refused ${partnerCode}`));
  expect(payload).toMatchObject({
    operation: { status: 'REJECTED' },
    userErrors: [{ code, partnerCode }],
    subscriptions: [{ status: 'IN_USE' }],
  });
});

test('what the customer has not, or is attached, is refused, as a dry run says', async () => {
  const [attached] = [many, ...owners].flatMap((owner) =>
    owner.subscriptions.flatMap((one) =>
      one.attached[0] ? [{ ...owner, subscriptions: [{ ...one, id: one.attached[0].id }] }] : [],
    ),
  );
  const unknown = { ...many, subscriptions: [{ ...many.subscriptions[0]!, id: 'none' }] };
  for (const [owner, code] of [
    [attached!, 'RESOURCES_BELONG_TOGETHER'],
    [unknown, 'RESOURCE_UNKNOWN'],
  ] as const) {
    const input = await inputOf(owner, code);
    expect((await on.run({ ...input, dryRun: true })).failures).toMatchObject([{ code }]);
    expect(codesOf(await on.run(input))).toEqual([code]);
  }
});

test.each([
  ['subscriptionIds', { subscriptionIds: [] }],
  ['subscriptionIds', { subscriptionIds: ['a', 'a'] }],
  ['customerId', { customerId: '' }],
  ['comment', { comment: 'x'.repeat(256) }],
])('bad input (%s) makes no call', async (field, more) => {
  const quote = { token: 'x', mostRefunded: null };
  const input = { idempotencyKey: 'bad', customerId: 'c', subscriptionIds: ['a'], quote, ...more };
  const payload = await on.run({ ...input, scope: 'RENEWALS_ONLY' }, { fields: '' });
  expect(payload.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field] }]);
  expect(await on.bench.calls()).toEqual({});
});

describe('an answer that is lost', () => {
  test('is found in the orders that gave back', async () => {
    const input = await inputOf(few(many, 2), 'lost after');
    await on.bench.faults([{ operation: 'cancelResourcesSubscription', drop: 'after' }]);
    const payload = await on.run(input);
    expect(payload).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS' },
      orders: [{ type: 'UNSUBSCRIPTION' }, { type: 'UNSUBSCRIPTION' }],
      subscriptions: [{ status: 'CLOSED' }, { status: 'CLOSED' }],
      failures: [],
    });
    expect(await sent()).toBe(1);
  });

  test('before it was done: unknown, then rejected', async () => {
    const input = await inputOf(few(many), 'lost before');
    await on.bench.faults([{ operation: 'cancelResourcesSubscription', drop: 'before' }]);
    expect(codesOf(await on.run(input))).toEqual(['OUTCOME_UNKNOWN']);
    expect(await on.bench.whenSettled(() => on.run(input))).toMatchObject({
      operation: { status: 'REJECTED', evidence: 'RECORDS' },
      subscriptions: [{ status: 'IN_USE' }],
      userErrors: [{ code: 'NOT_CARRIED_OUT' }],
    });
    expect(await sent()).toBe(1);
  });
});
