import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { operationTable, type OperationId } from '../../contract/generated/operations.js';
import { sandboxProvider } from '../auth/partners.js';
import { startSandbox, type Sandbox } from '../index.js';
import { Money } from '../testing/money.js';
import { signedHeaders, TestClient, testNow, type Row, type TestInput } from '../testing/test-client.js';

let sandbox: Sandbox;
let money: Money;
let before: unknown;
/** The parts of requests. */
let customer: TestInput;
let referral: TestInput;
let ofReseller: TestInput;
let reseller: TestInput;
let otherReseller: TestInput;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  money = await Money.of(sandbox);
  customer = { customer_id: money.rich.customer_id };
  referral = { customer_id: money.customers.find((row: Row) => row.association_type === '1').customer_id };
  ofReseller = { customer_id: money.theirs[0].customer_id };
  reseller = { indirect_partner_id: money.resellers[0] };
  otherReseller = { indirect_partner_id: money.resellers[1] };
  before = await money.everything();
});
afterAll(() => sandbox.close());

const toCustomer = 'updateCustomerAccountAmount';
const fromCustomer = 'reclaimToPartnerAccount';
const toReseller = 'updateIndirectPartnerAccount';
const fromReseller = 'reclaimIndirectPartnerAccount';
const nobody = { customer_id: 'x' };
const noReseller = { indirect_partner_id: 'x' };

describe('whoever is named has to fit, or nothing changes', () => {
  test.each<[OperationId, string, string, () => TestInput]>([
    [toCustomer, 'CBC.99000035', 'nobody', () => nobody],
    [toCustomer, 'CBC.99000035', 'a reseller’s customer', () => ofReseller],
    [toCustomer, 'CBC.99000035', 'the partner’s for a reseller', () => ({ ...customer, ...reseller })],
    [toCustomer, 'CBC.99000035', 'another reseller’s', () => ({ ...ofReseller, ...otherReseller })],
    [toCustomer, 'CBC.99000000', 'a referral customer', () => referral],
    [toCustomer, 'CBC.99000037', 'no reseller', () => ({ ...customer, ...noReseller })],
    [fromCustomer, 'CBC.99000047', 'nobody', () => nobody],
    [fromCustomer, 'CBC.99000047', 'a reseller’s customer', () => ofReseller],
    [fromCustomer, 'CBC.99000047', 'a referral customer', () => referral],
    [fromCustomer, 'CBC.99000037', 'no reseller', () => ({ ...customer, ...noReseller })],
    [toReseller, 'CBC.99000037', 'no reseller', () => noReseller],
    [fromReseller, 'CBC.99000037', 'no reseller', () => noReseller],
  ])('%s answers %s for %s', async (id, code, _, named) => {
    const { status, json } = await money.partner.call(id, { ...named(), amount: 1 });
    expect([status, json.error_code]).toEqual([400, code]);
    expect(await money.everything()).toEqual(before);
  });
});

describe.each<[OperationId, () => TestInput]>([
  [toCustomer, () => customer],
  [fromCustomer, () => customer],
  [toReseller, () => reseller],
  [fromReseller, () => reseller],
])('%s takes an amount above zero with two decimals and nothing else', (id, named) => {
  const wrong = [0, -1, 0.001, 99.999, 0.1 + 0.2, 1e13, null, true, [1]];
  const wrongTexts = ['0', '-1', '0.001', '99.999', '1e2', '10000000000000', 'x', ' 1', ''];

  test.each([...wrong, ...wrongTexts])('%j is refused', async (amount) => {
    const { status, json } = await money.partner.call(id, { ...named(), amount });
    expect([status, json.error_code]).toEqual([400, 'CBC.0100']);
    expect(json.error_msg).toContain('amount');
  });

  test('so nothing has changed', async () => {
    expect(await money.everything()).toEqual(before);
  });
});

describe('a solution provider has no resellers', () => {
  const asProvider = (id: OperationId, input: TestInput) => {
    const { method, path } = operationTable[id];
    const body = JSON.stringify(input);
    const headers = signedHeaders(sandbox.url, method, path, { ...sandboxProvider, body });
    return new TestClient(sandbox.url).send(method, path, body, headers);
  };

  test.each([
    [toReseller, 403, 'CBC.0150'],
    [fromReseller, 403, 'CBC.0151'],
    [toCustomer, 400, 'CBC.99000037'],
    [fromCustomer, 400, 'CBC.99000037'],
  ] as const)('%s answers %i %s', async (id, status, code) => {
    const answer = await asProvider(id, { ...customer, ...reseller, amount: 1 });
    expect([answer.status, answer.json.error_code]).toEqual([status, code]);
    expect(await money.everything()).toEqual(before);
  });
});
