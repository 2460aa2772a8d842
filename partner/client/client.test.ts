import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, sandboxPartner, startSandbox } from '../sandbox/index.js';
import { systemClock } from './clock.js';
import { createPartnerClient, type PartnerClient, type PartnerClientOptions } from './index.js';
import { sandboxControl } from './testing/sandbox-control.js';

let sandbox: Sandbox;
let control: ReturnType<typeof sandboxControl>;
const clients: PartnerClient[] = [];

/** A client of the sandbox, that pauses no longer than a test may. */
function clientWith(options: Partial<PartnerClientOptions> = {}): PartnerClient {
  const client = createPartnerClient({
    apiUrl: sandbox.url,
    iamUrl: sandbox.url,
    credentials: sandboxPartner,
    retry: { tries: 3, firstPauseMs: 2, longestPauseMs: 2 },
    ...options,
  });
  clients.push(client);
  return client;
}
const partnerWith = (credentials: Partial<PartnerClientOptions['credentials']>) =>
  clientWith({ credentials: { ...sandboxPartner, ...credentials } });
const firstPage = { body: { limit: 5, offset: 0 } };

beforeAll(async () => {
  sandbox = await startSandbox({ quota: 'off', now: new Date('2026-11-10T04:00:00Z') });
  control = sandboxControl(sandbox);
});
beforeEach(() => control.forget());
afterEach(() => Promise.all(clients.splice(0).map((client) => client.close())));
afterAll(() => sandbox.close());

describe('a call', () => {
  test('is one signed request and resolves to the answer', async () => {
    const { customer_infos, count } = await clientWith().call('listSubCustomers', firstPage);
    expect(customer_infos).toHaveLength(5);
    expect(count).toBe(120);
    expect(await control.calls()).toEqual({ listSubCustomers: 1 });
  });

  test('keeps amounts exact: 12.30 stays 12.30', async () => {
    const client = clientWith();
    const { customer_infos } = await client.call('listSubCustomers', { body: { limit: 100, offset: 0 } });
    const ids = customer_infos!.map(({ customer_id }) => ({ customer_id: customer_id }));
    const { customer_balances } = await client.call('listCustomersBalancesDetail', {
      body: { customer_infos: ids },
    });
    const amounts = customer_balances!.map(({ amount }) => amount);
    expect(amounts.length).toBeGreaterThan(20);
    for (const amount of amounts) expect(amount).toMatch(/^-?\d+\.\d{2}$/);
    expect(amounts.filter((amount) => /0$/.test(String(amount))).length).toBeGreaterThan(0);
  });

  test('leaves out parameters that are undefined or null', async () => {
    const client = clientWith();
    const query = { customer_id: undefined, order_id: null, limit: 1, offset: 0 };
    const { total_count } = await client.call('listCustomerOrders', { query: query as never });
    expect(total_count).toBeGreaterThan(100);
    const body = { label: undefined, account_name: null, limit: 1, offset: 0 };
    const { count } = await client.call('listSubCustomers', { body: body as never });
    expect(count).toBe(120);
  });

  test.each(['a b*~!', 'é/ü', '100%', 'a/b', '订单', '\ud800', '?x=1#y'])(
    'carries a path parameter such as %j to the operation, correctly signed',
    async (order_id) => {
      const call = clientWith().call('showCustomerOrderDetails', { path: { order_id }, query: {} });
      await expect(call).rejects.toMatchObject({ name: 'Refused', details: { errorCode: 'CBC.30000010' } });
      expect(await control.calls()).toEqual({ showCustomerOrderDetails: 1 });
    },
  );

  test.each(['', '.', '..'])(
    'refuses the path parameter %j, which leads to another operation',
    async (order_id) => {
      const call = clientWith().call('showCustomerOrderDetails', { path: { order_id }, query: {} });
      await expect(call).rejects.toMatchObject({ name: 'InvalidParameter', nothingHappened: true });
      expect(await control.calls()).toEqual({});
    },
  );

  test.each(['a b*~/é', "it's (a) test!", '100%', '陈'])(
    'finds nothing, without error, by the filter %j',
    async (text) => {
      const query = { service_type_name: text, limit: 1, offset: 0 };
      expect((await clientWith().call('listServiceTypes', { query })).total_count).toBe(0);
    },
  );

  test('gives names in the language of the call, of the client, or the partner’s own', async () => {
    const nameIn = async (client?: 'en_US', call?: 'zh_CN') => {
      const { service_types } = await clientWith({ language: client }).call(
        'listServiceTypes',
        { query: { limit: 1, offset: 0 } },
        { language: call },
      );
      return service_types![0]!.service_type_name;
    };
    const [chinese, english, overridden] = await Promise.all([
      nameIn(),
      nameIn('en_US'),
      nameIn('en_US', 'zh_CN'),
    ]);
    expect(english).toMatch(/^[ -~]+$/);
    expect(chinese).not.toBe(english);
    expect(overridden).toBe(chinese);
  });

  test('asks for its account’s id once, when it is not configured', async () => {
    const client = partnerWith({ domainId: undefined });
    await Promise.all([1, 2, 3].map(() => client.call('listSubCustomers', firstPage)));
    await client.call('listSubCustomers', firstPage);
    expect(await control.calls()).toEqual({ listDomains: 1, listSubCustomers: 4 });
  });

  test('a caller who leaves takes nobody with him who waits for the same account id', async () => {
    await control.faults({ operation: 'listDomains', latencyMs: 100 });
    const client = partnerWith({ domainId: undefined });
    const leaving = AbortSignal.timeout(30);
    const [gone, stayed] = await Promise.allSettled([
      client.call('listSubCustomers', firstPage, { signal: leaving }),
      client.call('listSubCustomers', firstPage),
    ]);
    expect(gone).toEqual({ status: 'rejected', reason: leaving.reason });
    expect(stayed.status).toBe('fulfilled');
    expect(await control.calls()).toEqual({ listDomains: 1, listSubCustomers: 1 });
  });
});

describe('credentials that are refused name the setting to check', () => {
  test.each([
    { wrong: 'the access key', credentials: { accessKey: 'WRONG' }, says: /Check PARTNER_AK\./ },
    { wrong: 'its secret', credentials: { secretKey: 'wrong-secret' }, says: /Check PARTNER_SK,/ },
    {
      wrong: 'the access key, without an account id',
      credentials: { accessKey: 'WRONG', domainId: undefined },
      says: /Check PARTNER_AK\./,
    },
    {
      wrong: 'its secret, without an account id',
      credentials: { secretKey: 'wrong-secret', domainId: undefined },
      says: /Check PARTNER_SK,/,
    },
  ])('$wrong', async ({ credentials, says }) => {
    const call = partnerWith(credentials).call('listSubCustomers', firstPage);
    const error = (await call.catch((reason: unknown) => reason)) as Error;
    expect(error).toMatchObject({ name: 'CredentialsRejected', message: expect.stringMatching(says) });
    expect(JSON.stringify(error) + error.stack).not.toContain('wrong-secret');
    expect(Object.values(await control.calls())).toEqual([1]);
  });

  test.each([-3_600_000, 3_600_000])('this machine’s clock, when it is %i ms off', async (skew) => {
    const clock = { ...systemClock, now: () => Date.now() + skew };
    const call = clientWith({ clock }).call('listSubCustomers', firstPage);
    await expect(call).rejects.toMatchObject({
      name: 'CredentialsRejected',
      message: expect.stringContaining('this machine’s clock'),
    });
  });
});

describe('the quota', () => {
  test('is kept before the partner has to say 429: 25 calls at once are 25 answers', async () => {
    const strict = await startSandbox();
    const client = clientWith({ apiUrl: strict.url, iamUrl: strict.url });
    try {
      // The sandbox makes its data when first asked, and answers late while it does.
      await client.call('listSubCustomerNewTag', { body: { customer_ids: ['none'] } });
      const begun = Date.now();
      await Promise.all(Array.from({ length: 25 }, () => client.call('listSubCustomers', firstPage)));
      expect(Date.now() - begun).toBeGreaterThan(2000);
      expect(await sandboxControl(strict).throttled()).toBe(0);
    } finally {
      await strict.close();
    }
  });

  test('a call whose turn would come after its deadline is refused at once, unsent', async () => {
    const client = clientWith({ deadlineMs: 500 });
    const calls = await Promise.allSettled(
      Array.from({ length: 12 }, () => client.call('listSubCustomers', firstPage)),
    );
    const refused = calls.filter((call) => call.status === 'rejected').map(({ reason }) => reason as Error);
    expect(refused).toHaveLength(2);
    expect(refused[0]).toMatchObject({
      name: 'Throttled',
      nothingHappened: true,
      message: expect.stringContaining('10 calls in 1 s'),
    });
    expect(await control.calls()).toEqual({ listSubCustomers: 10 });
  });
});
