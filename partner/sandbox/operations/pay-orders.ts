import { record } from '../data/accounts/posting.js';
import { fulfil } from '../data/ordering/fulfil.js';
import { settle, type PaymentProblem } from '../data/ordering/settle.js';
import { parameterError } from '../errors.js';
import type { Handler } from './handler.js';
import { meansOfPayment } from './means-of-payment.js';
import { customerOf } from './own-account.js';
import { isOverdue, wholeOrder } from './pending-order.js';
import { refusal } from './refusal.js';

const codes: Record<Exclude<PaymentProblem, 'tooMany'>, string> = {
  voucherWithDiscountCoupon: 'CBC.99003147',
  excludesDiscount: 'CBC.99003116',
  belowMinimum: 'CBC.99003117',
  insufficient: 'CBC.99005003',
  gone: 'CBC.99003141',
};

/**
 * Pays an order, a combined one with its children, and does what it is for: all or nothing. The answer is an empty
 * object, the SDK models none. Paid again, the order has another status: CBC.99003106.
 */
export const payOrders: Handler<'payOrders'> = ({ input, caller, now, rng }) => {
  const own = customerOf(caller);
  const { portfolio, customer } = own;
  const order = wholeOrder(own, input.order_id);
  if (!order) throw refusal('CBC.30000010');
  if (isOverdue(order, now)) throw refusal('CBC.99003110');
  if (order.status !== 6) throw refusal('CBC.99003106');
  const means = meansOfPayment(input, own, order, now);
  const posting = portfolio.change(customer, (holdings, draft) => {
    const pending = holdings.orders.find(({ id }) => id === order.id)!;
    const payment = { portfolio, customer: draft, holdings, order: pending, now, rng };
    const outcome = settle({ ...payment, ...means });
    if ('problem' in outcome) throw refused(outcome.problem);
    fulfil(payment);
    return outcome.posting;
  });
  record(portfolio, customer.id, posting);
  return {};
};

function refused(problem: PaymentProblem) {
  return problem === 'tooMany'
    ? parameterError('coupon_infos', 'has more of a kind than one payment takes')
    : refusal(codes[problem]);
}
