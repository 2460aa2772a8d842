import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createPartnerClient } from '../../partner/client/index.js';
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { benchOf, type MutationBench } from '../support/mutations.js';
import { type Owner, ownersOf } from '../support/own-subscriptions.js';

const nowFields = `results { subscriptionId outcome code message partnerCode order { id type status } } subscriptions { id status }`;
const laterFields = 'failures { subscriptionId code message } subscriptions { id onExpiry }';

let on: MutationBench;
let owner: Owner;
let packages: Owner;
beforeAll(async () => {
  on = await benchOf('switchToPayPerUseNow', nowFields, {
    sandbox: { seed: 7, customers: 60 },
  });
  const owners = await ownersOf(on);
  const isPackage = ({ serviceType }: Owner['subscriptions'][number]) => /obs|cdn/.test(serviceType.code);
  packages = owners.find(({ subscriptions }) => subscriptions.some(isPackage))!;
  packages = { ...packages, subscriptions: packages.subscriptions.filter(isPackage) };
  owner = owners[0]!;
  const suits = ({ serviceType }: Owner['subscriptions'][number]) =>
    /\.(ec2|ebs|vpc|rds)$/.test(serviceType.code);
  owner.subscriptions = owner.subscriptions.filter(suits);
});
afterAll(() => on.bench.close());
beforeEach(async () => {
  await on.bench.faults([]);
  await on.circumstances([]);
  await on.bench.resetCalls();
});

const take = (count: number) => owner.subscriptions.splice(0, count).map(({ id }) => id);
const inputOf = (ids: string[], key: string, more: object = {}) => ({
  idempotencyKey: key,
  customerId: owner.id,
  subscriptionIds: ids,
  ...more,
});
const later = (input: object, language?: string) =>
  on.run(input, { name: 'switchToPayPerUse', fields: laterFields, ...(language && { language }) });
const count = async (operation: string) => (await on.bench.calls())[operation] ?? 0;
const codesOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

describe('switching now', () => {
  test('is done once, each by itself, split by ten', async () => {
    const ids = [...take(2), ...Array.from({ length: 9 }, (_, index) => `none-${index}`)];
    const dry = await on.run(inputOf(ids, 'once', { dryRun: true }));
    expect(dry).toMatchObject({ operation: null, preview: { partnerCalls: 2 } });
    expect(dry.results).toHaveLength(9);
    const first = await on.run(inputOf(ids, 'once'));
    expect(first).toMatchObject({ operation: { status: 'CONFIRMED', evidence: 'ANSWER' }, userErrors: [] });
    expect(first.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      ...['SUCCESS', 'SUCCESS'],
      ...Array<string>(9).fill('FAILED'),
    ]);
    expect(first.results[0].order).toMatchObject({
      type: 'YEARLY_MONTHLY_TO_PAY_PER_USE',
      status: 'COMPLETED',
    });
    expect(first.results[5]).toMatchObject({ code: 'RESOURCE_UNKNOWN', partnerCode: 'CBC.99003012' });
    expect(dry.results.map((one: object) => ({ ...one }))).toEqual(first.results.slice(2));
    expect(first.subscriptions).toMatchObject([{ status: 'CLOSED' }, { status: 'CLOSED' }]);
    const again = await on.run(inputOf(ids, 'once'));
    expect(again).toEqual({ ...first, operation: { ...first.operation, replayed: true } });
    expect(await count('updatePeriodToOnDemandInstantly')).toBe(2);
  });

  test('a package cannot be', async () => {
    const ids = [packages.subscriptions[0]!.id];
    const { results } = await on.run({ ...inputOf(ids, 'package'), customerId: packages.id });
    expect(results).toMatchObject([
      { outcome: 'FAILED', code: 'NOT_SWITCHABLE', partnerCode: 'CBC.99003611', order: null },
    ]);
  });

  test('an answer that is lost is found in the subscriptions, with the order', async () => {
    const ids = take(2);
    await on.bench.faults([{ operation: 'updatePeriodToOnDemandInstantly', drop: 'after' }]);
    const payload = await on.run(inputOf(ids, 'lost after'));
    expect(payload.operation).toMatchObject({ status: 'CONFIRMED', evidence: 'RECORDS' });
    for (const result of payload.results) {
      expect(result).toMatchObject({
        outcome: 'SUCCESS',
        order: { type: 'YEARLY_MONTHLY_TO_PAY_PER_USE' },
      });
    }
    expect(await count('updatePeriodToOnDemandInstantly')).toBe(1);
  });

  test('is not taken for what the customer has given back itself at the same time', async () => {
    const ids = take(1);
    const partner = createPartnerClient({
      apiUrl: on.bench.sandbox.url,
      iamUrl: on.bench.sandbox.url,
      credentials: sandboxPartner,
    });
    const body = { resource_ids: ids, unsubscribe_type: 1 as const };
    await partner.call('cancelResourcesSubscription', { body }, { actingFor: { customerId: owner.id } });
    await partner.close();
    await on.bench.faults([{ operation: 'updatePeriodToOnDemandInstantly', drop: 'before' }]);
    expect(codesOf(await on.run(inputOf(ids, 'crossed')))).toEqual(['OUTCOME_UNKNOWN']);
    const again = () => on.run(inputOf(ids, 'crossed'));
    expect(codesOf(await on.bench.whenSettled(again))).toEqual(['NOT_CARRIED_OUT']);
  });

  test('lost before it was done it is unknown, then rejected', async () => {
    const ids = take(1);
    await on.bench.faults([{ operation: 'updatePeriodToOnDemandInstantly', drop: 'before' }]);
    expect(codesOf(await on.run(inputOf(ids, 'lost before')))).toEqual(['OUTCOME_UNKNOWN']);
    // At its end is about the same subscription.
    expect(codesOf(await later(inputOf(ids, 'later')))).toEqual(['IDENTICAL_OPERATION_UNSETTLED']);
    const again = () => on.run(inputOf(ids, 'lost before'));
    expect(await on.bench.whenSettled(again)).toMatchObject({
      operation: { status: 'REJECTED', evidence: 'RECORDS' },
      results: [],
      userErrors: [{ code: 'NOT_CARRIED_OUT' }],
      subscriptions: [{ status: 'IN_USE' }],
    });
  });
});

describe('switching at the end', () => {
  test('is set up and cancelled, with no key of the caller’s', async () => {
    const ids = take(2);
    const input = { customerId: owner.id, subscriptionIds: ids };
    expect(await later({ ...input, dryRun: true })).toMatchObject({ userErrors: [], failures: [] });
    expect(await count('updatePeriodToOnDemand')).toBe(0);
    const set = await later(input);
    expect(set).toMatchObject({ operation: { status: 'CONFIRMED', replayed: false }, userErrors: [] });
    expect(set.subscriptions[1]).toMatchObject({ onExpiry: 'CONVERT_TO_PAY_PER_USE' });
    const back = await later({ ...input, action: 'CANCEL' });
    expect(back.subscriptions[0]).toMatchObject({ onExpiry: 'ENTER_GRACE_PERIOD' });
    // Twice is the same as once.
    await later(input);
    expect(await later(input)).toMatchObject({
      operation: { replayed: false },
      userErrors: [],
      failures: [],
    });
    expect(await count('updatePeriodToOnDemand')).toBe(4);
    const keyed = { ...input, idempotencyKey: 'keyed' };
    await later(keyed);
    expect(await later(keyed)).toMatchObject({ operation: { replayed: true } });
    expect(codesOf(await later({ ...keyed, action: 'CANCEL' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  test.each([
    ['en', /grace or retention/],
    ['zh-CN', /宽限期/],
  ])('one in grace fails alone (%s)', async (language, message) => {
    const ids = owner.subscriptions.slice(0, 2).map(({ id }) => id);
    await on.circumstances([{ operation: 'updatePeriodToOnDemand', code: 'CBC.99003610', about: ids[0] }]);
    const { failures, subscriptions } = await later(inputOf(ids, `grace ${language}`), language);
    expect(failures).toMatchObject([{ subscriptionId: ids[0], code: 'RESOURCE_EXPIRED_OR_FROZEN' }]);
    expect(failures[0].message).toMatch(message);
    expect(subscriptions[1]).toMatchObject({ onExpiry: 'CONVERT_TO_PAY_PER_USE' });
  });

  test.each([
    ['CBC.99003609', 'NOT_SWITCHABLE'],
    ['CBC.99003623', 'RESOURCE_HAS_PENDING_ORDER'],
    ['CBC.99003626', 'ACCOUNT_FROZEN'],
  ])('%s is %s', async (code, typed) => {
    const ids = owner.subscriptions.slice(0, 1).map(({ id }) => id);
    await on.circumstances([{ operation: 'updatePeriodToOnDemand', code, about: ids[0] }]);
    const payload = await later(inputOf(ids, `refused ${code}`));
    expect(payload.userErrors).toMatchObject([{ code: typed, partnerCode: code }]);
  });

  test('an answer that is lost is found in the subscriptions', async () => {
    const ids = take(2);
    await on.bench.faults([{ operation: 'updatePeriodToOnDemand', drop: 'after' }]);
    const payload = await later(inputOf(ids, 'lost later'));
    expect(payload).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS' },
      failures: [],
      subscriptions: [{ onExpiry: 'CONVERT_TO_PAY_PER_USE' }, { onExpiry: 'CONVERT_TO_PAY_PER_USE' }],
    });
  });

  test('lost before it was done it is unknown, then rejected', async () => {
    const ids = take(1);
    await on.bench.faults([{ operation: 'updatePeriodToOnDemand', drop: 'before' }]);
    expect(codesOf(await later(inputOf(ids, 'lost before later')))).toEqual(['OUTCOME_UNKNOWN']);
    const again = () => later(inputOf(ids, 'lost before later'));
    expect(codesOf(await on.bench.whenSettled(again))).toEqual(['NOT_CARRIED_OUT']);
  });
});

test.each(['switchToPayPerUse', 'switchToPayPerUseNow'])('bad input makes no call (%s)', async (name) => {
  for (const subscriptionIds of [[], ['a', 'a'], Array.from({ length: 101 }, (_, index) => `s${index}`)]) {
    const payload = await on.run(inputOf(subscriptionIds, 'bad'), { name, fields: '' });
    expect(payload.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['subscriptionIds'] }]);
  }
  expect(await on.bench.calls()).toEqual({});
});
