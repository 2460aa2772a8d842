import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { TestClient, testNow, type Row, type TestInput } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let customers: Row[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  customers = await partner.all('listSubCustomers', 'customer_infos');
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const files = (count: number) => Array.from({ length: count }, (_, nth) => `verification/Page${nth}.JPG`);
const xaccount_type = 'SANDBOX_IDP';
const person = { legel_name: '张三', legel_id_number: '110101199001010010' };
const ofPerson = {
  xaccount_type,
  identify_type: 0,
  verified_type: 3,
  verified_file_url: files(3),
  name: '王小明',
  verified_number: 'E12345678',
};
const ofEnterprise = {
  xaccount_type,
  identify_type: 1,
  certificate_type: 0,
  verified_file_url: files(3),
  corp_name: '新来客户有限公司',
  verified_number: '91110000MA0000000X',
  reg_country: 'CN',
  enterprise_person: person,
};
const operations = {
  person: ['createPersonalRealnameAuth', ofPerson],
  enterprise: ['createEnterpriseRealnameAuthentication', ofEnterprise],
  change: ['changeEnterpriseRealnameAuthentication', { ...ofEnterprise, change_type: 1 }],
} as const;

/** Applies with what is usual for an operation, unless told otherwise. */
const apply = (kind: keyof typeof operations, customer_id: string, input: TestInput = {}) => {
  const [operation, usual] = operations[kind];
  return partner.call(operation, { ...usual, customer_id, ...input });
};
const turnTo = (minutes: number) =>
  partner.send('PUT', '/_sandbox/clock', {
    now: new Date(testNow.getTime() + minutes * 60_000).toISOString(),
  });
const read = async (customer_id: string): Promise<Row> =>
  (await partner.call('listSubCustomers', { customer_id })).json.customer_infos[0];
const review = async (customer_id: string): Promise<Row> =>
  (await partner.call('showRealnameAuthenticationReviewResult', { customer_id })).json;
const refused = (code: string) => ({ status: 400, json: { error_code: code } });
const [passed, underReview] = [0, 1].map((is_review) => ({ status: 200, json: { is_review } })) as [Row, Row];

/** A customer that was just created: ids count from 1. */
async function newcomer(nth = 1, input: TestInput = {}): Promise<string> {
  const { json } = await partner.call('createSubCustomer', {
    xaccount_type,
    xaccount_id: `mine-${nth}`,
    domain_name: `newcomer-${nth}`,
    include_association_result: true,
    ...input,
  });
  return json.domain_id;
}

async function bankCard(customer_id: string, card: TestInput = {}) {
  const mobile = '13700000001';
  const to = { receiver_type: 1, mobile_phone: mobile, scene: 18, customer_id };
  expect((await partner.call('sendVerificationMessageCode', to)).status).toBe(204);
  const [{ code: verification_code }] = (await partner.send('GET', '/_sandbox/messages')).json;
  const bank_card_info = { bank_account: '6222-0001', areacode: '0086', mobile, verification_code, ...card };
  return { identify_type: 4, verified_type: undefined, verified_file_url: files(1), bank_card_info };
}

describe('an application', () => {
  test('of an enterprise with its licence and legal person passes at once, and shows everywhere', async () => {
    const id = await newcomer();
    expect(await review(id)).toEqual({});
    expect(await apply('enterprise', id)).toMatchObject(passed);
    expect(await read(id)).toMatchObject({
      verified_status: '2',
      customer_type: 1,
      customer: '新来客户有限公司',
    });
    expect(await review(id)).toEqual({ review_result: 2 });
    const found = await partner.call('listSubCustomers', { customer: '新来客户' });
    expect(found.json.customer_infos).toEqual([await read(id)]);
    const tags = (await partner.call('listSubCustomerNewTag', { customer_ids: [id] })).json.new_customer_tags;
    expect(tags).toEqual([{ customer_id: id, customer_tag_type: 'SMB', new_customer_tag: 'UNDETERMINED' }]);
  });

  test('of a person with a bank card passes at once, by a code for this customer', async () => {
    const id = await newcomer();
    expect(await apply('person', id, await bankCard(id))).toMatchObject(passed);
    expect(await read(id)).toMatchObject({ verified_status: '2', customer_type: 0, customer: '王小明' });
  });

  test.each([
    ['person', {}, 0],
    ['enterprise', { certificate_type: 1 }, 1],
    ['enterprise', { enterprise_person: undefined, verified_file_url: files(1) }, 1],
  ] as const)('of a %s with %j is reviewed for an hour and passes', async (kind, input, customer_type) => {
    const id = await newcomer();
    expect(await apply(kind, id, input)).toMatchObject(underReview);
    expect(await read(id)).toMatchObject({ verified_status: '0', customer_type });
    expect(await read(id)).not.toHaveProperty('customer');
    await turnTo(59);
    expect(await review(id)).toEqual({ review_result: 0 });
    await turnTo(61);
    expect(await review(id)).toEqual({ review_result: 2 });
    expect(await read(id)).toMatchObject({
      verified_status: '2',
      customer_type,
      customer: expect.any(String),
    });
  });

  test.each(['person', 'enterprise'] as const)(
    'of a %s without all attachments is rejected with a reason, and can be repeated',
    async (kind) => {
      const id = await newcomer();
      expect(await apply(kind, id, { verified_file_url: files(2) })).toMatchObject(underReview);
      await turnTo(61);
      expect(await review(id)).toEqual({ review_result: 1, opinion: '附件不完整：需要3个，收到2个' });
      expect((await read(id)).verified_status).toBe('1');
      expect((await apply(kind, id)).status).toBe(200);
      await turnTo(122);
      expect(await review(id)).toEqual({ review_result: 2 });
    },
  );

  test('of a person to be an enterprise leaves it verified, whatever becomes of it', async () => {
    const id = customers.find((one) => one.verified_status === '2' && one.customer_type === 0).customer_id;
    const before = await read(id);
    expect(await apply('change', id, { verified_file_url: files(1) })).toMatchObject(underReview);
    expect([await read(id), await review(id)]).toEqual([before, { review_result: 0 }]);
    await turnTo(61);
    expect([await read(id), await review(id)]).toMatchObject([before, { review_result: 1 }]);
    expect(await apply('change', id)).toMatchObject(passed);
    expect(await read(id)).toEqual({ ...before, customer_type: 1, customer: '新来客户有限公司' });
  });

  test('of a reseller’s customer is taken as well', async () => {
    const [{ indirect_partner_id }] = (await partner.call('listIndirectPartners')).json.indirect_partners;
    const id = await newcomer(1, { indirect_partner_id });
    expect(await apply('enterprise', id)).toMatchObject(passed);
  });
});

describe('refused', () => {
  const expectUnchanged = async (id: string, before: Row) => {
    await turnTo(61);
    expect(await read(id)).toEqual(before);
  };

  test.each([
    ['person', 'CBC.99000100', { verified_file_url: ['a.jpg', 'b.doc', 'c.png'] }],
    ['person', 'CBC.0100', { verified_file_url: [] }],
    ['person', 'CBC.0100', { verified_type: undefined }],
    ['person', 'CBC.0100', { identify_type: 4 }],
    ['person', 'CBC.0100', { xaccount_type: 'OTHER_IDP' }],
    ['person', 'CBC.99000035', { customer_id: 'nobody' }],
    ['enterprise', 'CBC.99000100', { verified_file_url: ['a', 'b.jpg', 'c.jpg'] }],
    ['enterprise', 'CBC.0100', { corp_name: '123 - 4' }],
    ['enterprise', 'CBC.0100', { reg_country: 'CHN' }],
    ['enterprise', 'CBC.99000035', { customer_id: 'nobody' }],
    ['change', 'CBC.99000100', { verified_file_url: ['a.txt'] }],
    ['change', 'CBC.0100', { customer_id: 'nobody' }],
    ['change', 'CBC.99007004', {}],
  ] as const)('%s %s: %j', async (kind, code, input) => {
    const id = await newcomer();
    const before = await read(id);
    expect(await apply(kind, id, input)).toMatchObject(refused(code));
    await expectUnchanged(id, before);
    expect(await review(id)).toEqual({});
  });

  test('CBC.99007188 who is verified or under review', async () => {
    for (const verified_status of ['2', '0']) {
      const wanted = (one: Row) => one.verified_status === verified_status && one.customer_type === 1;
      const { customer_id } = customers.find(wanted);
      const before = await read(customer_id);
      for (const kind of ['person', 'enterprise', 'change'] as const) {
        expect(await apply(kind, customer_id)).toMatchObject(refused('CBC.99007188'));
      }
      await expectUnchanged(customer_id, before);
    }
  });

  test('CBC.99007188 a second change while the first is under review', async () => {
    const id = customers.find((one) => one.verified_status === '2' && one.customer_type === 0).customer_id;
    await apply('change', id, { certificate_type: 4 });
    expect(await apply('change', id)).toMatchObject(refused('CBC.99007188'));
  });

  test('CBC.99007189 a document that stands for three other customers, rejected ones not counted', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map((nth) => newcomer(nth)));
    await apply('person', ids[0]!, { verified_file_url: files(1) });
    for (const id of ids.slice(1, 3)) expect(await apply('person', id)).toMatchObject(underReview);
    expect(await apply('person', ids[3]!)).toMatchObject(refused('CBC.99007189'));
    await turnTo(61);
    expect(await apply('person', ids[3]!)).toMatchObject(underReview);
    expect(await apply('person', ids[0]!)).toMatchObject(refused('CBC.99007189'));
    expect(await apply('person', ids[0]!, { verified_number: 'E7' })).toMatchObject(underReview);
  });

  test.each(['person', 'enterprise', 'change'] as const)(
    'CBC.99007191 %s: a fourth attempt on a day',
    async (kind) => {
      const verified = customers.find((one) => one.verified_status === '2' && one.customer_type === 0);
      const id = kind === 'change' ? verified.customer_id : await newcomer();
      for (let nth = 0; nth < 3; nth++) {
        expect(await apply(kind, id, { verified_file_url: files(1) })).toMatchObject(underReview);
        await turnTo(61 * (nth + 1));
      }
      expect(await apply(kind, id)).toMatchObject(refused('CBC.99007191'));
      await turnTo(24 * 60);
      expect((await apply(kind, id)).status).toBe(200);
    },
  );

  test.each([
    ['CBC.0100', { verification_code: '000000' }],
    ['CBC.0100', { bank_account: '6222 0001' }],
    ['CBC.0100', { areacode: '0044' }],
    ['CBC.0100', { mobile: '13700000002' }],
  ])('%s a bank card with %j', async (code, card) => {
    const id = await newcomer();
    const before = await read(id);
    expect(await apply('person', id, await bankCard(id, card))).toMatchObject(refused(code));
    await expectUnchanged(id, before);
  });

  test('CBC.99000027 a code of the bank that is too old; more than a face is CBC.0100', async () => {
    const id = await newcomer();
    const input = await bankCard(id);
    const twoFaces = { ...input, verified_file_url: files(2) };
    expect(await apply('person', id, twoFaces)).toMatchObject(refused('CBC.0100'));
    await turnTo(11);
    expect(await apply('person', id, input)).toMatchObject(refused('CBC.99000027'));
    expect((await read(id)).verified_status).toBe('-1');
  });

  test('a code for one customer verifies no other', async () => {
    const [one, other] = [await newcomer(1), await newcomer(2)];
    const input = await bankCard(one);
    expect(await apply('person', other, input)).toMatchObject(refused('CBC.0100'));
    expect(await apply('person', one, input)).toMatchObject(passed);
  });
});

describe('createEnterpriseProjectAuth', () => {
  const enable = async (name: string) => (await partner.assuming(name)).call('createEnterpriseProjectAuth');

  test('is for verified enterprises, as often as they like', async () => {
    const id = await newcomer();
    const failed = { fail_check_items: ['SELF_OPEN_ONLY_FOR_ENT_AND_INTR_CUST'] };
    const unverified = await enable('newcomer-1');
    expect(unverified).toMatchObject({ ...refused('CBC.99007004'), json: failed });
    await apply('person', id, await bankCard(id));
    expect(await enable('newcomer-1')).toMatchObject(refused('CBC.99007004'));
    await apply('change', id);
    expect(await enable('newcomer-1')).toMatchObject({ status: 204, text: '' });
    expect(await enable('newcomer-1')).toMatchObject({ status: 204, text: '' });
  });
});
