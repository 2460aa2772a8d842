import { beforeEach, describe, expect, test } from '@jest/globals';
import type { SubgraphContext } from '../kit/context.js';
import { ListSizes } from '../kit/list/list-sizes.js';
import { subscriptionsOf } from './subscriptions-of-customer.js';
import type { SubscriptionRow } from './subscriptions.js';

interface Body {
  customer_id: string;
  resource_ids?: string[];
  only_main_resource?: 0 | 1;
  offset: number;
  limit: number;
}

let calls: Body[];
beforeEach(() => {
  calls = [];
});

/** So many main resources `m0`, `m1`... with two attached ones each, answered for as the contract's notes say. */
function contextWith(mains: number, sizes = new ListSizes()): SubgraphContext {
  const rows = Array.from({ length: mains }, (_, index) => `m${index}`).flatMap((id): SubscriptionRow[] => [
    { resource_id: id, is_main_resource: 1 },
    { resource_id: `${id}a`, is_main_resource: 0, parent_resource_id: id },
    { resource_id: `${id}b`, is_main_resource: 0, parent_resource_id: id },
  ]);
  const call = async (_: string, { body }: { body: Body }) => {
    calls.push(body);
    const { resource_ids: ids, only_main_resource, offset, limit } = body;
    if (limit < 1 || limit > 500 || (ids && ids.length > 50)) throw new RangeError(JSON.stringify(body));
    const found = rows.filter(({ resource_id, parent_resource_id }) => {
      if (!ids) return !only_main_resource || !parent_resource_id;
      return ids.includes(resource_id!) || (!only_main_resource && ids.includes(parent_resource_id ?? ''));
    });
    return { data: found.slice(offset, offset + limit), total_count: found.length };
  };
  return { listSizes: sizes, partner: { call }, memory: new Map() } as unknown as SubgraphContext;
}

const customer = { id: 'c' };
const main = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);

async function attachedTo(context: SubgraphContext, ids: string[]) {
  const { attachedTo } = subscriptionsOf(context)(customer);
  const found = await Promise.all(ids.map((id) => attachedTo(id)));
  expect(found.map((rows) => rows.map((row) => row.resource_id))).toEqual(
    ids.map((id) => [`${id}a`, `${id}b`]),
  );
}

describe('what is attached', () => {
  test('up to 50 are one call', async () => {
    await attachedTo(contextWith(1000), main(50));
    expect(calls).toHaveLength(1);
  });

  test('more of a short list are one scan, which serves look-ups as well', async () => {
    const context = contextWith(150);
    await attachedTo(context, main(120));
    expect(calls).toHaveLength(1);
    expect(await subscriptionsOf(context)(customer).byId('m149b')).toMatchObject({ resource_id: 'm149b' });
    expect(calls).toHaveLength(1);
  });

  test('some of a long list are asked for in batches of 50, whose answers can be longer than a page', async () => {
    const sizes = new ListSizes();
    await attachedTo(contextWith(1000, sizes), main(120));
    // A look at the list's length, and three batches.
    expect(calls).toHaveLength(4);
    calls = [];
    await attachedTo(contextWith(1000, sizes), main(120));
    expect(calls).toHaveLength(3);
  });
});

describe('a batch that fails', () => {
  const failing = () => {
    const context = contextWith(1000);
    // The list is long, as an earlier request has seen: batches of 50 are the cheaper way.
    context.listSizes.set('subscriptions {"customer_id":"c"}', 3000);
    const { call } = context.partner as unknown as {
      call: (operation: string, request: { body: Body }) => Promise<unknown>;
    };
    (context.partner as { call: unknown }).call = (operation: string, request: { body: Body }) =>
      request.body.resource_ids?.includes('m60')
        ? Promise.reject(new Error('refused'))
        : call(operation, request);
    return subscriptionsOf(context)(customer);
  };
  const outcomes = async (answers: Promise<unknown>[]) =>
    (await Promise.allSettled(answers)).map(({ status }, index) => `${index} ${status}`);
  const expected = main(120).map((_, index) =>
    index >= 50 && index < 100 ? `${index} rejected` : `${index} fulfilled`,
  );

  test('fails what is attached to its own, and no other', async () => {
    const { attachedTo } = failing();
    expect(await outcomes(main(120).map((id) => attachedTo(id)))).toEqual(expected);
  });

  test('fails look-ups of its own, and no other', async () => {
    const { byId } = failing();
    expect(await outcomes(main(120).map((id) => byId(id)))).toEqual(expected);
  });
});

describe('by id', () => {
  test('main and attached ones, each as itself, and unknown ones not at all', async () => {
    const { byId } = subscriptionsOf(contextWith(400))(customer);
    const found = await Promise.all(['m7', 'm8b', 'x', 'm7'].map((id) => byId(id)));
    expect(found.map((row) => row?.resource_id)).toEqual(['m7', 'm8b', undefined, 'm7']);
    expect(calls).toEqual([
      expect.objectContaining({ customer_id: 'c', resource_ids: ['m7', 'm8b', 'x'], only_main_resource: 1 }),
    ]);
  });

  test('what this request has read of the customer is not read again, another customer’s is', async () => {
    const context = contextWith(3);
    const { byId } = subscriptionsOf(context)(customer);
    await byId('m1');
    await byId('m1');
    expect(calls).toHaveLength(1);
    await subscriptionsOf(context)({ id: 'd' }).byId('m1');
    await subscriptionsOf(context)({ id: 'c', resellerId: 'r' }).byId('m1');
    expect(
      calls.map((body) => [body.customer_id, (body as { indirect_partner_id?: string }).indirect_partner_id]),
    ).toEqual([
      ['c', undefined],
      ['d', undefined],
      ['c', 'r'],
    ]);
  });
});
