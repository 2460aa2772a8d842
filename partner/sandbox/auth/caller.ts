import type { Customer } from '../data/customers/customer.js';
import type { Portfolio } from '../data/portfolio.js';
import type { Partner } from '../partner.js';

/** Who is calling: a partner, or one of its customers (with the portfolio it belongs to). */
export type Caller = { kind: 'partner'; partner: Partner } | CustomerCaller;

export interface CustomerCaller {
  kind: 'customer';
  partner: Partner;
  customer: Customer;
  portfolio: Portfolio;
}
