import { beforeEach, describe, expect, test } from '@jest/globals';
import type { CallOptions, PartnerClient } from '../index.js';
import { type DeclaredOperation, operations, type WriteOperation } from '../operations.js';
import type { Request, Values } from './ask.js';
import { boundedPartner } from './bounded-partner.js';
import { OutsideBoundary } from './outside-boundary.js';
import type { Owner } from './owner.js';
import { owners } from './owners.js';

const boundary = { customers: ['c1', 'c2'], resellers: ['r1'] };
/** The customers of each reseller. */
const members: Record<string, string[]> = { r1: ['m1'], r2: ['m2'] };

interface Asked {
  operation: DeclaredOperation;
  request: Request;
  options: CallOptions;
}

let asked: Asked[];
beforeEach(() => void (asked = []));

/** A partner that knows who is whose, and answers nothing else. */
function answerTo(operation: DeclaredOperation, { query, body, path }: Request): Values {
  if (operation === 'listSubCustomers') {
    const { customer_id, indirect_partner_id } = body!;
    const all =
      indirect_partner_id === undefined ? ['c1', 'c2', 'c3'] : members[indirect_partner_id as string]!;
    const found = all.filter((id) => customer_id === undefined || id === customer_id);
    return { customer_infos: found.map((id) => ({ customer_id: id })), count: found.length };
  }
  // What is called `of-x` is of x.
  if (operation === 'showCustomerOrderDetails') {
    return { order_info: { customer_id: (path!.order_id as string).slice(3) }, order_line_items: [] };
  }
  if (operation === 'listIssuedPartnerCoupons' && query?.coupon_id) {
    const coupon_id = query.coupon_id as string;
    return { user_coupons: [{ coupon_id, customer_id: coupon_id.slice(3) }], total_count: 1 };
  }
  if (operation === 'listIssuedCouponQuotas' && query?.quota_id) {
    const quota_id = query.quota_id as string;
    return { quotas: [{ quota_id, indirect_partner_id: quota_id.slice(3) }], total_count: 1 };
  }
  return {};
}

const inner = {
  call: async (operation: DeclaredOperation, request: Request, options: CallOptions) => {
    asked.push({ operation, request, options });
    return answerTo(operation, request);
  },
} as unknown as PartnerClient;

/** Reads what is read; of a write, finds out whether it may be done. */
async function ask(
  operation: DeclaredOperation,
  { request, actingFor }: Example,
): Promise<Values | undefined> {
  const partner = boundedPartner(inner, boundary);
  const options = actingFor === undefined ? {} : { actingFor: { customerId: actingFor } };
  if (operations[operation].effect === 'read')
    return await (partner.call as Read)(operation, request, options);
  await partner.admit(operation as WriteOperation, request, options);
  return undefined;
}

type Read = (operation: DeclaredOperation, request: Request, options: CallOptions) => Promise<Values>;

interface Example {
  request: Request;
  actingFor?: string;
}

/** For each way to say whose data a call is about: requests about what is inside, and about what is not. */
function examplesOf(owner: Owner): { inside: Example[]; outside: Example[] } {
  const about = (part: 'query' | 'body', values: Values, more: Values = {}): Example => ({
    request: { [part]: { bill_cycle: '2026-10', ...values, ...more } },
  });
  const acting = (actingFor: string, values: Values = {}): Example => ({
    request: { query: values, body: values },
    actingFor,
  });
  switch (owner.of) {
    case 'nobody':
      return { inside: [{ request: {} }], outside: [] };
    case 'partner':
      return { inside: [], outside: [{ request: {} }] };
    case 'credential':
      return {
        inside: [
          acting('c1'),
          acting('m1'),
          ...(owner.members ? [acting('c1', { method: 'sub_customer', sub_customer_id: 'c2' })] : []),
        ],
        outside: [
          { request: {} },
          ...['c3', 'm2', 'nobody', ''].map((id) => acting(id)),
          ...(owner.members
            ? [
                acting('c1', { payer_account_id: 'c3' }),
                acting('c1', { method: 'sub_customer', sub_customer_id: 'c3' }),
                acting('c1', { method: 'all' }),
              ]
            : []),
        ],
      };
    case 'customer': {
      const name = (customer_id?: string, indirect_partner_id?: string) =>
        about(owner.in, { customer_id }, { indirect_partner_id });
      const ofResellers = [name('m1', 'r2'), name('c1', 'r1'), name('c3', 'r1'), name('m1'), name('m1', '')];
      return {
        inside: [name('c1'), owner.byReseller ? name('m1', 'r1') : name('m1')],
        outside: [
          name('c3'),
          name('m2'),
          name('nobody'),
          name(''),
          name(),
          ...(owner.byReseller ? ofResellers : []),
        ],
      };
    }
    case 'customers': {
      const ids = (...all: string[]) =>
        owner.ids === 'customer_infos' ? all.map((customer_id) => ({ customer_id })) : all;
      const name = (all: string[], indirect_partner_id?: string) =>
        about(owner.in, { [owner.ids]: ids(...all) }, { indirect_partner_id });
      return {
        inside: [name(['c1', 'c2']), name(['m1'], 'r1')],
        outside: [name(['c3']), name([]), name(['m1']), name(['c1'], 'r1'), name(['m2'], 'r2')],
      };
    }
    case 'reseller':
    case 'a list by reseller': {
      const name = (indirect_partner_id?: string) => about(owner.in, { indirect_partner_id });
      const none = owner.of === 'reseller' ? [name()] : [];
      return { inside: [name('r1')], outside: [name('r2'), name('nobody'), name(''), ...none] };
    }
    case 'resellers':
      return {
        inside: [about(owner.in, { [owner.ids]: ['r1'] })],
        outside: [[], ['r2'], ['r1', 'r2'], ['']].map((ids) => about(owner.in, { [owner.ids]: ids })),
      };
    case 'a list by customer': {
      const name = (customer_id?: string, indirect_partner_id?: string) =>
        about(owner.in, { customer_id }, { indirect_partner_id });
      return {
        inside: [name('c1'), name(), name('m1', 'r1'), name(undefined, 'r1')],
        outside: [
          name('c3'),
          name('m1'),
          name(''),
          name('c3', 'r1'),
          name('c1', 'r2'),
          name(undefined, 'r2'),
          name(undefined, ''),
        ],
      };
    }
    case 'the answer': {
      const name = (order_id: string, indirect_partner_id?: string): Example => ({
        request: { path: { order_id }, query: { indirect_partner_id } },
      });
      return {
        inside: [name('of-c1'), name('of-m1', 'r1')],
        outside: [name('of-c3'), name('of-m1'), name('of-c1', 'r1'), name('of-m2', 'r2'), name('of-')],
      };
    }
    case 'voucher': {
      const name = (coupon_id: string, indirect_partner_id?: string) =>
        about('body', { coupon_id }, { indirect_partner_id });
      return {
        inside: [name('of-c1'), name('of-m1', 'r1')],
        outside: [name('of-c3'), name('of-m1'), name('of-c1', 'r1'), name('of-m2', 'r2')],
      };
    }
    case 'quotas':
      return {
        inside: [about('body', { quota_ids: ['of-r1'] })],
        outside: [[], ['of-r2'], ['of-r1', 'of-r2']].map((quota_ids) => about('body', { quota_ids })),
      };
    case 'spenders':
      return { inside: [about('body', {})], outside: [] };
    case 'newcomer':
      return {
        inside: [
          about('body', { customer_id: 'c1' }),
          about('body', { customer_id: 'm1' }),
          about('body', {}),
        ],
        outside: [about('body', { customer_id: 'c3' }), about('body', { customer_id: 'm2' })],
      };
  }
}

/** What is asked to find out whose something is. */
const looks: Partial<Record<Owner['of'], DeclaredOperation>> = {
  'the answer': 'showCustomerOrderDetails',
  voucher: 'listIssuedPartnerCoupons',
  quotas: 'listIssuedCouponQuotas',
};

describe.each(Object.entries(owners) as [DeclaredOperation, Owner][])('%s', (operation, owner) => {
  const { inside, outside } = examplesOf(owner);
  const isRead = operations[operation].effect === 'read';

  test('lets pass what is about those inside', async () => {
    for (const example of inside) {
      asked = [];
      await ask(operation, example);
      const sent = asked.filter((one) => one.operation === operation);
      if (isRead && owner.of !== 'spenders') expect(sent.length).toBeGreaterThan(0);
      if (!isRead) expect(sent).toEqual([]);
      if (owner.of !== 'nobody') expect(asked.every(({ options }) => options.keptFor)).toBe(true);
    }
  });

  test('does not ask about others, and says the same as of nobody', async () => {
    for (const example of outside) {
      asked = [];
      const answer = await ask(operation, example).catch((error: unknown) => error);
      const mayAsk: DeclaredOperation[] = [
        'listSubCustomers',
        ...(looks[owner.of] ? [looks[owner.of]!] : []),
      ];
      const other = asked.filter((one) => !mayAsk.includes(one.operation));
      expect({ example, other }).toEqual({ example, other: [] });
      // Nobody outside is looked for among the partner's own.
      for (const one of asked) {
        if (one.operation === 'listSubCustomers') expect(one.request.body?.indirect_partner_id).toBe('r1');
      }
      if (answer instanceof Error) continue;
      expect(isRead).toBe(true);
      for (const value of Object.values(answer as Values)) expect([0, []]).toContainEqual(value);
    }
  });
});

test('nothing is written through it', async () => {
  const partner = boundedPartner(inner, boundary);
  for (const [operation, { effect }] of Object.entries(operations)) {
    if (effect === 'read') continue;
    const written = partner.call(operation as WriteOperation, { body: { customer_id: 'c1' } });
    await expect(written).rejects.toBeInstanceOf(OutsideBoundary);
  }
  expect(asked).toEqual([]);
});

test('a caller of nothing gets nothing', async () => {
  const partner = boundedPartner(inner, { customers: [], resellers: [] });
  await expect(partner.call('listSubCustomers', { body: {} })).resolves.toEqual({
    customer_infos: [],
    count: 0,
  });
  await expect(partner.call('listPartnerBalances', { query: {} })).rejects.toBeInstanceOf(OutsideBoundary);
  expect(asked).toEqual([]);
});
