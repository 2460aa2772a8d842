import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Keyv } from 'keyv';
import { type Sandbox, sandboxPartner, startSandbox } from '../sandbox/index.js';
import { systemClock } from './clock.js';
import { Iam } from './iam.js';
import {
  type ActingFor,
  createPartnerClient,
  type PartnerClient,
  type PartnerClientOptions,
  type PartnerError,
} from './index.js';
import { sandboxControl } from './testing/sandbox-control.js';
import { awakeMs } from '../../test/support/awake-ms.js';

let sandbox: Sandbox;
let control: ReturnType<typeof sandboxControl>;
let client: PartnerClient;
/** Customers who let the partner act for them, and one who does not. */
let granted: string[];
let notGranted: string;

const clientWith = (options: Partial<PartnerClientOptions> = {}) =>
  createPartnerClient({
    apiUrl: sandbox.url,
    iamUrl: sandbox.url,
    credentials: sandboxPartner,
    retry: { tries: 3, firstPauseMs: 2, longestPauseMs: 2 },
    ...options,
  });
const balances = (customerId: string, options: { deadlineMs?: number; signal?: AbortSignal } = {}) =>
  client.call('showCustomerAccountBalances', {}, { ...options, actingFor: { customerId } });
const counts = async () => {
  const { createToken = 0, showCustomerAccountBalances = 0 } = await control.calls();
  return { tokens: createToken, calls: showCustomerAccountBalances };
};

beforeEach(async () => {
  sandbox = await startSandbox({ quota: 'off', now: new Date('2026-11-10T04:00:00Z') });
  control = sandboxControl(sandbox);
  client = clientWith();
  if (!notGranted) ({ granted, notGranted } = await findCustomers());
  await control.forget();
});
afterEach(async () => {
  await client.close();
  await sandbox.close();
});

describe('acting for customers', () => {
  test('costs one token for the partner and one a customer, however many calls at once', async () => {
    const [one, other] = granted as [string, string];
    const answers = await Promise.all([one, other, one, other, one, other].map((id) => balances(id)));
    expect(answers.every(({ account_balances }) => account_balances!.length > 0)).toBe(true);
    expect(await counts()).toEqual({ tokens: 1 + 2, calls: 6 });
    await balances(one);
    expect(await counts()).toEqual({ tokens: 1 + 2, calls: 7 });
  });

  test.each([
    ['the agency', { agency: undefined }, ['PARTNER_AGENCY']],
    ['the account name', { accountName: undefined }, ['PARTNER_ACCOUNT_NAME']],
    ['the password', { password: undefined }, ['PARTNER_PASSWORD']],
    [
      'the login',
      { accountName: undefined, password: undefined },
      ['PARTNER_ACCOUNT_NAME', 'PARTNER_PASSWORD'],
    ],
  ])('needs to know %s, and says what to set before it asks anybody', async (_, missing, settings) => {
    await client.close();
    client = clientWith({ credentials: { ...sandboxPartner, ...missing } });
    const error = (await balances(granted[0]!).catch((reason: unknown) => reason)) as PartnerError;
    expect(error).toMatchObject({
      name: 'SettingRequired',
      nothingHappened: true,
      extensions: { code: 'SETTING_REQUIRED', settings },
    });
    for (const setting of settings) expect(error.message).toContain(setting);
    expect(await counts()).toEqual({ tokens: 0, calls: 0 });
  });

  test('is refused for an operation that only the partner may call', async () => {
    const call = client.call('listProvinces', { query: {} }, { actingFor: { customerId: granted[0]! } });
    expect((await call).provinces!.length).toBeGreaterThan(0);
    await expect(
      client.call('listSubCustomers', { body: {} }, { actingFor: { customerId: granted[0]! } }),
    ).rejects.toThrow('pass no actingFor');
  });

  test('needs to be told for whom', async () => {
    await expect(client.call('showCustomerAccountBalances', {})).rejects.toThrow('pass actingFor');
    expect(await counts()).toEqual({ tokens: 0, calls: 0 });
  });

  test('a customer who has not granted it gives an error of its own that says what to do, and for whom', async () => {
    await expect(balances(notGranted)).rejects.toMatchObject({
      name: 'CustomerAuthorizationRequired',
      nothingHappened: true,
      message: expect.stringMatching(
        `^Customer ${notGranted} has not authorised .*Ask the customer to grant`,
      ),
      extensions: {
        code: 'CUSTOMER_AUTHORIZATION_REQUIRED',
        customerId: notGranted,
        partner: { operation: 'createToken', httpStatus: 403 },
      },
    });
    expect(await counts()).toEqual({ tokens: 2, calls: 0 });
  });

  test('a refusal is not asked for twice by whoever remembers it, and anew by everyone else', async () => {
    const asker = { customerId: notGranted, refusals: new Map<string, PartnerError>() };
    const ask = (actingFor: ActingFor) => client.call('showCustomerAccountBalances', {}, { actingFor });
    for (const tokens of [2, 2, 2]) {
      await expect(ask(asker)).rejects.toMatchObject({ name: 'CustomerAuthorizationRequired' });
      expect(await counts()).toEqual({ tokens, calls: 0 });
    }
    await expect(balances(notGranted)).rejects.toMatchObject({ name: 'CustomerAuthorizationRequired' });
    expect(await counts()).toEqual({ tokens: 3, calls: 0 });
    await ask({ ...asker, customerId: granted[0]! });
    expect(await counts()).toEqual({ tokens: 4, calls: 1 });
  });

  test('a failure of IAM is no refusal: the next question asks again', async () => {
    await control.faults({ operation: 'createToken', times: 3, status: 500 });
    const actingFor = { customerId: granted[0]!, refusals: new Map<string, PartnerError>() };
    const ask = () => client.call('showCustomerAccountBalances', {}, { actingFor });
    await expect(ask()).rejects.toMatchObject({ name: 'Unavailable' });
    expect((await ask()).account_balances!.length).toBeGreaterThan(0);
  });

  test('a customer IAM does not know gives AccessDenied, not a wrong address', async () => {
    await expect(balances('ffffffffffffffffffffffffffffffff')).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'IAM does not know the customer’s account.',
    });
  });

  test('a wrong password names the settings, and is tried once', async () => {
    await client.close();
    client = clientWith({ credentials: { ...sandboxPartner, password: 'wrong-password' } });
    const error = (await balances(granted[0]!).catch((reason: unknown) => reason)) as Error;
    expect(error).toMatchObject({
      name: 'CredentialsRejected',
      message: expect.stringContaining('PARTNER_ACCOUNT_NAME and PARTNER_PASSWORD'),
    });
    expect(JSON.stringify(error) + error.stack).not.toContain('wrong-password');
    expect(await counts()).toEqual({ tokens: 1, calls: 0 });
  });
});

describe('a token that the partner API refuses', () => {
  test('is renewed once, by one exchange, for all calls that were refused with it', async () => {
    const [one] = granted as [string];
    await balances(one);
    await control.forget();
    await control.faults({ operation: 'showCustomerAccountBalances', times: 4, status: 401 });
    await Promise.all([1, 2, 3, 4].map(() => balances(one)));
    expect(await counts()).toEqual({ tokens: 1, calls: 8 });
  });

  test('and renewed is refused again, is reported', async () => {
    await control.faults({ operation: 'showCustomerAccountBalances', times: 0, status: 401 });
    await expect(balances(granted[0]!)).rejects.toMatchObject({
      name: 'CredentialsRejected',
      details: { errorCode: 'CBC.0154' },
    });
    expect(await counts()).toEqual({ tokens: 3, calls: 2 });
  });

  test('like the partner’s own, as after a restart: both are renewed', async () => {
    const [one, other] = granted as [string, string];
    await balances(one);
    const { port } = sandbox;
    await sandbox.close();
    sandbox = await startSandbox({ quota: 'off', port, now: new Date('2026-11-10T04:00:00Z') });
    control = sandboxControl(sandbox);
    await balances(one);
    expect(await counts()).toEqual({ tokens: 3, calls: 2 });
    await balances(other);
    expect(await counts()).toEqual({ tokens: 4, calls: 3 });
  });

  test('is not asked for again a day long, and then before it expires', async () => {
    await client.close();
    let ahead = 0;
    client = clientWith({ clock: { ...systemClock, now: () => Date.now() + ahead } });
    const hour = 3_600_000;
    const expected = [
      { at: 0, tokens: 2 },
      { at: 23 * hour, tokens: 2 },
      { at: 23.6 * hour, tokens: 4 },
    ];
    for (const { at, tokens } of expected) {
      ahead = at;
      await balances(granted[0]!);
      expect(await counts()).toMatchObject({ tokens });
    }
  });
});

describe('an exchange under way', () => {
  test('serves those who stay when the one who began it leaves', async () => {
    await control.faults({ operation: 'createToken', latencyMs: 100 });
    const leaving = AbortSignal.timeout(30);
    const [gone, stayed] = await Promise.allSettled([
      balances(granted[0]!, { signal: leaving }),
      balances(granted[0]!),
    ]);
    expect(gone).toEqual({ status: 'rejected', reason: leaving.reason });
    expect(stayed.status).toBe('fulfilled');
    expect(await counts()).toEqual({ tokens: 2, calls: 1 });
  });

  test('is under the deadline of whoever waits for it', async () => {
    await control.faults({ operation: 'createToken', latencyMs: 600 });
    const took = await awakeMs(() =>
      expect(balances(granted[0]!, { deadlineMs: 100 })).rejects.toMatchObject({
        name: 'DeadlineExceeded',
        nothingHappened: true,
      }),
    );
    expect(took).toBeLessThan(500);
    expect(await counts()).toEqual({ tokens: 1, calls: 0 });
  });

  test.each([
    { case: 'fails', fault: { status: 503 } },
    { case: 'loses its connection', fault: { drop: 'before' } },
    { case: 'answers half a token', fault: { body: 'malformed' } },
  ])('that $case is tried again', async ({ fault }) => {
    await control.faults({ operation: 'createToken', times: 2, ...fault });
    await balances(granted[0]!);
    expect(await counts()).toEqual({ tokens: 4, calls: 1 });
  });

  test('that fails for good says that it was IAM', async () => {
    await control.faults({ operation: 'createToken', times: 0, status: 500 });
    await expect(balances(granted[0]!)).rejects.toMatchObject({
      name: 'Unavailable',
      message: expect.stringContaining('IAM'),
      details: { operation: 'createToken' },
    });
    expect(await counts()).toEqual({ tokens: 3, calls: 0 });
  });
});

test('clients that share a store share tokens, of the same partner only', async () => {
  const tokenStore = new Keyv();
  for (const [accountName, tokens] of [
    ['sandbox_partner', 2],
    ['sandbox_partner', 2],
    ['another_partner', 3],
  ] as const) {
    await client.close();
    client = clientWith({ tokenStore, credentials: { ...sandboxPartner, accountName } });
    const call = balances(granted[0]!);
    if (accountName === 'another_partner') await expect(call).rejects.toThrow('PARTNER_ACCOUNT_NAME');
    else await call;
    expect(await counts()).toMatchObject({ tokens });
  }
});

async function findCustomers() {
  const { customer_infos } = await client.call('listSubCustomers', { body: { limit: 100, offset: 0 } });
  const ids = customer_infos!.map(({ customer_id }) => customer_id);
  const iam = new Iam({
    url: sandbox.url,
    credentials: sandboxPartner,
    clock: systemClock,
    deadlineMs: 5000,
  });
  const { signal } = new AbortController();
  const outcomes: boolean[] = [];
  for (const customerId of ids) {
    const token = iam.customerToken({ customerId }, signal);
    outcomes.push(await token.then(Boolean, () => false));
  }
  await iam.close();
  const withOutcome = (wanted: boolean) => ids.filter((_, index) => outcomes[index] === wanted);
  return { granted: withOutcome(true).slice(0, 2), notGranted: withOutcome(false)[0]! };
}
