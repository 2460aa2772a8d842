import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ContractDocument, ContractSchema } from '../../contract/contract.js';
import { leastRequest, send, type Request } from '../conformance/request.js';
import { sampleOf } from '../conformance/sample.js';
import { bodySchemaOf, resolved, walk, type WalkedOperation } from '../conformance/walk.js';
import { sandboxDistributor, sandboxProvider, startSandbox, type Sandbox } from '../index.js';
import { TestClient, testNow, type Row, type TestAnswer } from '../testing/test-client.js';

/** What belongs to a partner, by the names of the fields that ask for it. */
const kinds: Record<string, keyof Ids> = {
  customer_id: 'customer',
  customer_ids: 'customer',
  sub_customer_id: 'customer',
  payer_account_id: 'customer',
  order_id: 'order',
  trade_id: 'order',
  coupon_id: 'coupon',
  coupon_ids: 'coupon',
  quota_id: 'quota',
  quota_ids: 'quota',
  parent_quota_id: 'quota',
  indirect_partner_id: 'reseller',
  indirect_partner_ids: 'reseller',
  resource_id: 'resource',
  resource_ids: 'resource',
  res_instance_id: 'resource',
};

interface Ids {
  customer: string;
  order: string;
  coupon: string;
  quota: string;
  reseller: string;
  resource: string;
}

/** Ids of the right form that nobody has. */
const nobodys: Ids = {
  customer: 'f'.repeat(32),
  order: 'CS2610310000ZZZZZ',
  coupon: 'CP261031000000ZZZZ',
  quota: 'e'.repeat(32),
  reseller: 'd'.repeat(32),
  resource: 'ffffffff-ffff-4fff-8fff-ffffffffffff',
};

/** Two with the same data: what one is asked with ids of another partner, the other is asked with ids of nobody. */
let sandboxes: Sandbox[];
let first: Holder;
let others: { name: string; asking: Holder; twin: Holder }[];

beforeAll(async () => {
  const options = { now: testNow, quota: 'off' } as const;
  sandboxes = [await startSandbox(options), await startSandbox(options)];
  const [sandbox, twin] = sandboxes as [Sandbox, Sandbox];
  first = await holder(await TestClient.ofPartner(sandbox));
  others = [];
  for (const credentials of [sandboxProvider, sandboxDistributor]) {
    others.push({
      name: credentials.accountName,
      asking: await holder(await TestClient.ofPartner(sandbox, credentials)),
      twin: await holder(await TestClient.ofPartner(twin, credentials)),
    });
  }
});
afterAll(() => Promise.all(sandboxes.map((sandbox) => sandbox.close())));

const cases = walk.flatMap((operation) =>
  idFields(operation).map((field) => [`${operation.id} ${field}`, operation, field] as const),
);

test('there are cases of every kind, and somebody who has one of each', () => {
  expect(first.customer).toBeDefined();
  expect(
    Object.keys(first.ids).filter((kind) => first.ids[kind as keyof Ids] === nobodys[kind as keyof Ids]),
  ).toEqual([]);
  expect(others.map(({ asking }) => asking.customer !== undefined)).toEqual([true, false]);
  expect(new Set(cases.map(([, , field]) => kinds[field])).size).toBe(Object.keys(nobodys).length);
  expect(cases.length).toBeGreaterThan(80);
});

describe('what belongs to another partner is for a partner as if it did not exist', () => {
  test.each(cases)('%s', async (_, operation, field) => {
    for (const { name, asking, twin } of others) {
      if (!clientOf(asking, operation)) continue;
      const foreign = await ask(asking, operation, { [field]: first.ids[kinds[field]!] });
      const unknown = await ask(twin, operation, { [field]: nobodys[kinds[field]!] });
      expect(foreign.status).toBeLessThan(500);
      expect({ name, ...anonymous(foreign) }).toEqual({ name, ...anonymous(unknown) });
    }
  });

  test('and all these calls have changed nothing of its owner', async () => {
    expect(await everythingOf(first.partner)).toEqual(first.everything);
  });
});

test('to its owner, what exists is something else than what does not', async () => {
  const different = new Set<string>();
  for (const [, operation, field] of cases) {
    const known = await ask(first, operation, {});
    const unknown = await ask(first, operation, { [field]: nobodys[kinds[field]!] });
    if (anonymous(known).text !== anonymous(unknown).text) different.add(operation.id);
  }
  expect(different.size).toBeGreaterThan(25);
});

/** A partner, a customer of its own that acts for itself, where it has one, and one thing of each kind it has. */
interface Holder {
  partner: TestClient;
  customer: TestClient | undefined;
  ids: Ids;
  everything: Row[];
}

async function holder(partner: TestClient): Promise<Holder> {
  const [quota] = (await partner.call('listQuotaCoupons')).json.quotas;
  const [reseller] = (await partner.call('listIndirectPartners')).json.indirect_partners;
  const ids = {
    ...nobodys,
    quota: quota.quota_id,
    reseller: reseller?.indirect_partner_id ?? nobodys.reseller,
  };
  const coupons = await partner.all('listIssuedPartnerCoupons', 'user_coupons', { status: 2 });
  for (const { coupon_id, customer_id } of coupons) {
    const [order] = (await partner.call('listCustomerOrders', { customer_id })).json.order_infos;
    const [resource] = (await partner.call('listPayPerUseCustomerResources', { customer_id })).json.data;
    if (!order || !resource) continue;
    const [row] = (await partner.call('listSubCustomers', { customer_id })).json.customer_infos;
    const own = {
      customer: customer_id,
      coupon: coupon_id,
      order: order.order_id,
      resource: resource.resource_id,
    };
    const customer = await partner.assuming(row.account_name);
    if ((await customer.call('listProvinces')).status !== 200) continue;
    return { partner, customer, ids: { ...ids, ...own }, everything: await everythingOf(partner) };
  }
  return { partner, customer: undefined, ids, everything: await everythingOf(partner) };
}

async function everythingOf(partner: TestClient): Promise<Row[]> {
  const cash = { balance_type: 'BALANCE_TYPE_DEBIT' };
  return [
    await partner.all('listSubCustomers', 'customer_infos'),
    await partner.all('listCustomerOrders', 'order_infos'),
    await partner.all('listIssuedPartnerCoupons', 'user_coupons'),
    await partner.all('listPartnerAdjustRecords', 'records'),
    (await partner.call('listQuotaCoupons', { limit: 100 })).json,
    (await partner.call('listIssuedCouponQuotas', { limit: 100 })).json,
    (await partner.call('listPartnerBalances')).json,
    (await partner.call('listPartnerAccountChangeRecords', cash)).json,
  ];
}

/** Names of the operation's fields, at any depth, that take an id of a kind. */
function idFields(operation: WalkedOperation): string[] {
  const names = new Set((operation.operation.parameters ?? []).map(({ name }) => name));
  const visit = (part: ContractSchema) => {
    const schema = resolved(part, operation.document);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      names.add(name);
      visit(property);
    }
    if (schema.items) visit(schema.items);
  };
  const body = bodySchemaOf(operation);
  if (body) visit(body);
  return [...names].filter((name) => name in kinds);
}

/** Asks with the caller's own ids wherever an id is taken, apart from the ones given. */
function ask(caller: Holder, operation: WalkedOperation, given: Record<string, string>): Promise<TestAnswer> {
  const least = leastRequest(operation);
  const idOf = (name: string) => given[name] ?? caller.ids[kinds[name]!];
  const request: Request = { ...least, path: { ...least.path }, query: { ...least.query } };
  for (const { name, in: place, required } of operation.operation.parameters ?? []) {
    if (name in kinds && (required || name in given)) {
      (request[place] as Record<string, unknown>)[name] = idOf(name);
    }
  }
  const body = bodySchemaOf(operation);
  if (body) request.body = withIds(body, operation.document, (name) => name in given, idOf);
  return send(clientOf(caller, operation)!, operation, request);
}

function clientOf({ partner, customer }: Holder, { operation }: WalkedOperation): TestClient | undefined {
  return operation['x-caller'].includes('partner') ? partner : customer;
}

/** The least a schema takes, with ids in the fields that take them and are required or wanted. */
function withIds(
  part: ContractSchema,
  document: ContractDocument,
  wanted: (name: string) => boolean,
  idOf: (name: string) => string,
): unknown {
  const schema = resolved(part, document);
  if (schema.type === 'array') return [withIds(schema.items!, document, wanted, idOf)];
  if (!schema.properties) return sampleOf(schema, document);
  const holds = (property: ContractSchema): boolean => {
    const inner = resolved(property, document);
    if (inner.items) return holds(inner.items);
    return Object.entries(inner.properties ?? {}).some(([name, field]) => wanted(name) || holds(field));
  };
  return Object.fromEntries(
    Object.entries(schema.properties).flatMap(([name, property]): [string, unknown][] => {
      if (!(schema.required ?? []).includes(name) && !wanted(name) && !holds(property)) return [];
      if (!(name in kinds)) return [[name, withIds(property, document, wanted, idOf)]];
      const list = resolved(property, document).type === 'array';
      return [[name, list ? [idOf(name)] : idOf(name)]];
    }),
  );
}

/** An answer without the ids that were asked for, and without what a write made up at its second. */
function anonymous({ status, text }: TestAnswer) {
  const asked = [...Object.values(first.ids), ...Object.values(nobodys)];
  const named = asked.reduce((rest, id) => rest.replaceAll(id, 'ID'), text);
  return { status, text: named.replace(/\b[A-Z]{2}\d{12}\w+/g, 'NEW') };
}
