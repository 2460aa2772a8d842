/** Where in a request parameters stand. */
export type Part = 'query' | 'body';

/** A list of the partner, as far as its parts can be put together to one. */
export interface ListShape {
  in: Part;
  /** Field of the answer that has the rows. */
  rows: string;
  /** Field of the answer that has their number. */
  total: string;
  /** Most rows of a call, by the contract. */
  page: number;
  /** Field by which rows are sorted, the newest first, unless `order_by` says otherwise; without it the order is open. */
  newestBy?: string;
}

/**
 * Where a call says whose data it is about.
 *
 * - `nobody`: the same for everyone, such as the catalogue.
 * - `partner`: the partner's own, and so nobody's in any boundary.
 * - `credential`: the customer with whose credential it is called. `members`: it can be about other accounts of that
 *   customer's enterprise as well.
 * - `customer`: one that is named in `customer_id`. `byReseller`: a reseller's only together with `indirect_partner_id`.
 * - `customers`: several that are named in a list; for a read those outside are left out, a write of any of them is refused.
 * - `reseller`: the one in `indirect_partner_id`; the partner itself where there is none.
 * - `resellers`: several that are named in a list.
 * - `a list by customer`: whoever is named in `customer_id`, or else all customers. `byId`: parameters that ask for single
 *   rows, which say whose they are. `resellersToo`: a reseller may stand in place of a customer.
 *   `strict`: that the partner looks for the customer among the named reseller's only is certain.
 * - `a list by reseller`: the one in `indirect_partner_id`, or else all resellers.
 * - `the answer`: whoever `order_info.customer_id` says; `none` is the partner's code for what there is not.
 * - `voucher`, `quotas`: whoever holds the voucher, or the quotas, that are named.
 * - `spenders`: all customers, of whom the answer has those who spent in a month.
 * - `newcomer`: the named customer, or somebody who is about to be a reseller's.
 */
export type Owner =
  | { of: 'nobody' }
  | { of: 'partner' }
  | { of: 'credential'; members?: Part }
  | { of: 'customer'; in: Part; byReseller?: true }
  | { of: 'customers'; in: Part; ids: string; none?: object }
  | { of: 'reseller'; in: Part }
  | { of: 'resellers'; in: Part; ids: string }
  | ({ of: 'a list by customer'; byId?: readonly string[]; resellersToo?: true; strict?: true } & ListShape)
  | ({ of: 'a list by reseller' } & ListShape)
  | { of: 'the answer'; none: string }
  | { of: 'voucher' }
  | { of: 'quotas' }
  | { of: 'spenders' }
  | { of: 'newcomer' };
