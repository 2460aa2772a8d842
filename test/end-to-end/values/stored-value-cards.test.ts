import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AnswerOf } from '../../../partner/client/index.js';
import { amount, type BothSides, bothSides } from '../../support/both-sides.js';

type Row = NonNullable<AnswerOf<'listStoredValueCards'>['stored_value_cards']>[number];

let sides: BothSides;
/** Cards by customer, those with something left first. */
const cards = new Map<string, Row[]>();
let unauthorised: string;

beforeAll(async () => {
  sides = await bothSides();
  const { customer_infos = [] } = await sides.partner.call('listSubCustomers', { body: { limit: 100 } });
  for (const { customer_id } of customer_infos) {
    const both = await Promise.all([list(customer_id, 1), list(customer_id, 2)]).catch(() => undefined);
    if (both) cards.set(customer_id, both.flat());
    else unauthorised = customer_id;
  }
});
afterAll(() => sides.close());

async function list(customerId: string, status: 1 | 2): Promise<Row[]> {
  const answer = await sides.partner.call(
    'listStoredValueCards',
    { query: { status, limit: 100 } },
    { actingFor: { customerId } },
  );
  return answer.stored_value_cards ?? [];
}

/** One customer with cards in both statuses, and how many of each. */
function mixed(): [id: string, rows: Row[]] {
  return [...cards].find(([, rows]) => new Set(rows.map(({ status }) => status)).size === 2)!;
}

async function ask(customerId: string, args: string, fields: string) {
  const { data, errors } = await sides.bench.query(
    `{ customer(id: "${customerId}") { storedValueCards${args} { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.customer.storedValueCards;
}

describe('stored-value cards', () => {
  test('in both statuses, which the partner lists apart; every field is the partner’s', async () => {
    for (const [id, rows] of [...cards].filter(([, all]) => all.length > 0)) {
      expect(
        await ask(
          id,
          '',
          'totalCount nodes { id name status faceValue { amount } remaining { amount } effectiveAt expiresAt }',
        ),
      ).toEqual({
        totalCount: rows.length,
        nodes: rows.map((row) => ({
          id: row.card_id,
          name: row.card_name,
          status: row.status === 1 ? 'AVAILABLE' : 'USED_UP',
          faceValue: amount(row.face_value),
          remaining: amount(row.balance),
          effectiveAt: row.effective_time,
          expiresAt: row.expire_time,
        })),
      });
    }
    expect(mixed()).toBeDefined();
  });

  test('pages go on from one status to the other', async () => {
    const [id, rows] = mixed();
    const found: string[] = [];
    let after = '';
    for (;;) {
      const page = await ask(
        id,
        `(first: 1${after})`,
        'totalCount nodes { id } pageInfo { hasNextPage endCursor }',
      );
      expect(page.totalCount).toBe(rows.length);
      found.push(...page.nodes.map((node: { id: string }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(found).toEqual(rows.map(({ card_id }) => card_id));
  });

  test('of one status in one call, one card by id, and the total alone', async () => {
    const [id, rows] = mixed();
    await sides.bench.resetCalls();
    const used = await ask(id, '(filter: { status: USED_UP })', 'nodes { id }');
    expect(used.nodes).toEqual(
      rows.filter(({ status }) => status === 2).map(({ card_id }) => ({ id: card_id })),
    );
    expect((await sides.bench.calls()).listStoredValueCards).toBe(1);
    const last = rows.at(-1)!.card_id;
    expect(await ask(id, `(filter: { id: "${last}" })`, 'nodes { id }')).toEqual({ nodes: [{ id: last }] });
    expect(await ask(id, '', 'totalCount')).toEqual({ totalCount: rows.length });
  });

  test('a customer without cards has an empty list', async () => {
    const [id] = [...cards].find(([, rows]) => rows.length === 0)!;
    expect(await ask(id, '', 'totalCount nodes { id } pageInfo { hasNextPage endCursor }')).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test('a cursor of one customer is refused for another', async () => {
    const [id] = mixed();
    const other = [...cards.keys()].find((key) => key !== id)!;
    const { pageInfo } = await ask(id, '(first: 1)', 'pageInfo { endCursor }');
    await sides.bench.resetCalls();
    const { data, errors } = await sides.bench.query(
      `{ customer(id: "${other}") { storedValueCards(after: "${pageInfo.endCursor}") { totalCount } } }`,
    );
    expect(data.customer).toEqual({ storedValueCards: null });
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    expect((await sides.bench.calls()).listStoredValueCards).toBeUndefined();
  });

  test('a customer that has not authorised the partner gives an error on this field alone', async () => {
    const { data, errors } = await sides.bench.query(
      `{ customer(id: "${unauthorised}") { accountName storedValueCards { totalCount } } }`,
    );
    expect(data.customer).toEqual({ accountName: expect.any(String), storedValueCards: null });
    expect(errors).toMatchObject([
      { path: ['customer', 'storedValueCards'], extensions: { code: 'CUSTOMER_AUTHORIZATION_REQUIRED' } },
    ]);
  });
});
