import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { Shopper } from '../testing/shopper.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const isMain = ({ is_main_resource }: Row) => is_main_resource === 1;

/** The first resource of any customer that fits. */
const resourceThat = (fits: (row: Row, one: Shopper) => boolean | Promise<boolean>) =>
  Shopper.find(partner, async (one): Promise<string | undefined> => {
    for (const row of await one.resources()) if (await fits(row, one)) return row.resource_id;
    return undefined;
  });

const renewable = async (row: Row, one: Shopper) =>
  isMain(row) && row.status === 2 && (await one.renewable()).includes(row.resource_id);

/** Why, and a resource that is so. */
const cases: [code: string, why: string, find: () => Promise<[Shopper, string]>, type?: 1 | 2][] = [
  ['CBC.99003012', 'nobody knows it', async () => [(await resourceThat(isMain))[0], 'no-such-resource']],
  [
    'CBC.99003185',
    'it is attached to another',
    () => resourceThat((row) => !isMain(row) && row.status === 2),
  ],
  [
    'CBC.30000067',
    'it is gone',
    () => resourceThat(async (row, one) => isMain(row) && row.status === 3 && !(await isRefunded(row, one))),
  ],
  [
    'CBC.99003651',
    'it is being refunded',
    () => resourceThat((row, one) => isMain(row) && isRefunded(row, one)),
  ],
  [
    'CBC.99003656',
    'the account is frozen',
    () => resourceThat((row, one) => isMain(row) && row.status === 4 && one.row.is_frozen === 2),
  ],
  ['CBC.99003656', 'it is in retention', () => inRetention()],
  ['CBC.99003649', 'it is on trial', () => resourceThat(isOnTrial)],
  [
    'CBC.99003647',
    'it is a package',
    () => resourceThat((row) => row.status === 2 && /pkg.(obs|cdn)/.test(row.resource_type_code)),
  ],
  [
    'CBC.99003652',
    'it is for software development',
    () => resourceThat((row) => row.status === 2 && /codearts/.test(row.service_type_code)),
  ],
  ['CBC.99003128', 'it was not renewed', () => resourceThat(renewable), 2],
  [
    'CBC.99003100',
    'its renewal waits for payment',
    async () => {
      const [one, id] = await resourceThat(renewable);
      await one.renewalOf(id);
      return [one, id];
    },
  ],
];

test.each(cases)('%s: %s', async (code, _, find, unsubscribe_type = 1) => {
  const [one, id] = await find();
  const before = await one.everything();
  const input = { resource_ids: [id], unsubscribe_type };
  const { status, json } = await one.own.call('cancelResourcesSubscription', input);
  expect([status, json.error_code]).toEqual([400, code]);
  expect(await one.everything()).toBe(before);
});

test('one resource that cannot be given back keeps the others', async () => {
  const [one, id] = await resourceThat(renewable);
  const before = await one.everything();
  const input = { resource_ids: [id, 'no-such-resource'], unsubscribe_type: 1 };
  expect((await one.own.call('cancelResourcesSubscription', input)).json.error_code).toBe('CBC.99003012');
  const twice = { resource_ids: [id, id], unsubscribe_type: 1 };
  expect((await one.own.call('cancelResourcesSubscription', twice)).json.error_code).toBe('CBC.0100');
  expect(await one.everything()).toBe(before);
});

test('an attached resource may be listed beside its main one', async () => {
  const [one, id] = await resourceThat(
    async (row, owner) => !isMain(row) && (await parentRenewable(row, owner)),
  );
  const [{ parent_resource_id }] = await one.resources({ resource_ids: [id] });
  const input = { resource_ids: [id, parent_resource_id], unsubscribe_type: 1 };
  const { json } = await one.own.call('cancelResourcesSubscription', input);
  expect(json.order_ids).toHaveLength(1);
});

async function parentRenewable({ parent_resource_id, status }: Row, one: Shopper) {
  return status === 2 && (await one.renewable()).includes(parent_resource_id);
}

async function isRefunded({ resource_id }: Row, one: Shopper): Promise<boolean> {
  for (const { order_id } of await one.orders({ order_type: '4' })) {
    const { status } = (await one.order(order_id)).order_info;
    const rows = await one.resources({ order_id });
    if (status === 2 && rows.some((row) => row.resource_id === resource_id)) return true;
  }
  return false;
}

async function isOnTrial({ resource_id, status }: Row, one: Shopper): Promise<boolean> {
  if (status !== 2) return false;
  const inOrdersOf = async (order_type: string) => {
    for (const { order_id } of await one.orders({ order_type })) {
      if ((await one.resources({ order_id })).some((row) => row.resource_id === resource_id)) return true;
    }
    return false;
  };
  return (await inOrdersOf('13')) && !(await inOrdersOf('14'));
}

/** One that ended three weeks ago: the clock is moved there. */
async function inRetention(): Promise<[Shopper, string]> {
  const [one, id] = await resourceThat((row) => isMain(row) && row.status === 2 && row.expire_policy === 0);
  const [{ expire_time }] = await one.resources({ resource_ids: [id] });
  const now = new Date(Date.parse(expire_time) + 21 * 86_400_000).toISOString();
  await partner.send('PUT', '/_sandbox/clock', { now });
  return [one, id];
}
