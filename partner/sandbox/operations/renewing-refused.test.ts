import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { Shopper } from '../testing/shopper.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
/** A customer with resources that can be renewed, and one that is attached. */
let shopper: Shopper;
let ids: string[];
let attached: string;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  [shopper, [ids, attached]] = await Shopper.find(partner, async (one) => {
    const renewable = await one.renewable();
    const [child] = (await one.resources()).filter(({ is_main_resource }) => is_main_resource === 0);
    return renewable.length > 2 && child ? ([renewable, child.resource_id] as [string[], string]) : undefined;
  });
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

/** The first resource whose renewal the inquiry refuses with a code, with its customer. */
const priced = (code: string) =>
  Shopper.find(partner, async (one) => {
    for (const { resource_id } of await one.resources({ only_main_resource: 1 })) {
      const input = { resource_ids: [resource_id], period_type: 2, period_num: 1 };
      const { json } = await one.own.call('listRenewRateOnPeriod', input);
      if (json.fail_resource_infos[0]?.error_code === code) return resource_id as string;
    }
    return undefined;
  });

describe('a resource that fails alone, in HTTP 200, while the others are renewed', () => {
  test('an attached one: CBC.30010036', async () => {
    const { status, json } = await shopper.renew([attached, ids[0]!]);
    expect([status, json]).toEqual([
      200,
      {
        order_ids: [expect.any(String)],
        fail_resource_infos: [
          {
            error_code: 'CBC.30010036',
            error_msg: 'Not a main resource; cannot be renewed.',
            resource_id: attached,
          },
        ],
      },
    ]);
    expect((await shopper.order(json.order_ids[0])).order_info.status).toBe(6);
  });

  test('all of them, for more than three years: CBC.30010069, and no order', async () => {
    const before = await shopper.everything();
    const { status, json } = await shopper.renew(ids.slice(0, 2), { period_type: 3, period_num: 4 });
    expect([status, json.order_ids]).toEqual([200, []]);
    expect(json.fail_resource_infos.map((one: Row) => [one.error_code, one.resource_id])).toEqual(
      ids.slice(0, 2).map((id) => ['CBC.30010069', id]),
    );
    expect(await shopper.everything()).toBe(before);
  });

  test('by circumstance the same code comes with 400, as the customer’s page has it, and nothing is renewed', async () => {
    for (const code of ['CBC.30010036', 'CBC.30010069', 'CBC.30050006']) {
      await partner.send('PUT', '/_sandbox/circumstances', [
        { operation: 'renewalResources', code, about: ids[0]! },
      ]);
      const before = await shopper.everything();
      const { status, json } = await shopper.renew(ids.slice(0, 2));
      expect([status, json.error_code]).toEqual([400, code]);
      expect(await shopper.everything()).toBe(before);
    }
  });
});

describe('a resource with which nothing is renewed', () => {
  const cases: [code: string, why: string, find: () => Promise<[Shopper, string]>][] = [
    ['CBC.99003016', 'unknown', async () => [shopper, 'no-such-resource']],
    ['CBC.99003016', 'deleted', () => priced('CBC.30050009')],
    ['CBC.99003100', 'in an order that waits for payment', () => priced('CBC.30050010')],
    ['CBC.99003144', 'in an order under way', () => priced('CBC.30050011')],
    ['CBC.99000092', 'that has no periods', () => priced('CBC.30050013')],
  ];
  test.each(cases)('%s: %s', async (code, _why, find) => {
    const [one, id] = await find();
    const before = await one.everything();
    const others = (await one.renewable()).slice(0, 2);
    const { status, json } = await one.renew([...others, id]);
    expect([status, json.error_code]).toEqual([400, code]);
    expect(await one.everything()).toBe(before);
  });

  test('CBC.99003154: for longer than five years from now in all', async () => {
    await shopper.fund(shopper.resale ? 900_000_000 : 0);
    const long = { period_type: 3, period_num: 3, is_auto_pay: 1 };
    expect((await shopper.renew([ids[0]!], long)).json.fail_resource_infos).toEqual([]);
    const once = await shopper.everything();
    const { status, json } = await shopper.renew([ids[0]!], long);
    expect([status, json.error_code]).toEqual([400, 'CBC.99003154']);
    expect(await shopper.everything()).toBe(once);
  });

  test('CBC.0100: named twice, or none, or eleven', async () => {
    for (const wrong of [[ids[0]!, ids[0]!], [], Array.from({ length: 11 }, (_, index) => `r${index}`)]) {
      const { status, json } = await shopper.renew(wrong);
      expect([status, json.error_code]).toEqual([400, 'CBC.0100']);
      expect(json.error_msg).toContain('resource_ids');
    }
  });
});
