import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, sandboxPartner, startSandbox } from '../sandbox/index.js';
import { type Clock, systemClock } from './clock.js';
import { createPartnerClient, type PartnerClient, type PartnerClientOptions } from './index.js';
import { sandboxControl } from './testing/sandbox-control.js';
import { awakeMs } from '../../test/support/awake-ms.js';

let sandbox: Sandbox;
let control: ReturnType<typeof sandboxControl>;
let client: PartnerClient;

const clientWith = (options: Partial<PartnerClientOptions> = {}) =>
  createPartnerClient({
    apiUrl: sandbox.url,
    iamUrl: sandbox.url,
    credentials: sandboxPartner,
    retry: { tries: 3, firstPauseMs: 2, longestPauseMs: 2 },
    ...options,
  });
const list = (options?: Parameters<PartnerClient['call']>[2]) =>
  client.call('listSubCustomers', { body: { limit: 5, offset: 0 } }, options);
const operation = 'listSubCustomers';

beforeAll(async () => {
  sandbox = await startSandbox({ quota: 'off' });
  control = sandboxControl(sandbox);
});
beforeEach(async () => {
  await control.forget();
  client = clientWith();
});
afterEach(() => client.close());
afterAll(() => sandbox.close());

describe('a read that fails is tried up to three times', () => {
  const faults = [
    { case: '429', fault: { status: 429 }, error: 'Throttled' },
    { case: '500', fault: { status: 500 }, error: 'Unavailable' },
    { case: '503', fault: { status: 503 }, error: 'Unavailable' },
    { case: 'a connection dropped before', fault: { drop: 'before' }, error: 'Unavailable' },
    { case: 'a connection dropped after', fault: { drop: 'after' }, error: 'Unavailable' },
    { case: 'an answer cut in half', fault: { body: 'malformed' }, error: 'MalformedAnswer' },
  ];

  test.each(faults)('$case, twice: the third answers', async ({ fault }) => {
    await control.faults({ operation, times: 2, ...fault });
    expect((await list()).customer_infos).toHaveLength(5);
    expect(await control.calls()).toEqual({ listSubCustomers: 3 });
  });

  test.each(faults)('$case, always: $error after the third', async ({ fault, error }) => {
    await control.faults({ operation, times: 0, ...fault });
    await expect(list()).rejects.toMatchObject({ name: error, details: { operation } });
    expect(await control.calls()).toEqual({ listSubCustomers: 3 });
  });

  test.each([400, 401, 403, 404])('HTTP %i would be the same again: sent once', async (status) => {
    await control.faults({ operation, times: 0, status });
    await expect(list()).rejects.toMatchObject({ details: { httpStatus: status } });
    expect(await control.calls()).toEqual({ listSubCustomers: 1 });
  });

  test('and so is what it asks of IAM first', async () => {
    await client.close();
    client = clientWith({ credentials: { ...sandboxPartner, domainId: undefined } });
    await control.faults(
      { operation: 'listDomains', status: 503 },
      { operation: 'listDomains', drop: 'before' },
    );
    expect((await list()).customer_infos).toHaveLength(5);
    expect(await control.calls()).toEqual({ listDomains: 3, listSubCustomers: 1 });
  });
});

describe('the pause before the next try', () => {
  /** The system's clock, that notes how long it was told to sleep and goes on to then instead. */
  function hurriedClock(): Clock & { slept: number[] } {
    const slept: number[] = [];
    let ahead = 0;
    const sleep = async (ms: number, signal?: AbortSignal) => {
      slept.push(ms);
      await systemClock.sleep(1, signal);
      ahead += ms;
    };
    return { ...systemClock, now: () => systemClock.now() + ahead, sleep, slept };
  }

  test('doubles, half of it by chance', async () => {
    await client.close();
    const clock = hurriedClock();
    client = clientWith({ clock, retry: undefined, random: () => 0.5 });
    await control.faults({ operation, times: 2, status: 500 });
    await list();
    expect(clock.slept).toEqual([150, 300]);
  });

  test('is the Retry-After of the partner when that is longer', async () => {
    await client.close();
    const clock = hurriedClock();
    client = clientWith({ clock });
    await control.faults({ operation, status: 429, retryAfterSeconds: 3 });
    await list();
    expect(clock.slept).toEqual([3000]);
  });

  test('never goes past the deadline: the failure is reported at once', async () => {
    await control.faults({ operation, status: 429, retryAfterSeconds: 60 });
    const took = await awakeMs(() =>
      expect(list({ deadlineMs: 5000 })).rejects.toMatchObject({ name: 'Throttled' }),
    );
    expect(took).toBeLessThan(1000);
    expect(await control.calls()).toEqual({ listSubCustomers: 1 });
  });
});

describe('the deadline', () => {
  test('ends a call whose answer is slow, about when it says, and does not try again', async () => {
    await control.faults({ operation, latencyMs: 2_000 });
    await inTime(list({ deadlineMs: 500 }), 500, { name: 'DeadlineExceeded', nothingHappened: false });
    expect(await control.calls()).toEqual({ listSubCustomers: 1 });
  });

  test('covers what has to be asked of IAM before', async () => {
    await client.close();
    client = clientWith({ credentials: { ...sandboxPartner, domainId: undefined } });
    await control.faults({ operation: 'listDomains', latencyMs: 2_000 });
    const unsent = { name: 'DeadlineExceeded', nothingHappened: true };
    await inTime(list({ deadlineMs: 500 }), 500, unsent);
    expect(await control.calls()).toEqual({ listDomains: 1 });
  });

  test('that passed while this process stood still is what is told, and not the quota', async () => {
    await client.close();
    let time = Date.now();
    client = clientWith({ clock: { ...systemClock, now: () => (time += 1_000) } });
    await expect(list({ deadlineMs: 500 })).rejects.toMatchObject({
      name: 'DeadlineExceeded',
      nothingHappened: true,
    });
    expect(await control.calls()).toEqual({});
  });

  test('of one call is not that of another', async () => {
    await control.faults({ operation, latencyMs: 250 });
    const slow = list();
    await inTime(list({ deadlineMs: 5000 }), 0, undefined);
    expect((await slow).customer_infos).toHaveLength(5);
  });

  test('a caller who leaves ends his call, for his own reason', async () => {
    await control.faults({ operation, times: 0, latencyMs: 900 });
    const leaving = new AbortController();
    const call = list({ signal: leaving.signal });
    setTimeout(() => leaving.abort(new Error('The client hung up')), 50);
    await inTime(call, 50, { message: 'The client hung up' });
    await expect(list({ signal: leaving.signal })).rejects.toThrow('The client hung up');
    expect(await control.calls()).toEqual({ listSubCustomers: 1 });
  });

  test('many calls of one caller leave no listener behind, and no warning', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    const { signal } = new AbortController();
    await Promise.all(
      Array.from({ length: 20 }, () =>
        client.call('listCustomerOrders', { query: { limit: 1 } }, { signal }),
      ),
    );
    await systemClock.sleep(1);
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });
});

describe('a partner API that is not there', () => {
  test('is Unavailable, names the setting to check, and is found again when it is back', async () => {
    const before = await startSandbox({ quota: 'off' });
    await client.close();
    client = clientWith({ apiUrl: before.url, iamUrl: before.url });
    await list();
    await before.close();
    await expect(list()).rejects.toMatchObject({
      name: 'Unavailable',
      nothingHappened: true,
      message: expect.stringContaining('PARTNER_API_URL'),
    });
    const again = await startSandbox({ quota: 'off', port: before.port });
    try {
      expect((await list()).customer_infos).toHaveLength(5);
    } finally {
      await again.close();
    }
  });

  test('an IAM that is not there names its own setting', async () => {
    await client.close();
    const gone = await startSandbox();
    await gone.close();
    client = clientWith({ iamUrl: gone.url, credentials: { ...sandboxPartner, domainId: undefined } });
    await expect(list()).rejects.toMatchObject({
      name: 'Unavailable',
      nothingHappened: true,
      message: expect.stringContaining('IAM_URL'),
    });
  });
});

/** The call ends within half a second after `ms`, as expected: an error like this one, or an answer. */
async function inTime(call: Promise<unknown>, ms: number, error: object | undefined): Promise<void> {
  const begun = Date.now();
  const awake = await awakeMs(async () => {
    if (error) await expect(call).rejects.toMatchObject(error);
    else await call;
  });
  // Clock and timer each count whole milliseconds, and there are several of them.
  expect(Date.now() - begun).toBeGreaterThanOrEqual(ms - 10);
  expect(awake).toBeLessThan(ms + 500);
}
