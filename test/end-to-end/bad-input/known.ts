import { createPartnerClient } from '../../../partner/client/index.js';
import { sandboxProvider } from '../../../partner/sandbox/index.js';
import type { TestBench } from '../../support/start-all.js';

/** What there is to ask about: our own, a reseller's, another partner's, and cursors of lists. */
export interface Known {
  /** A customer that authorised the partner, and another one. */
  own: string;
  other: string;
  reseller: string;
  ofReseller: string;
  foreign: string;
  foreignOrder: string;
  ordersCursor: string;
  vouchersCursor: string;
  /** Of the orders of `other`. */
  otherOrdersCursor: string;
  /** Of the orders of another partner: the graph serves one, but a cursor may come from anywhere. */
  strangeCursor: string;
}

export async function findKnown(bench: TestBench): Promise<Known> {
  const { data } = await bench.query(`{
    customers(first: 30, filter: { associationType: RESALE }) {
      nodes { id ownBalance { debt { amount } } orders(first: 1) { pageInfo { endCursor } } } }
    resellers(first: 1) { nodes { id customers(first: 1) { nodes { id } } } }
    orders(first: 1) { pageInfo { endCursor } }
    vouchers(first: 1) { pageInfo { endCursor } } }`);
  const customers = data.customers.nodes as {
    id: string;
    ownBalance: object | null;
    orders: { pageInfo: { endCursor: string | null } };
  }[];
  const own = customers.find(({ ownBalance }) => ownBalance)!;
  const other = customers.find(({ id, orders }) => id !== own.id && orders.pageInfo.endCursor)!;
  const [reseller] = data.resellers.nodes;
  return {
    own: own.id,
    other: other.id,
    reseller: reseller.id,
    ofReseller: reseller.customers.nodes[0].id,
    ...(await ofAnotherPartner(bench.sandbox.url)),
    ordersCursor: data.orders.pageInfo.endCursor,
    vouchersCursor: data.vouchers.pageInfo.endCursor,
    otherOrdersCursor: other.orders.pageInfo.endCursor!,
    strangeCursor: Buffer.from('0:strange8').toString('base64url'),
  };
}

async function ofAnotherPartner(url: string): Promise<Pick<Known, 'foreign' | 'foreignOrder'>> {
  const stranger = createPartnerClient({
    apiUrl: url,
    iamUrl: url,
    credentials: sandboxProvider,
    language: 'en_US',
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
  const { customer_infos: customers = [] } = await stranger.call('listSubCustomers', { body: { limit: 1 } });
  const { order_infos: orders = [] } = await stranger.call('listCustomerOrders', { query: { limit: 1 } });
  await stranger.close();
  return { foreign: customers[0]!.customer_id, foreignOrder: orders[0]!.order_id };
}
