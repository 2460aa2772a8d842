import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  createClient,
  type Client,
  documents,
  GraphQLRequestError,
  HttpError,
  idempotencyKey,
  paginate,
} from '../../schema/client/src/index.js';
import { startAll, type TestBench } from '../support/start-all.js';

let bench: TestBench;
let client: Client;
beforeAll(async () => {
  bench = await startAll({ sandbox: { seed: 2, customers: 25 } });
  client = createClient({ url: `${bench.url}/graphql` });
});
afterAll(() => bench.close());

test('an operation gives its data, typed by its document', async () => {
  const { customers } = await client.request(documents.CustomerList, { first: 3 });
  const names: (string | null)[] | undefined = customers?.nodes.map(({ name }) => name);
  expect(names).toHaveLength(3);
  // @ts-expect-error -- an argument of another type does not compile
  await expect(client.request(documents.CustomerList, { first: 'three' })).rejects.toThrow();
  // @ts-expect-error -- nor does an answer without the field
  expect(customers?.nodes[0]?.nothing).toBeUndefined();
});

test('every named operation is there, and one written by hand is taken too', async () => {
  expect(Object.keys(documents).length).toBeGreaterThanOrEqual(20);
  await expect(
    client.request<{ customers: { totalCount: number } }, object>('{ customers { totalCount } }'),
  ).resolves.toEqual({
    customers: { totalCount: 25 },
  });
});

test('errors come as one error with their codes, and what could be answered beside it', async () => {
  const asked = client.request('{ customers(first: -1) { totalCount } partner { balances { kind } } }');
  const error = await asked.catch((thrown: unknown) => thrown as GraphQLRequestError);
  expect(error).toBeInstanceOf(GraphQLRequestError);
  expect((error as GraphQLRequestError).codes).toEqual(['BAD_USER_INPUT']);
  expect((error as GraphQLRequestError).has('BAD_USER_INPUT')).toBe(true);
  expect((error as GraphQLRequestError).requestId).toMatch(/./);
  const partial = await client.requestPartial(
    '{ customers(first: -1) { totalCount } partner { balances { kind } } }',
  );
  expect(partial.data).toMatchObject({ customers: null, partner: { balances: expect.any(Array) } });
  expect(partial.errors).toHaveLength(1);
});

test('messages come in the language that is asked for', async () => {
  const chinese = createClient({ url: `${bench.url}/graphql`, language: 'zh-CN' });
  await expect(chinese.request('{ customers(first: -1) { totalCount } }')).rejects.toThrow(/\p{Script=Han}/u);
});

test('what is no GraphQL is said to be none', async () => {
  const elsewhere = createClient({ url: `${bench.url}/livez` });
  await expect(elsewhere.request('{ x }')).rejects.toThrow(HttpError);
});

test('a list is gone through page by page, each node once', async () => {
  const ids: string[] = [];
  await bench.resetCalls();
  for await (const { id } of paginate(
    client,
    documents.CustomerList,
    { first: 10 },
    (data) => data.customers,
  ))
    ids.push(id);
  expect(new Set(ids).size).toBe(25);
  expect(ids).toHaveLength(25);
});

test('whoever stops going through a list asks for no further page', async () => {
  await bench.resetCalls();
  for await (const _ of paginate(client, documents.CustomerList, { first: 10 }, (data) => data.customers))
    break;
  expect((await bench.calls()).listSubCustomers).toBe(1);
});

test('a voucher is issued once, however often it is sent with a key that was kept', async () => {
  const kept = new Map<string, string>();
  const store = {
    get: (thing: string) => kept.get(thing),
    set: (thing: string, key: string) => void kept.set(thing, key),
  };
  const { quotas } = await client.request(documents.VoucherDesk, { first: 0 });
  const { customers } = await client.request(documents.CustomerList, {
    first: 20,
    filter: { associationType: 'RESALE' },
  });
  const quota = quotas!.nodes.find(
    ({ status, limits, balance }) => status === 'ACTIVE' && !limits.length && Number(balance?.amount) > 10,
  )!;
  const issue = async () => {
    const key = await idempotencyKey(store, 'voucher for invoice 4711');
    const input = {
      idempotencyKey: key,
      quotaId: quota.id,
      customerIds: [customers!.nodes[0]!.id],
      faceValue: '10.00',
    };
    return (await client.request(documents.IssueVouchers, { input })).issueVouchers!;
  };
  await bench.resetCalls();
  const [first, again] = [await issue(), await issue()];
  expect(first.issued).toHaveLength(1);
  expect(again.issued).toEqual(first.issued);
  expect([first.operation?.replayed, again.operation?.replayed]).toEqual([false, true]);
  expect((await bench.calls()).createPartnerCoupons).toBe(1);
});
