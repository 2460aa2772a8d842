import { type Ask, changed, sent, type Values } from './ask.js';
import { nameOfOrder } from './held.js';
import { isCustomerInside, resellerIn } from './named.js';
import { OutsideBoundary } from './outside-boundary.js';
import type { ListShape, Owner } from './owner.js';
import { putTogether } from './put-together.js';

type Row<Of extends Owner['of']> = Extract<Owner, { of: Of }>;

/** Lists, of which a caller gets what is inside as if there were nothing else. */
export const lists = {
  async 'a list by customer'(list: Row<'a list by customer'>, ask: Ask) {
    const reseller = resellerIn(ask, list.in);
    const customer = sent(ask, list.in, 'customer_id');
    // Whom somebody pays for need not be inside.
    if (sent(ask, list.in, 'method') !== undefined) throw new OutsideBoundary();
    if (reseller !== undefined) {
      const isOfReseller =
        customer === undefined || list.strict || (await isCustomerInside(ask, customer, reseller));
      if (!isOfReseller) return nothing(list);
      return noted(ask, list, await ask.forward(), reseller);
    }
    const { customers, resellers } = ask.inside;
    const owners = list.resellersToo ? [...customers, ...resellers] : customers;
    if (customer !== undefined) {
      return owners.includes(customer as string) ? noted(ask, list, await ask.forward()) : nothing(list);
    }
    const asksById = list.byId?.some((name) => sent(ask, list.in, name) !== undefined);
    if (asksById && owners.length > 1) return held(list, ask);
    const answer = await putTogether(
      list,
      ask,
      owners.map((customer_id) => ({ customer_id })),
    );
    return noted(ask, list, answer);
  },

  async 'a list by reseller'(list: Row<'a list by reseller'>, ask: Ask) {
    const { resellers } = ask.inside;
    const reseller = sent(ask, list.in, 'indirect_partner_id');
    if (reseller !== undefined) return ask.inside.isReseller(reseller) ? ask.forward() : nothing(list);
    return putTogether(
      list,
      ask,
      resellers.map((indirect_partner_id) => ({ indirect_partner_id })),
    );
  },

  /** Who spent is asked of each: the partner's own list is everybody's. */
  async spenders(_: Row<'spenders'>, ask: Ask) {
    const { bill_cycle, offset = 0, limit = 10 } = ask.request.body as unknown as Month;
    const spent = await Promise.all(
      ask.inside.customers.map(async (customer_id) => {
        const query = { bill_cycle, customer_id, offset: 0, limit: 1 };
        const { total_count } = await ask.look('listSubCustomerBillDetail', { query }, ask.options);
        return Number(total_count ?? 0) > 0 ? [{ customer_id }] : [];
      }),
    );
    const rows = spent.flat();
    return { total_count: rows.length, sub_customers: rows.slice(offset, offset + limit) };
  },
};

interface Range {
  offset?: number;
  limit?: number;
}

interface Month extends Range {
  bill_cycle: string;
}

const nothing = ({ rows, total }: ListShape): Values => ({ [rows]: [], [total]: 0 });

/** What a list has told is inside need not be found out again. */
function noted(ask: Ask, { rows }: ListShape, answer: Values, reseller?: string): Values {
  const told = (answer[rows] ?? []) as { customer_id: string; order_id?: string }[];
  if (ask.operation === 'listCustomerOrders') {
    for (const { order_id } of told) ask.ordersInside.add(nameOfOrder(order_id, reseller));
  }
  if (ask.operation === 'listSubCustomers' && reseller !== undefined) {
    ask.inside.membersOf(reseller)!.saw(told.map(({ customer_id }) => customer_id));
  }
  return answer;
}

/** Single rows, which say whose they are: one call, of which what is outside is left out. */
async function held(list: ListShape, ask: Ask): Promise<Values> {
  const { offset = 0, limit = 10 } = ask.request[list.in] as Range;
  const all = changed(ask, list.in, { offset: 0, limit: list.page });
  const answer = await ask.forward(all);
  const rows = ((answer[list.rows] ?? []) as Values[]).filter((row) => ask.inside.isOwn(row.customer_id));
  return { ...answer, [list.rows]: rows.slice(offset, offset + limit), [list.total]: rows.length };
}
