import { least, sumOf, type Fen } from '../../money.js';
import { SECOND } from '../../time.js';
import { move, record, type Reason } from '../accounts/posting.js';
import { resourceCode, serviceCode } from '../catalogue/catalogue.js';
import { products } from '../catalogue/products.js';
import type { Customer } from '../customers/customer.js';
import { orderId } from '../orders/order-id.js';
import { openOf, type Order, type OrderLine } from '../orders/order.js';
import type { Rng } from '../prng.js';
import { giveBackCoupons, type GivingBack } from './give-back-coupons.js';
import type { PaidTerm } from './paid-terms.js';
import type { RefundRule } from './refund-terms.js';

export interface RefundRequest extends Omit<GivingBack, 'refundId' | 'time'> {
  /** At least one. */
  terms: readonly PaidTerm[];
  /** An unsubscription, or a switch to pay-per-use. */
  type: 4 | 10;
  rule: RefundRule;
  now: number;
  rng: Rng;
}

export interface Refunded {
  order: Order;
  /** Writes what moved into the account's records: to be called once the change is made. */
  post: () => void;
}

/**
 * Gives terms back in one order, which is complete at once, with a negative line for each: coupons and cards are as they
 * were before, money goes to the account that had paid, credit no further than its line and the rest in cash.
 */
export function refund(request: RefundRequest): Refunded {
  const { portfolio, customer, holdings, terms, now } = request;
  const order = emptyOrder(request, now - (now % SECOND));
  const payer = order.payerId === undefined ? undefined : portfolio.customer(order.payerId);
  const account = payer ?? customer;
  let room = account.creditLine - account.credit;
  for (const term of terms) {
    const line = refundedLine(term, order, request, room);
    room += creditOf(line);
    order.lines.push(line);
  }
  holdings.orders.push(order);
  for (const resource of new Set(terms.map((term) => term.resource))) {
    resource.orderIds.push(order.id);
    resource.updateTime = order.createTime;
  }
  const payBack = (to: Customer) => {
    const cash = -sumOf(order.lines, (line) => line.cash!);
    return move(to, { cash, credit: -sumOf(order.lines, creditOf) }, reasonOf(order));
  };
  if (payer) {
    const post = () =>
      record(
        portfolio,
        payer.id,
        portfolio.change(payer, (_, draft) => payBack(draft)),
      );
    return { order, post };
  }
  const posting = payBack(customer);
  return { order, post: () => record(portfolio, customer.id, posting) };
}

function emptyOrder({ customer, terms, type, rng }: RefundRequest, createTime: number): Order {
  const [{ order: paid, line, resource }] = terms as [PaidTerm];
  return {
    id: orderId(createTime, rng),
    customerId: customer.id,
    type,
    status: 5,
    sourceType: 1,
    createTime,
    paymentTime: createTime,
    payableUntil: undefined,
    contractId: undefined,
    userName: customer.accountName,
    enterpriseProject: resource.enterpriseProject,
    // What was generated has been paid by the customer itself, whoever it was for to pay.
    payerId: line.cash === undefined ? undefined : paid.payerId,
    lines: [],
    children: [],
  };
}

/** What cannot be put back on a card, which was bought, is paid out; a coupon that has ended is not. */
function refundedLine(
  term: PaidTerm,
  order: Order,
  { portfolio, customer, holdings, rule, rng }: RefundRequest,
  creditRoom: Fen,
): OrderLine {
  const { back, consumed, commission } = rule(term, order.createTime);
  const givingBack = { portfolio, customer, holdings, refundId: order.id, time: order.createTime };
  const onCoupons = (kind: 'vouchers' | 'cashCoupons' | 'storedCards') =>
    giveBackCoupons(givingBack, term.order, kind, back[kind]);
  const vouchers = onCoupons('vouchers');
  const cashCoupons = onCoupons('cashCoupons');
  const storedCards = onCoupons('storedCards');
  const money = back.cash + back.credit + back.storedCards - storedCards;
  const net = -(money + vouchers + cashCoupons + storedCards);
  return {
    ...term.line,
    id: `${order.id}-${rng.code(6)}`,
    orderId: order.id,
    quantity: 1,
    periodCount: undefined,
    resourceIds: [term.resource.resourceId],
    official: net,
    net,
    discounts: [],
    vouchers: -vouchers,
    cashCoupons: -cashCoupons,
    storedCards: -storedCards,
    cash: least(back.credit, creditRoom) - money,
    refund: { commission, consumed, of: term.order.id },
  };
}

/** What of a line is about the credit account: negative comes back. */
function creditOf(line: OrderLine): Fen {
  return openOf(line) - line.cash!;
}

function reasonOf({ id, createTime: time, lines }: Order): Reason {
  const { service, resource } = products[lines[0]!.product];
  return {
    id: `AC${id}`,
    time,
    trade: 'REFUND',
    detail: 'SOURCE_OPERAIION_UNSUBSCRIBE',
    tradeId: id,
    channel: '0',
    charged: {
      serviceCode: serviceCode(service),
      resourceCode: resourceCode(resource),
      from: time,
      to: time,
    },
  };
}
