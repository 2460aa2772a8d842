import { customersWithSpending } from '../data/statements/spenders.js';
import { page } from '../paging.js';
import type { Handler } from './handler.js';

/** Ids only; the customers of resellers are not listed, the operation has no way to name a reseller. */
export const listConsumeSubCustomers: Handler<'listConsumeSubCustomers'> = ({ input, caller, now }) => {
  const found = customersWithSpending(caller.partner.book.own, input.bill_cycle, now);
  return {
    total_count: found.length,
    sub_customers: page(found, input).map((customer_id) => ({ customer_id })),
  };
};
