import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { namedOperations, screens } from '../../support/operations/index.js';
import { forbidden, type ScopeBench, startScopeBench, withoutEach } from './support/scope-bench.js';

const texts = namedOperations();

let bench: ScopeBench;
let apart: ScopeBench;
beforeAll(async () => {
  [bench, apart] = await Promise.all([startScopeBench(), startScopeBench('http')]);
});
afterAll(() => Promise.all([bench.close(), apart.close()]));

// The catalogue is open.
test.each([...texts].filter(([name]) => name !== 'catalogue-browser'))(
  '%s costs whoever may not have any of it nothing',
  async (name, text) => {
    const { answer, calls } = await bench.ask(text, 'none', await screens[name]!.variables(bench.data));
    const fields = Object.keys(answer.data as object);
    expect(Object.values(answer.data as object)).toEqual(fields.map(() => null));
    expect(forbidden(answer)).toEqual(fields);
    expect(calls).toEqual({});
  },
);

test.each(['portfolio', 'voucher-desk'])(
  '%s is without each scope as with all, but for what takes it',
  async (name) => {
    const different = await withoutEach(bench, texts.get(name)!, await screens[name]!.variables(bench.data));
    expect(different).toBeGreaterThan(0);
  },
);

describe.each(['embedded', 'http'])('with subgraphs %s', (mode) => {
  const on = () => (mode === 'http' ? apart : bench);

  test('a page of customers costs what it would without what its caller may not have', async () => {
    const fields = 'id name balance { available { amount } } vouchers { totalCount }';
    const text = `{ customers(first: 20) { nodes { ${fields} } } }`;
    const { answer, calls } = await on().ask(text, 'only customers:read');
    const plain = await on().ask('{ customers(first: 20) { nodes { id name } } }', 'all');
    expect(calls).toEqual(plain.calls);
    const nodes = plain.answer.data.customers.nodes as object[];
    expect(nodes).toHaveLength(20);
    expect(answer.data.customers.nodes).toEqual(
      nodes.map((node) => ({ ...node, balance: null, vouchers: null })),
    );
    expect(answer.errors).toHaveLength(40);
    expect(answer.errors![0]).toMatchObject({
      message: 'This takes the scope `funds:read`, which the caller does not have.',
      path: ['customers', 'nodes', 0, 'balance'],
      extensions: { code: 'FORBIDDEN', requiredScopes: [['funds:read']] },
    });
  });

  test('a mutation without its scope is not done, not written down, and asks the partner nothing', async () => {
    const text =
      'mutation ($input: IssueVouchersInput!) { issueVouchers(input: $input) { operation { id } } }';
    const input = { idempotencyKey: `no-${mode}`, quotaId: 'Q', customerIds: ['c'], faceValue: '1.00' };
    const { answer, calls } = await on().ask(text, 'without vouchers:issue', { input });
    expect(answer.data).toEqual({ issueVouchers: null });
    expect(forbidden(answer)).toEqual(['issueVouchers']);
    expect(calls).toEqual({});
    const operations = await on().ask('{ operations { totalCount } }', 'all');
    expect(operations.answer.data.operations.totalCount).toBe(0);
  });
});

test.each([
  ['customerAlerts(kinds: [ARREARS, SUBSCRIPTION_EXPIRING]) { totalCount }', 'orders:read', 'kinds'],
  ['customerAlerts { totalCount }', 'vouchers:read', 'kinds'],
  ['customerRanking(by: DEBT) { totalCount }', 'funds:read', 'by'],
  ['customerRanking { totalCount }', 'bills:read', 'by'],
])('{ %s } takes %s, by what is asked, and costs nothing without it', async (field, scope, argument) => {
  const { answer, calls } = await bench.ask(`{ ${field} }`, `without ${scope}`);
  expect(Object.values(answer.data as object)).toEqual([null]);
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors![0]).toMatchObject({
    message: `What ${argument} asks for takes \`${scope}\`, which the caller does not have.`,
    extensions: { code: 'FORBIDDEN', argument, requiredScopes: [expect.arrayContaining([scope])] },
  });
  expect(calls).toEqual({});
});

test('what takes no more is answered', async () => {
  const text = '{ customerAlerts(kinds: [ARREARS]) { totalCount } customerRanking(by: DEBT) { totalCount } }';
  const { answer } = await bench.ask(text, 'without orders:read');
  expect(answer.errors).toBeUndefined();
});

test('what is open is open, and the rest is refused in the language that is asked for', async () => {
  const text = '{ measureUnits { id } order(id: "1") { id } }';
  const { answer } = await bench.ask(text, 'none', {}, { 'accept-language': 'zh-CN' });
  expect(answer.data.measureUnits.length).toBeGreaterThan(0);
  expect(answer.errors!.map(({ message }) => message)).toEqual([
    '调用方缺少访问此字段所需的权限：`orders:read`。',
  ]);
});
