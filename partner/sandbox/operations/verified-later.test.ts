import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let verified: Row[];

const attached = ['license.pdf', 'portrait.jpg', 'emblem.jpg'];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  for (let nth = 0; nth < 20; nth++) {
    const input = {
      xaccount_id: `mine-${nth}`,
      xaccount_type: 'SANDBOX_IDP',
      include_association_result: true,
    };
    expect((await partner.call('createSubCustomer', input)).status).toBe(200);
  }
  const all = await partner.all('listSubCustomers', 'customer_infos');
  verified = all.filter(({ verified_status }) => verified_status === '-1');
  for (const { customer_id } of verified) {
    const answer = await partner.call('createEnterpriseRealnameAuthentication', {
      customer_id,
      xaccount_type: 'SANDBOX_IDP',
      identify_type: 1,
      certificate_type: 0,
      verified_file_url: attached,
      corp_name: '新来客户有限公司',
      verified_number: '91110000MA0000000X',
      enterprise_person: { legel_name: '张三', legel_id_number: '110101199001010010' },
    });
    expect(answer.json).toEqual({ is_review: 0 });
  }
});
afterAll(() => sandbox.close());

test('who was verified while the sandbox runs has used and got nothing before', async () => {
  for (const { account_name } of verified) {
    const own = await partner.assuming(account_name);
    const held = await own.call('listSubCustomerCoupons');
    if (held.status === 401) continue;
    expect(held.json.count).toBe(0);
    for (const status of [1, 2]) {
      expect((await own.call('listStoredValueCards', { status })).json.total_count).toBe(0);
    }
    const sum = await own.call('showCustomerMonthlySum', { bill_cycle: '2026-10' });
    expect(sum.json.total_count).toBe(0);
  }
});

test('who was created while the sandbox runs has moved no money, and uses nothing later', async () => {
  const created = new Set(
    verified.filter(({ xaccount_id }) => /^mine-/.test(xaccount_id)).map((one) => one.customer_id),
  );
  expect(created.size).toBe(20);
  await partner.send('PUT', '/_sandbox/clock', { addMonths: 3 });
  const moved = await partner.all('listPartnerAdjustRecords', 'records');
  expect(moved.filter(({ customer_id }) => created.has(customer_id))).toEqual([]);
  for (const [operation, rows, input] of [
    ['listSubcustomerMonthlyBills', 'bill_sums', { cycle: '2027-01', charge_mode: '3' }],
    ['listConsumeSubCustomers', 'sub_customers', { bill_cycle: '2027-01' }],
  ] as const) {
    const found = await partner.all(operation, rows, input);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ customer_id }) => created.has(customer_id))).toEqual([]);
  }
});
