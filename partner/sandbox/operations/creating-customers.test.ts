import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sandboxDistributor } from '../auth/partners.js';
import { startSandbox, type Sandbox } from '../index.js';
import { assumeRoleBody, TestClient, testNow, type Row, type TestInput } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const mobile = '13700000001';
const account = { xaccount_id: 'mine-1', xaccount_type: 'SANDBOX_IDP' };
const create = (input: TestInput = {}, caller = partner) =>
  caller.call('createSubCustomer', { ...account, ...input });
const send = (input: TestInput = {}) =>
  partner.call('sendVerificationMessageCode', { receiver_type: 1, mobile_phone: mobile, ...input });
const inbox = async (): Promise<Row[]> => (await partner.send('GET', '/_sandbox/messages')).json;
const turnTo = (minutes: number) =>
  partner.send('PUT', '/_sandbox/clock', {
    now: new Date(testNow.getTime() + minutes * 60_000).toISOString(),
  });
const listed = async (input: TestInput): Promise<Row[]> =>
  (await partner.call('listSubCustomers', input)).json.customer_infos;
const resellers = async (): Promise<Row[]> =>
  (await partner.call('listIndirectPartners')).json.indirect_partners;
const refused = (code: string, status = 400) => ({ status, json: { error_code: code } });

/** A code sent just now to a number. */
async function newCode(mobile_phone = mobile): Promise<string> {
  expect(await send({ mobile_phone })).toMatchObject({ status: 204, text: '' });
  return (await inbox())[0].code;
}

describe('sendVerificationMessageCode', () => {
  test('six digits arrive in the inbox, newest first, and a reset forgets them', async () => {
    await newCode();
    await newCode('13700000002');
    const [latest, first] = await inbox();
    expect(latest).toMatchObject({
      mobilePhone: '13700000002',
      scene: 29,
      expires: expect.stringMatching(/^2026-11-18T06:10:0/),
    });
    expect(first).toMatchObject({ mobilePhone: mobile, code: expect.stringMatching(/^\d{6}$/) });
    await partner.send('POST', '/_sandbox/reset');
    expect(await inbox()).toEqual([]);
  });

  test.each([
    [undefined, 10],
    [1, 1],
    [60, 60],
    [61, 5],
    [3000, 5],
  ])('a timeout of %s is %s minutes', async (timeout, minutes) => {
    await send({ timeout });
    const [{ sent, expires }] = await inbox();
    expect((Date.parse(expires) - Date.parse(sent)) / 60_000).toBe(minutes);
  });

  test('a number gets 15 messages an hour and 60 a day', async () => {
    const tooMany = refused('CBC.99004015');
    for (let hour = 0; hour < 4; hour++) {
      await turnTo(hour * 61);
      for (let nth = 0; nth < 15; nth++) expect((await send()).status).toBe(204);
      expect(await send()).toMatchObject(tooMany);
    }
    expect((await send({ mobile_phone: '13700000002' })).status).toBe(204);
    await turnTo(5 * 61);
    expect(await send()).toMatchObject(tooMany);
    expect(await inbox()).toHaveLength(61);
    await turnTo(24 * 60 + 5);
    expect((await send()).status).toBe(204);
  });

  test('a bank card needs the customer it is for, a registration ignores it', async () => {
    const [{ customer_id }] = await listed({ limit: 1 });
    expect(await send({ scene: 18 })).toMatchObject(refused('CBC.0100'));
    expect(await send({ scene: 18, customer_id: 'nobody' })).toMatchObject(refused('CBC.0100'));
    expect(await send({ scene: 18, customer_id })).toMatchObject({ status: 204 });
    expect(await send({ customer_id })).toMatchObject({ status: 204 });
    expect((await inbox()).map((one) => one.customerId)).toEqual([undefined, customer_id]);
  });

  test('a number has to be a Chinese one without country code', async () => {
    for (const mobile_phone of ['0086-13700000001', '1370000000', '23700000001']) {
      expect(await send({ mobile_phone })).toMatchObject(refused('CBC.0100'));
    }
  });
});

describe('a new customer', () => {
  test('exists at once and is associated two seconds later, at the top of the list', async () => {
    const { status, json } = await create({ domain_name: '_new-comer' });
    expect([status, json.domain_name]).toEqual([200, '_new-comer']);
    await turnTo(-1); // so that the two seconds do not pass while the test looks around
    const customer_id = json.domain_id;
    const customer_infos = [{ customer_id }];
    const balances = async () =>
      (await partner.call('listCustomersBalancesDetail', { customer_infos })).json.customer_balances;
    const assumed = assumeRoleBody({ domain_id: customer_id });
    expect(await listed({ customer_id })).toEqual([]);
    expect(await listed({ account_name: 'new-comer' })).toEqual([]);
    expect(await balances()).toEqual([]);
    expect(await partner.call('showRealnameAuthenticationReviewResult', { customer_id })).toMatchObject(
      refused('CBC.0100'),
    );
    expect((await partner.send('POST', '/v3/auth/tokens', assumed)).status).toBe(404);

    await turnTo(1);
    const [first] = await listed({ limit: 1 });
    expect(first).toEqual({
      account_name: '_new-comer',
      customer_id,
      associated_on: expect.stringMatching(/^2026-11-18T06:00:0[2-9]Z$/),
      association_type: '2',
      verified_status: '-1',
      country_code: '0086',
      customer_type: -1,
      is_frozen: 0,
      account_managers: [],
      xaccount_id: 'mine-1',
      xaccount_type: 'SANDBOX_IDP',
      customer_level: 'V0',
    });
    expect(await listed({ account_name: 'new-comer' })).toEqual([first]);
    expect(await balances()).toMatchObject([{ customer_id, amount: 0, debt_amount: 0 }]);
    const tag = await partner.call('listSubCustomerNewTag', { limit: 1 });
    expect(tag.json.new_customer_tags).toEqual([{ customer_id }]);
    expect((await partner.call('listSubCustomers')).json.count).toBe(121);
  });

  test('is associated when the call returns, where that was asked for', async () => {
    const { domain_id: customer_id } = (await create({ include_association_result: true })).json;
    expect(await listed({ customer_id })).toHaveLength(1);
  });

  test('without a name gets one of 32 characters, with cooperation type 1 is a referral', async () => {
    const { json } = await create({
      domain_name: '',
      cooperation_type: '1',
      include_association_result: true,
    });
    expect(json.domain_name).toMatch(/^[0-9a-z]{32}$/);
    const [one] = await listed({ customer_id: json.domain_id });
    expect(one).toMatchObject({ account_name: json.domain_name, association_type: '1' });
  });

  test('acts by token, and has nothing', async () => {
    await create({ domain_name: 'newcomer', include_association_result: true });
    const own = await partner.assuming('newcomer');
    expect((await own.call('showCustomerAccountBalances')).json.debt_amount).toBe(0);
    for (const id of ['listCustomerOrders', 'listSubCustomerCoupons'] as const) {
      expect((await own.call(id)).json).toMatchObject({
        [id === 'listCustomerOrders' ? 'total_count' : 'count']: 0,
      });
    }
  });

  test('of a reseller is in its list only', async () => {
    const [{ indirect_partner_id }] = await resellers();
    const { json } = await create({ indirect_partner_id, include_association_result: true });
    const customer_id = json.domain_id;
    expect(await listed({ indirect_partner_id, limit: 1 })).toMatchObject([{ customer_id }]);
    expect(await listed({ customer_id })).toEqual([]);
  });

  test('the same calls at the same time make the same customers and codes', async () => {
    const made = async () => {
      await partner.send('POST', '/_sandbox/reset');
      return [await newCode(), (await create()).json];
    };
    expect(await made()).toEqual(await made());
  });
});

describe('createSubCustomer refuses', () => {
  const nothingCreated = async () => {
    await turnTo(1);
    expect((await partner.call('listSubCustomers')).json.count).toBe(120);
  };

  test.each([
    ['CBC.99000031', { domain_name: '12345678' }],
    ['CBC.99000031', { domain_name: '1newcomer' }],
    ['CBC.99000031', { domain_name: 'op_newcomer' }],
    ['CBC.99000031', { domain_name: 'shadow_newcomer' }],
    ['CBC.99000031', { domain_name: 'new.comer' }],
    ['CBC.0100', { domain_name: 'new' }],
    ['CBC.99000036', { password: 'abcdefgh' }],
    ['CBC.99000036', { password: 'newcomer1', domain_name: 'newcomer1' }],
    ['CBC.99000036', { password: '1remocwen', domain_name: 'newcomer1' }],
    ['CBC.99000036', { password: `x${mobile}`, mobile_phone: mobile }],
    ['CBC.0101', { xaccount_type: 'OTHER_IDP' }],
    ['CBC.99000037', { indirect_partner_id: 'nobody' }],
    ['CBC.5017', { mobile_phone: '0086-13700000001' }],
    ['CBC.0100', { mobile_phone: mobile }],
    ['CBC.99004010', { mobile_phone: mobile, verification_code: '123456' }],
  ])('%s: %j', async (code, input) => {
    expect(await create(input)).toMatchObject(refused(code));
    await nothingCreated();
  });

  test('CBC.99000038 and CBC.99000039 what another customer has, though nobody sees that one yet', async () => {
    const [old] = await listed({ limit: 1 });
    const [reseller] = await resellers();
    for (const name of [old.account_name, reseller.account_name, 'sandbox_partner']) {
      expect(await create({ domain_name: name.toUpperCase() })).toMatchObject(refused('CBC.99000038'));
    }
    expect(await create({ xaccount_id: old.xaccount_id })).toMatchObject(refused('CBC.99000039'));

    await create({ domain_name: 'newcomer' });
    expect(await listed({ account_name: 'newcomer' })).toEqual([]);
    expect(await create({ xaccount_id: 'mine-2', domain_name: 'Newcomer' })).toMatchObject(
      refused('CBC.99000038'),
    );
    expect(await create()).toMatchObject(refused('CBC.99000039'));
    const named = { search_type: 'name', search_value: 'newcomer' };
    expect((await partner.call('checkUserIdentity', named)).json.check_result).toBe('used_by_user');
  });

  test('CBC.99000029 a reseller’s number, CBC.99000030 a number after five registrations', async () => {
    const [{ mobile_phone }] = await resellers();
    expect(await create({ mobile_phone, verification_code: await newCode(mobile_phone) })).toMatchObject(
      refused('CBC.99000029'),
    );
    const left = async () =>
      (await partner.call('checkUserIdentity', { search_type: 'mobile', search_value: `0086-${mobile}` }))
        .json.mobile_remain_available_num;
    for (let nth = 0; nth < 5; nth++) {
      expect(await left()).toBe(5 - nth);
      const input = { xaccount_id: `mine-${nth}`, mobile_phone: mobile, verification_code: await newCode() };
      expect((await create(input)).status).toBe(200);
    }
    expect(await left()).toBe(0);
    const sixth = { mobile_phone: mobile, verification_code: await newCode() };
    expect(await create({ ...sixth, xaccount_id: 'mine-6' })).toMatchObject(refused('CBC.99000030'));
    await turnTo(1);
    expect((await listed({ limit: 5 })).map(({ telephone }) => telephone)).toEqual(Array(5).fill(mobile));
  });

  test('CBC.99004008 a code that is too old, CBC.99004010 one that was replaced or used', async () => {
    const first = await newCode();
    const second = await newCode();
    const withCode = (verification_code: string) => create({ mobile_phone: mobile, verification_code });
    expect(await withCode(first)).toMatchObject(refused('CBC.99004010'));
    await turnTo(11);
    expect(await withCode(second)).toMatchObject(refused('CBC.99004008'));
    const third = await newCode();
    expect((await withCode(third)).status).toBe(200);
    const again = { xaccount_id: 'mine-2', mobile_phone: mobile, verification_code: third };
    expect(await create(again)).toMatchObject(refused('CBC.99004010'));
  });

  test('CBC.99004009 even the right code after three wrong ones, until a new one is sent', async () => {
    const code = await newCode();
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    const withCode = (verification_code: string) => create({ mobile_phone: mobile, verification_code });
    for (let nth = 0; nth < 3; nth++) expect(await withCode(wrong)).toMatchObject(refused('CBC.99004010'));
    expect(await withCode(code)).toMatchObject(refused('CBC.99004009'));
    expect((await withCode(await newCode())).status).toBe(200);
  });

  test('CBC.50010059 a distributor’s customer without a reseller', async () => {
    const body = passwordOf(sandboxDistributor);
    const answer = await new TestClient(sandbox.url).send('POST', '/v3/auth/tokens', body);
    const distributor = new TestClient(sandbox.url, answer.headers.get('x-subject-token')!);
    expect(await create({}, distributor)).toMatchObject(refused('CBC.50010059'));
    const [{ indirect_partner_id }] = (await distributor.call('listIndirectPartners')).json.indirect_partners;
    expect((await create({ indirect_partner_id }, distributor)).status).toBe(200);
  });

  test('CBC.99000050 though the account exists: its association is not known yet', async () => {
    await partner.send('PUT', '/_sandbox/circumstances', [
      { operation: 'createSubCustomer', code: 'CBC.99000050', about: 'mine-1' },
    ]);
    const failed = await create({ domain_name: 'newcomer', include_association_result: true });
    expect(failed).toMatchObject({
      status: 500,
      json: { error_code: 'CBC.99000050', domain_name: 'newcomer' },
    });
    const customer_id = failed.json.domain_id;
    expect(await listed({ customer_id })).toEqual([]);
    expect(await create()).toMatchObject(refused('CBC.99000039'));
    expect((await create({ xaccount_id: 'mine-2' })).status).toBe(200);
    await turnTo(1);
    expect(await listed({ customer_id })).toHaveLength(1);
  });
});

function passwordOf({ accountName: name, password }: { accountName: string; password: string }) {
  const user = { name, password, domain: { name } };
  return { auth: { identity: { methods: ['password'], password: { user } }, scope: { domain: { name } } } };
}
