import type { components } from '../../contract/generated/orders.js';
import { resourceCode, resourceName, serviceCode, serviceName } from '../data/catalogue/catalogue.js';
import { products } from '../data/catalogue/products.js';
import type { Customer } from '../data/customers/customer.js';
import type { Order, OrderLine } from '../data/orders/order.js';
import { billedLines } from '../data/statements/order-charges.js';
import { sumOf, yuan, zero, type Fen } from '../money.js';
import type { Caller } from '../auth/caller.js';
import { parameterError } from '../errors.js';
import type { Portfolio } from '../data/portfolio.js';
import type { Handler, Input, Loose } from './handler.js';
import { refusal } from './refusal.js';
import { portfolioOf } from './scope.js';

type RefundRow = Loose<components['schemas']['OrderRefundInfoV2']>;

/** Orders that give money back: unsubscriptions, and switches to pay-per-use before the end of the term. */
const refunding: ReadonlySet<number> = new Set([4, 10]);

/**
 * What was refunded, used and kept as a fee, by resource type and original order. Money back is negative, what was used
 * and the fee are positive and in one row.
 */
export const showRefundOrderDetails: Handler<'showRefundOrderDetails'> = ({ input, caller }) => {
  const found = whose(caller, input);
  const holdings = found && found.portfolio.holdings(found.customer);
  const order = holdings?.orders.find(({ id }) => id === input.order_id);
  if (!holdings || !order || !refunding.has(order.type)) throw refusal('CBC.99005026');
  const rows = billedLines(order, holdings.subscriptions).flatMap(({ line, resources }) => {
    const base = line.refund?.of ?? originalOrder(holdings.orders, order, resources[0]?.orderIds);
    return amountsOf(line).map((amount) => ({
      line,
      region: resources[0]?.region ?? 'cn-north-4',
      base,
      amount,
    }));
  });
  const refundRows = merged(rows).map(({ line, region, base, amount }, index) =>
    refundRow(`${order.id}-R${index + 1}`, order, line, region, base, amount),
  );
  return { total_count: refundRows.length, refund_infos: refundRows };
};

/** The refund as the order has it, then what had been used and the fee where there were any. */
function amountsOf({ net, refund }: OrderLine): Fen[] {
  return [net, refund?.consumed ?? zero, refund?.commission ?? zero].filter(
    (amount, index) => index === 0 || amount !== zero,
  );
}

interface Row {
  line: OrderLine;
  region: string;
  base: string | undefined;
  amount: Fen;
}

/** Lines of one resource type and original order are one; refunds and what is kept stay apart by their sign. */
function merged(rows: readonly Row[]): Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { service, resource } = products[row.line.product];
    const key = `${service} ${resource} ${row.region} ${row.base} ${row.amount > zero}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    amount: sumOf(group, ({ amount }) => amount),
  }));
}

/** The last order before the refund that paid for the resource. */
function originalOrder(
  orders: readonly Order[],
  refund: Order,
  ids: readonly string[] = [],
): string | undefined {
  const paying = ids.filter((id) => id !== refund.id && !isChange(orders, id));
  return paying.at(-1);
}

function isChange(orders: readonly Order[], id: string): boolean {
  return [3, 15].includes(orders.find((order) => order.id === id)?.type ?? 0);
}

function whose(
  caller: Caller,
  input: Input<'showRefundOrderDetails'>,
): { portfolio: Portfolio; customer: Customer } | undefined {
  if (caller.kind === 'customer') return caller;
  if (input.customer_id === undefined)
    throw parameterError('customer_id', 'is required when a partner calls');
  for (const portfolio of [portfolioOf(caller, input.indirect_partner_id), caller.partner.book.own]) {
    const customer = portfolio.customer(input.customer_id);
    if (customer) return { portfolio, customer };
  }
  return undefined;
}

function refundRow(
  id: string,
  { customerId }: Order,
  { product }: OrderLine,
  region: string,
  base: string | undefined,
  amount: Fen,
): RefundRow {
  const [service, resource] = [
    serviceCode(products[product].service),
    resourceCode(products[product].resource),
  ];
  return {
    id,
    amount: yuan(amount),
    measure_id: '1',
    customer_id: customerId,
    resource_type_code: resource,
    service_type_code: service,
    resource_type_name: resourceName(resource),
    service_type_name: serviceName(service),
    region_code: region,
    base_order_id: base,
  };
}
