import type { CustomerCaller } from '../auth/caller.js';
import { discountsFor, type OrderDiscount } from '../data/ordering/order-discounts.js';
import type { Means } from '../data/ordering/settle.js';
import type { Order } from '../data/orders/order.js';
import { couponsHeldBy, type HeldCoupon } from '../data/own-coupons/held-coupons.js';
import { storedCardsOf, type StoredCard } from '../data/own-coupons/stored-cards.js';
import { isTakenFrom, isUsable } from '../data/own-coupons/usable-coupons.js';
import { parameterError } from '../errors.js';
import type { Input } from './handler.js';
import { refusal } from './refusal.js';

type Payment = Input<'payOrders'>;
type Chosen = NonNullable<Payment['coupon_infos']>[number];

/** Types of discounts and coupons when an order is paid; lists of the customer's own have others. */
export const discountTypeOf = ({ rate }: OrderDiscount) =>
  rate ? ({ 605: 2, 607: 3 } as const)[rate.type] : 609;
export const couponTypes = { 1: 301, 2: 300, 4: 302 } as const;
const storedCard = 303;

/** What a payment names, checked against what the caller has and the order offers. */
export function meansOfPayment(payment: Payment, caller: CustomerCaller, order: Order, now: number): Means {
  const infos = chosen('coupon_infos', payment.use_coupon, payment.coupon_infos);
  if (new Set(infos.map(({ id }) => id)).size < infos.length) {
    throw parameterError('coupon_infos', 'must not name a coupon twice');
  }
  const discount = discountOf(payment, caller, order);
  const cards = infos.filter(({ type }) => type === storedCard);
  return {
    discount,
    coupons: infos.filter((one) => !cards.includes(one)).map((one) => couponOf(one, caller, order, now)),
    cards: cards.map((one) => cardOf(one, caller, now)),
  };
}

/** A list that its flag asks for, and nothing where it does not. */
function chosen<T>(name: string, flag: 'YES' | 'NO', list: readonly T[] = []): readonly T[] {
  if (flag === 'YES' && list.length === 0) throw parameterError(name, 'is required with the flag YES');
  if (flag === 'NO' && list.length > 0) throw parameterError(name, 'must be left out with the flag NO');
  return list;
}

/** An adjusted price has to be used where there is one. */
function discountOf(payment: Payment, { portfolio, customer }: CustomerCaller, order: Order) {
  const [info] = chosen('discount_infos', payment.use_discount, payment.discount_infos);
  const offered = discountsFor(portfolio, customer, order);
  const found = info && offered.find((one) => one.id === info.id && discountTypeOf(one) === info.type);
  const compulsory = offered.find(({ rate }) => !rate);
  if ((info && !found) || (compulsory && found !== compulsory)) throw refusal('CBC.99003108');
  return found;
}

function couponOf({ id, type }: Chosen, caller: CustomerCaller, order: Order, now: number): HeldCoupon {
  const { portfolio, customer } = caller;
  const coupon = couponsHeldBy(portfolio, customer, '', now).find((one) => one.id === id);
  if (!coupon) throw parameterError('coupon_infos', `has ${id}, which is no coupon of the caller`);
  if (couponTypes[coupon.type as keyof typeof couponTypes] !== type) {
    throw parameterError('coupon_infos', `has ${id} with a type that is not its own`);
  }
  if (isTakenFrom(order, coupon)) throw refusal('CBC.99003112');
  if (!isUsable(coupon, order, portfolio.holdings(customer).orders, now)) {
    throw parameterError('coupon_infos', `has ${id}, which may not pay for this order`);
  }
  return coupon;
}

function cardOf({ id }: Chosen, { portfolio, customer }: CustomerCaller, now: number): StoredCard {
  const card = storedCardsOf(portfolio, customer).find((one) => one.id === id);
  if (!card || card.expireTime <= now) {
    throw parameterError('coupon_infos', `has ${id}, which is no valid card of the caller`);
  }
  if (card.balance === 0n) throw refusal('CBC.99003112');
  return card;
}
