import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startAll, type TestBench } from '../support/start-all.js';

let bench: TestBench;
const folder = mkdtempSync(join(tmpdir(), 'ledger-'));

beforeAll(async () => {
  const ledger = { file: join(folder, 'ledger.sqlite') };
  bench = await startAll({ sandbox: { seed: 7, customers: 30 }, ledger });
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await bench.faults([]);
  await bench.resetCalls();
});

const fields = `{
  operation { status evidence replayed amount { amount } }
  underReview
  customer { id name type verification verificationReview { result } }
  userErrors { code field message partnerCode }
  preview { partnerCalls changes { name } }
}`;
const mutations = {
  verifyIndividual: `mutation ($input: VerifyIndividualInput!) { verifyIndividual(input: $input) ${fields} }`,
  verifyEnterprise: `mutation ($input: VerifyEnterpriseInput!) { verifyEnterprise(input: $input) ${fields} }`,
  changeVerification: `mutation ($input: ChangeVerificationInput!) { changeVerification(input: $input) ${fields} }`,
};
type Name = keyof typeof mutations;
const write = async (name: Name, input: object, headers?: Record<string, string>) => {
  const { data, errors } = await bench.query(mutations[name], { input }, headers);
  expect(errors).toBeUndefined();
  return data[name];
};
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

const pictures = { front: 'v/front.JPG', back: 'v/back.jpg', inHand: 'v/in-hand.png' };
const byDocument = {
  name: '王小明',
  documentNumber: 'E12345678',
  document: { kind: 'PASSPORT', ...pictures },
};
const company = {
  companyName: '新来客户有限公司',
  certificateKind: 'BUSINESS_LICENSE',
  certificateNumber: '91110000MA0000000X',
  certificate: 'v/licence.pdf',
};
const legalPerson = {
  name: '张三',
  idNumber: '110101199001010010',
  portraitSide: 'v/portrait.jpg',
  emblemSide: 'v/emblem.jpg',
};
const mobile = '13700000001';

let count = 0;
async function newcomer(): Promise<string> {
  const input = { idempotencyKey: `new ${count}`, platformAccountId: `mine-${count++}` };
  const { data } = await bench.query(
    'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customerId } }',
    { input },
  );
  return data.createCustomer.customerId;
}

async function byBankCard(customerId: string) {
  await bench.query(
    'mutation ($input: SendVerificationCodeInput!) { sendVerificationCode(input: $input) { userErrors { code } } }',
    { input: { idempotencyKey: customerId, mobile, customerId, purpose: 'BANK_CARD_VERIFICATION' } },
  );
  const messages = await (await fetch(`${bench.sandbox.url}/_sandbox/messages`)).json();
  const [{ code: verificationCode }] = messages as { code: string }[] as [{ code: string }];
  const bankCard = { number: '6222-0001', mobile, verificationCode, face: 'v/face.jpg' };
  return { name: '王小明', documentNumber: `E1234567${count}`, bankCard };
}

/** A person that is verified. */
async function verifiedPerson(): Promise<string> {
  const customerId = await newcomer();
  const input = { customerId, idempotencyKey: `person ${customerId}`, ...(await byBankCard(customerId)) };
  expect(await write('verifyIndividual', input)).toMatchObject({
    operation: { status: 'CONFIRMED', evidence: 'ANSWER' },
    underReview: false,
    customer: { id: customerId, name: '王小明', type: 'INDIVIDUAL', verification: 'VERIFIED' },
  });
  return customerId;
}

describe.each<[Name, string, () => Promise<string>, object, string, object]>([
  ['verifyIndividual', 'createPersonalRealnameAuth', newcomer, byDocument, 'INDIVIDUAL', { name: '' }],
  [
    'verifyEnterprise',
    'createEnterpriseRealnameAuthentication',
    newcomer,
    company,
    'ENTERPRISE',
    { companyName: '123 456' },
  ],
  [
    'changeVerification',
    'changeEnterpriseRealnameAuthentication',
    verifiedPerson,
    company,
    'INDIVIDUAL',
    { companyName: '' },
  ],
])('%s', (name, operation, candidate, usual, type, wrong) => {
  test('hands in once for one key; what is personal is not kept', async () => {
    const customerId = await candidate();
    await bench.resetCalls();
    const input = { customerId, idempotencyKey: `${name} once`, ...usual };
    const dry = await write(name, { ...input, dryRun: true });
    expect(dry).toMatchObject({ preview: { partnerCalls: 1, changes: [] }, userErrors: [] });
    expect((await bench.calls())[operation]).toBeUndefined();
    const first = await write(name, input);
    expect(first).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'ANSWER', amount: null },
      underReview: true,
      customer: { id: customerId, type, verificationReview: { result: 'UNDER_REVIEW' } },
      userErrors: [],
    });
    const again = await write(name, input);
    expect(again).toEqual({ ...first, operation: { ...first.operation, replayed: true } });
    const other = await write(name, { ...input, ...changed(usual) });
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect((await bench.calls())[operation]).toBe(1);

    const kept = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(kept.join()).toContain(`verification of customer ${customerId}`);
    for (const secret of [
      '王小明',
      'E1234567',
      '新来客户',
      '91110000',
      '张三',
      '1101011990',
      'v/front',
      'v/licence',
      mobile,
      '6222-0001',
    ])
      expect(kept.join()).not.toContain(secret);

    const key = { idempotencyKey: `${name} already` };
    const refused = await write(name, { ...input, ...key });
    expect(refused).toMatchObject({
      operation: { status: 'REJECTED' },
      underReview: null,
      userErrors: [{ code: 'ALREADY_VERIFIED' }],
    });
    const foreseen = await write(name, { ...input, ...key, dryRun: true });
    expect(foreseen.userErrors).toEqual(refused.userErrors);
    const chinese = await write(name, { ...input, ...key }, { 'accept-language': 'zh-CN' });
    expect(chinese.userErrors[0].message).toContain('客户已实名认证');
  });

  test('bad input is refused before any call', async () => {
    const at = Object.keys(wrong);
    for (const [field, input] of [
      [['customerId'], { customerId: '' }],
      [at, wrong],
      [['resellerId'], { resellerId: '' }],
    ] as const) {
      const refused = await write(name, { customerId: 'x', idempotencyKey: 'bad', ...usual, ...input });
      expect(refused).toMatchObject({
        operation: null,
        customer: null,
        userErrors: [{ code: 'INVALID_INPUT', field }],
      });
    }
    expect((await bench.calls())[operation]).toBeUndefined();
  });

  test('a lost answer is found in the state of the verification', async () => {
    const customerId = await candidate();
    await bench.faults([{ operation, drop: 'after' }]);
    const found = await write(name, { customerId, idempotencyKey: `${name} lost`, ...usual });
    expect(found).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS' },
      underReview: true,
    });
    expect((await bench.calls())[operation]).toBe(1);
  });

  test('a lost request is unknown until the records have settled, then rejected', async () => {
    const customerId = await candidate();
    await bench.faults([{ operation, drop: 'before' }]);
    const input = { customerId, idempotencyKey: `${name} dropped`, ...usual };
    expect((await write(name, input)).operation).toMatchObject({ status: 'UNKNOWN' });
    const twin = await write(name, { ...input, idempotencyKey: `${name} twin` });
    expect(codesOf(twin)).toEqual(['IDENTICAL_OPERATION_UNSETTLED']);
    expect(await bench.whenSettled(() => write(name, input))).toMatchObject({
      operation: { status: 'REJECTED', evidence: 'RECORDS' },
      userErrors: [{ code: 'NOT_CARRIED_OUT' }],
    });
  });
});

/** The same with another document. */
const changed = (usual: object) =>
  'documentNumber' in usual ? { documentNumber: 'E0' } : { certificateNumber: 'X0' };

test.each<[Name, () => Promise<string>]>([
  ['verifyEnterprise', newcomer],
  ['changeVerification', verifiedPerson],
])(
  '%s: a licence with its legal person passes at once, also where the answer was lost',
  async (name, candidate) => {
    const operation =
      name === 'verifyEnterprise'
        ? 'createEnterpriseRealnameAuthentication'
        : 'changeEnterpriseRealnameAuthentication';
    for (const [faults, evidence] of [
      [[], 'ANSWER'],
      [[{ operation, drop: 'after' }], 'RECORDS'],
    ] as const) {
      const customerId = await candidate();
      await bench.faults([...faults]);
      const input = { customerId, idempotencyKey: `${name} ${evidence}`, ...company, legalPerson };
      expect(await write(name, input)).toMatchObject({
        operation: { status: 'CONFIRMED', evidence },
        underReview: false,
        customer: { name: company.companyName, type: 'ENTERPRISE', verification: 'VERIFIED' },
      });
    }
  },
);

test('what the pictures and schemes of a verification are is checked, and nothing of it is repeated', async () => {
  const { document } = byDocument;
  for (const [name, field, input] of [
    ['verifyIndividual', 'document', { ...byDocument, document: null }],
    ['verifyIndividual', 'document.back', { ...byDocument, document: { ...document, back: 'v/secret.doc' } }],
    ['verifyEnterprise', 'certificate', { ...company, certificate: '/secret.pdf' }],
    [
      'verifyEnterprise',
      'legalPerson.portraitSide',
      { ...company, legalPerson: { ...legalPerson, portraitSide: 'secret' } },
    ],
    ['verifyEnterprise', 'country', { ...company, country: 'secret' }],
  ] as const) {
    const refused = await write(name, { customerId: 'x', idempotencyKey: 'bad', ...input });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: field.split('.') }]);
    expect(refused.userErrors[0].message).not.toContain('secret');
  }
});

test('a customer that is not the partner’s, and a change of one that is not verified, are refused and foreseen', async () => {
  for (const [name, input, code] of [
    ['verifyIndividual', { customerId: 'nobody', ...byDocument }, 'CUSTOMER_NOT_YOURS'],
    ['verifyEnterprise', { customerId: 'nobody', ...company }, 'CUSTOMER_NOT_YOURS'],
    ['changeVerification', { customerId: await newcomer(), ...company }, 'BUSINESS_RULE_NOT_MET'],
  ] as const) {
    const sent = { idempotencyKey: `${name} ${code}`, ...input };
    const foreseen = await write(name, { ...sent, dryRun: true });
    const refused = await write(name, sent);
    expect(codesOf(refused)).toEqual([code]);
    expect(foreseen.userErrors).toEqual(refused.userErrors);
  }
});
