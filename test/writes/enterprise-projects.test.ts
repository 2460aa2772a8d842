import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startAll, type TestBench } from '../support/start-all.js';

let bench: TestBench;
let companyId: string;
const operation = 'createEnterpriseProjectAuth';

const create = (input: object) =>
  bench.query('mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customerId } }', {
    input,
  });
const verify = (input: object) =>
  bench.query(
    'mutation ($input: VerifyEnterpriseInput!) { verifyEnterprise(input: $input) { underReview } }',
    { input },
  );

beforeAll(async () => {
  bench = await startAll({ sandbox: { seed: 7, customers: 30 } });
  const { data } = await create({ idempotencyKey: 'company', platformAccountId: 'company' });
  companyId = data.createCustomer.customerId;
  const legalPerson = { name: '张三', idNumber: '110', portraitSide: 'a.jpg', emblemSide: 'b.jpg' };
  const verified = await verify({
    idempotencyKey: 'verified',
    customerId: companyId,
    companyName: '新来客户有限公司',
    certificateKind: 'BUSINESS_LICENSE',
    certificateNumber: '91110000',
    certificate: 'licence.jpg',
    legalPerson,
  });
  expect(verified.data.verifyEnterprise.underReview).toBe(false);
});
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.faults([]);
  await bench.resetCalls();
});

const enable = async (input: object, headers?: Record<string, string>) => {
  const { data, errors } = await bench.query(
    `mutation ($input: EnableEnterpriseProjectsInput!) {
      enableEnterpriseProjects(input: $input) {
        operation { status evidence replayed idempotencyKey }
        customer { id type }
        userErrors { code field message partnerCode }
        preview { partnerCalls }
      }
    }`,
    { input },
    headers,
  );
  expect(errors).toBeUndefined();
  return data.enableEnterpriseProjects;
};

test('it is enabled with the customer’s credential; a key is optional, and one call with it', async () => {
  const dry = await enable({ customerId: companyId, dryRun: true });
  expect(dry).toMatchObject({ operation: null, userErrors: [], preview: { partnerCalls: 1 } });
  const first = await enable({ customerId: companyId, idempotencyKey: 'one' });
  expect(first).toMatchObject({
    operation: { status: 'CONFIRMED', evidence: 'ANSWER', replayed: false },
    customer: { id: companyId, type: 'ENTERPRISE' },
    userErrors: [],
  });
  const again = await enable({ customerId: companyId, idempotencyKey: 'one' });
  expect(again.operation).toMatchObject({ status: 'CONFIRMED', replayed: true });
  expect((await bench.calls())[operation]).toBe(1);
  const [second, third] = [await enable({ customerId: companyId }), await enable({ customerId: companyId })];
  expect(second.operation).toMatchObject({ status: 'CONFIRMED', replayed: false });
  expect(second.operation.idempotencyKey).not.toBe(third.operation.idempotencyKey);
  expect((await bench.calls())[operation]).toBe(3);
});

test('one that is no verified company is refused, in both languages, and foreseen', async () => {
  const { data } = await create({ idempotencyKey: 'nobody', platformAccountId: 'nobody' });
  const { customerId } = data.createCustomer;
  const foreseen = await enable({ customerId, dryRun: true });
  const refused = await enable({ customerId, idempotencyKey: 'refused' });
  expect(refused).toMatchObject({
    operation: { status: 'REJECTED' },
    userErrors: [{ code: 'BUSINESS_RULE_NOT_MET' }],
  });
  expect(foreseen.userErrors).toEqual(refused.userErrors);
  const chinese = await enable({ customerId, idempotencyKey: 'refused' }, { 'accept-language': 'zh-CN' });
  expect(chinese.userErrors[0].message).toContain('企业');
  expect((await bench.calls())[operation]).toBe(1);
});

test('bad input is refused before any call', async () => {
  expect(await enable({ customerId: '' })).toMatchObject({
    operation: null,
    customer: null,
    userErrors: [{ code: 'INVALID_INPUT', field: ['customerId'] }],
  });
  expect((await bench.calls())[operation]).toBeUndefined();
});

test.each(['before', 'after'])(
  'an answer lost %s the write is unknown, and hinders no other try',
  async (drop) => {
    await bench.faults([{ operation, drop }]);
    const input = { customerId: companyId, idempotencyKey: `lost ${drop}` };
    expect((await enable(input)).operation).toMatchObject({ status: 'UNKNOWN' });
    expect(await bench.whenSettled(() => enable(input))).toMatchObject({
      operation: { status: 'UNKNOWN' },
      userErrors: [{ code: 'OUTCOME_UNKNOWN' }],
    });
    expect((await bench.calls())[operation]).toBe(1);
    expect((await enable({ customerId: companyId })).operation).toMatchObject({ status: 'CONFIRMED' });
  },
);
