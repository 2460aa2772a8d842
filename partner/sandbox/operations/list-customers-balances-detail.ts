import { isResale } from '../data/customers/customer.js';
import { yuan } from '../money.js';
import type { Handler } from './handler.js';
import { portfolioOf } from './scope.js';

/** Ids that are unknown, not of the resale model or of someone else are left out; the order is the portfolio's. */
export const listCustomersBalancesDetail: Handler<'listCustomersBalancesDetail'> = ({ input, caller }) => {
  const portfolio = portfolioOf(caller, input.indirect_partner_id);
  const ids = [...new Set(input.customer_infos.map(({ customer_id }) => customer_id))];
  const customers = ids
    .flatMap((id) => portfolio.customer(id) ?? [])
    .filter(isResale)
    .sort((a, b) => a.index - b.index);
  return {
    customer_balances: customers.map(({ id, cash, credit, debt }) => ({
      customer_id: id,
      debt_amount: yuan(debt),
      amount: yuan(cash + credit),
      currency: 'CNY',
      measure_id: 1,
    })),
  };
};
