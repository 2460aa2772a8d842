import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { startAll, type TestBench, testNow } from '../support/start-all.js';

/** Fields of a customer that need its own credential, of all four subgraphs. */
const fields = `ownBalance { debt { amount } } fundChanges { totalCount } ownVouchers { totalCount }
  voucherTransactions { totalCount } storedValueCards { totalCount } resourcePackages { totalCount }
  ownBills(month: "2026-10") { summary { payable { amount } } resourceRecords { totalCount } transactions { totalCount } }`;
const failing = [
  ...['ownBalance', 'fundChanges', 'ownVouchers', 'voucherTransactions', 'storedValueCards'],
  ...['resourcePackages', 'summary', 'resourceRecords', 'transactions'],
];

let bench: TestBench;
let unauthorised: string;

beforeAll(async () => {
  bench = await startAll();
  const { data } = await bench.query(
    '{ customers(first: 60) { nodes { id ownBalance { debt { amount } } } } }',
  );
  unauthorised = data.customers.nodes.find(({ ownBalance }: { ownBalance: unknown }) => !ownBalance).id;
});
afterAll(() => bench.close());

const ask = (headers = {}) =>
  bench.query(`{ customer(id: "${unauthorised}") { accountName ${fields} } }`, {}, headers);

describe('a customer who has not authorised the partner', () => {
  test('gives one typed error on each field that needs it, and the rest arrives', async () => {
    const { data, errors } = await ask();
    expect(data.customer).toMatchObject({ accountName: expect.any(String), ownBalance: null });
    expect(errors!.map(({ path }) => path!.at(-1)).sort()).toEqual([...failing].sort());
    for (const { message, extensions } of errors!) {
      expect(message).toContain(`Customer ${unauthorised} has not authorised the partner`);
      expect(extensions).toMatchObject({
        code: 'CUSTOMER_AUTHORIZATION_REQUIRED',
        customerId: unauthorised,
        partner: { operation: 'createToken', httpStatus: 403 },
      });
    }
  });

  test('is said in the caller’s language', async () => {
    const { errors } = await ask({ 'accept-language': 'zh-CN' });
    expect(errors![0]!.message).toContain(`客户 ${unauthorised} 未授权伙伴`);
  });

  test('costs one exchange in a request, however many fields ask and when, and one more in the next', async () => {
    await ask();
    for (let request = 0; request < 2; request++) {
      await bench.resetCalls();
      await ask();
      expect((await bench.calls()).createToken).toBe(1);
    }
  });
});

test.each([
  ['agency', 'PARTNER_AGENCY'],
  ['password', 'PARTNER_PASSWORD'],
] as const)(
  'without %s the field names the setting, the rest arrives, and nobody is asked',
  async (key, setting) => {
    const unset = await startAll({
      sandbox: { now: testNow, customers: 10 },
      partner: { credentials: { ...sandboxPartner, [key]: undefined } },
    });
    const { data, errors } = await unset.query(
      '{ customers(first: 1) { nodes { accountName ownBalance { debt { amount } } } } }',
    );
    const { createToken } = await unset.calls();
    await unset.close();
    expect(data.customers.nodes).toEqual([{ accountName: expect.any(String), ownBalance: null }]);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(setting),
        path: ['customers', 'nodes', 0, 'ownBalance'],
        extensions: expect.objectContaining({ code: 'SETTING_REQUIRED', settings: [setting] }),
      }),
    ]);
    expect(createToken).toBeUndefined();
  },
);
