import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startAll, type TestBench } from '../support/start-all.js';

let bench: TestBench;
let quotaId: string;
let customers: string[];

beforeAll(async () => {
  bench = await startAll({ sandbox: { seed: 7, customers: 60 } });
  const { data } = await bench.query(`{
    voucherQuotas(first: 50, filter: { statuses: [ACTIVE] }) { nodes { id balance { amount } } }
    customers(first: 60, filter: { associationType: RESALE }) { nodes { id } }
  }`);
  quotaId = data.voucherQuotas.nodes.find(
    (quota: { balance: { amount: string } }) => Number(quota.balance.amount) > 1000,
  ).id;
  customers = data.customers.nodes.map(({ id }: { id: string }) => id);
});
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.faults([]);
  await bench.resetCalls();
});

const fields = `id idempotencyKey kind status evidence replayed requestedAt settledAt amount { amount } caller
  input { path value } resolution { by at note }`;

/** Every voucher costs another amount, so that none of them is in another's way. */
let faceValue = 10;
async function issue(key: string) {
  const input = {
    idempotencyKey: key,
    quotaId,
    customerIds: customers.slice(0, 2),
    faceValue: `${faceValue++}`,
  };
  const { data, errors } = await bench.query(
    `mutation ($input: IssueVouchersInput!) {
       issueVouchers(input: $input) { operation { ${fields} } userErrors { code } }
     }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.issueVouchers.operation;
}

/** An operation whose answer was lost before the partner did anything. */
async function lost(key: string) {
  await bench.faults([{ operation: 'createPartnerCoupons', drop: 'before' }]);
  const operation = await issue(key);
  expect(operation.status).toBe('UNKNOWN');
  return operation;
}

async function resolve(input: object, headers?: Record<string, string>) {
  const { data, errors } = await bench.query(
    `mutation ($input: ResolveOperationInput!) {
       resolveOperation(input: $input) { operation { ${fields} } userErrors { code field message } }
     }`,
    { input },
    headers,
  );
  expect(errors).toBeUndefined();
  return data.resolveOperation;
}

describe('the ledger in the graph', () => {
  test('shows what was asked for and what has become of it, newest first, without asking the partner', async () => {
    const [first, second] = [await issue('a'), await issue('b')];
    const open = await lost('c');
    await bench.resetCalls();
    const { data, errors } = await bench.query(`{
      all: operations(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } }
      unknown: operations(filter: { status: UNKNOWN, kind: ISSUE_VOUCHERS }) { totalCount nodes { id } }
      funds: operations(filter: { kind: ALLOCATE_FUNDS }) { totalCount nodes { id } }
      one: operation(id: "${first.id}") { ${fields} }
      none: operation(id: "none") { id }
    }`);
    expect(errors).toBeUndefined();
    expect(data.all).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(data.all.nodes).toEqual([open, second]);
    expect(data.unknown).toEqual({ totalCount: 1, nodes: [{ id: open.id }] });
    expect(data.funds).toEqual({ totalCount: 0, nodes: [] });
    expect(data.one).toEqual(first);
    expect(data.none).toBeNull();
    expect(first.input).toEqual(
      expect.arrayContaining([
        { path: ['quotaId'], value: quotaId },
        { path: ['customerIds', '1'], value: customers[1] },
        { path: ['faceValue'], value: '10.00' },
      ]),
    );
    const next = await bench.query(
      `query ($after: String) { operations(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage } } }`,
      { after: data.all.pageInfo.endCursor },
    );
    expect(next.data.operations).toEqual({ nodes: [{ id: first.id }], pageInfo: { hasNextPage: false } });
    expect(await bench.calls()).toEqual({});
  });

  test('refuses a cursor of other conditions', async () => {
    const { data } = await bench.query('{ operations(first: 1) { pageInfo { endCursor } } }');
    const after = data.operations.pageInfo.endCursor;
    const { errors } = await bench.query(
      `{ operations(after: "${after}", filter: { status: CONFIRMED }) { totalCount nodes { id } } }`,
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

describe('a person settles what records do not tell', () => {
  const note = 'Seen in the partner’s console.';

  test.each([
    { outcome: 'DONE', status: 'CONFIRMED', sum: 2 },
    { outcome: 'NOT_DONE', status: 'REJECTED', sum: 0 },
  ])('as $outcome, once and for all, and it is recorded who said so', async ({ outcome, status, sum }) => {
    const operation = await lost(`settled as ${outcome}`);
    const asked = operation.amount.amount;
    const resolved = await resolve({ id: operation.id, outcome, note });
    expect(resolved).toEqual({
      userErrors: [],
      operation: {
        ...operation,
        ...{ status, evidence: 'PERSON', settledAt: expect.any(String) },
        amount: { amount: sum === 0 ? '0.00' : asked },
        resolution: { by: 'anyone', at: expect.any(String), note },
      },
    });
    const again = await resolve({ id: operation.id, outcome, note });
    expect(again).toMatchObject({
      operation: resolved.operation,
      userErrors: [{ code: 'NOT_OPEN', field: null }],
    });
    const { data } = await bench.query(`{ operation(id: "${operation.id}") { ${fields} } }`);
    expect(data.operation).toEqual(resolved.operation);
  });

  test('of a write that was not sent: it never will be', async () => {
    await bench.faults([{ operation: 'createPartnerCoupons', status: 429 }]);
    const operation = await issue('not sent');
    expect(operation.status).toBe('INTENT');
    const { operation: closed } = await resolve({ id: operation.id, outcome: 'DONE', note });
    expect(closed.status).toBe('REJECTED');
  });

  test('not what is settled already, nor what there is not, nor without saying why', async () => {
    const settled = await issue('settled');
    const outcome = 'NOT_DONE';
    const inChinese = { 'accept-language': 'zh-CN' };
    const ofSettled = await resolve({ id: settled.id, outcome, note }, inChinese);
    expect(ofSettled).toMatchObject({ operation: settled, userErrors: [{ code: 'NOT_OPEN' }] });
    expect(ofSettled.userErrors[0].message).toMatch(/\p{Script=Han}/u);
    expect(await resolve({ id: 'none', outcome, note })).toEqual({
      operation: null,
      userErrors: [
        { code: 'INVALID_INPUT', field: ['id'], message: 'There is no operation none in the ledger.' },
      ],
    });
    for (const nothing of ['', '  ', 'x'.repeat(501)]) {
      const { userErrors } = await resolve({ id: settled.id, outcome, note: nothing });
      expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['note'] }]);
    }
  });
});
