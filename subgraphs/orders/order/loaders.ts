import DataLoader from 'dataloader';
import type { components } from '../../../partner/contract/generated/orders.js';
import { Refused } from '../../../partner/client/index.js';
import type { SubgraphContext } from '../../kit/context.js';
import { eachAlone } from '../../kit/each-alone.js';
import { byIdLoader } from '../../kit/list/by-id-loader.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { relationLoader } from '../../kit/list/relation-loader.js';
import { ofReseller, type ResellerScoped } from '../../kit/reseller.js';
import { requestScoped } from '../../kit/request-scoped.js';

type Schemas = components['schemas'];
/** An order as the list gives it, as one of a combined order there, or with what the details have of it. */
export type OrderRow = Omit<
  Schemas['CustomerOrderV2'],
  'order_type' | 'sub_order_infos' | 'agent_pay_info'
> & {
  order_type: Schemas['CustomerOrderV3']['order_type'];
  sub_order_infos?: OrderRow[];
  agent_pay_info?: Schemas['AgentPayInfoV2'] | undefined;
};
export type OrderLineRow = Schemas['OrderLineItemEntityV2'];
type Details = Schemas['ShowCustomerOrderDetailsResponse'];

export const orderList: PartnerList<OrderRow> = {
  name: 'orders',
  pageSize: 100,
  idOf: (row) => row.order_id,
  async fetch(context, filter, range) {
    const query = { ...filter, ...range };
    const answer = await context.partner.call('listCustomerOrders', { query }, context);
    return { rows: answer.order_infos ?? [], total: answer.total_count ?? 0 };
  },
};

export const orderById = byIdLoader(orderList, (id) => ({ order_id: id }));

export const ordersOfCustomer = relationLoader({
  list: orderList,
  ownerOf: (row) => row.customer_id,
  filterBy: (id) => ({ customer_id: id }),
});

/** Header and one full page of lines. Pages are aligned, so whatever part of the lines is asked for shares them. */
export const orderDetails = requestScoped((context) => {
  const pages = new DataLoader<ResellerScoped & { offset: number }, Details | undefined, string>(
    (keys) => eachAlone(keys, (key) => readDetails(context, key)),
    { cacheKeyFn: (key) => `${key.id} ${key.resellerId ?? ''} ${key.offset}` },
  );
  return ({ id, resellerId }: ResellerScoped, offset = 0) =>
    pages.load({ id, resellerId: resellerId ?? null, offset: offset - (offset % linesPerPage) });
});

/** Most lines the operation gives at a time. */
const linesPerPage = 100;

/** The lines of one order as a list: any range is cut out of aligned pages. */
export function orderLineList(order: ResellerScoped): PartnerList<OrderLineRow> {
  return {
    name: 'orderLines',
    pageSize: linesPerPage,
    idOf: (row) => row.order_line_item_id,
    async fetch(context, _filter, { offset, limit }) {
      const starts = [...new Set([offset, offset + limit - 1].map((at) => at - (at % linesPerPage)))];
      const [head, next] = await Promise.all(starts.map((start) => orderDetails(context)(order, start)));
      const rows = [...(head?.order_line_items ?? []), ...(next?.order_line_items ?? [])];
      const within = offset % linesPerPage;
      return { rows: rows.slice(within, within + limit), total: head?.total_count ?? 0 };
    },
  };
}

/** What the API says of an id it does not know. */
const unknownOrder = 'CBC.30000010';

async function readDetails(
  context: SubgraphContext,
  { id, resellerId, offset }: ResellerScoped & { offset: number },
): Promise<Details | undefined> {
  const request = {
    path: { order_id: id },
    query: { offset, limit: linesPerPage, ...ofReseller(resellerId) },
  };
  return context.partner.call('showCustomerOrderDetails', request, context).catch((error: unknown) => {
    if (error instanceof Refused && error.details.errorCode === unknownOrder) return undefined;
    throw error;
  });
}
