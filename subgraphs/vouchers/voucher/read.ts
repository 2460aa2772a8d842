import type { GraphQLResolveInfo } from 'graphql';
import { asksOnlyKey } from '../../kit/asks-only-key.js';
import type { SubgraphContext } from '../../kit/context.js';
import { seenRow } from '../../kit/list/rows-seen.js';
import { ofReseller, type ResellerScoped } from '../../kit/reseller.js';
import { voucherById, voucherList, type VoucherRow, vouchersOfCustomer } from '../../lists/vouchers.js';
import { toVoucher } from './map.js';
import type { Voucher } from './voucher.js';

/**
 * The voucher of a key; null when it is not listed.
 *
 * @param info of a field that refers to it: when no more than the key is asked for, nothing is read
 */
export async function readVoucher(
  { id, resellerId }: ResellerScoped,
  context: SubgraphContext,
  info?: GraphQLResolveInfo,
): Promise<Voucher | null> {
  if (info && asksOnlyKey(info)) return { id, resellerId } as Voucher;
  const row = await voucherById(context, id, ofReseller(resellerId));
  return row ? toVoucher(row, context, resellerId) : null;
}

/** A voucher that a customer holds, null when the partner did not issue it. All that a customer holds cost one call. */
export async function readVoucherOfCustomer(
  id: string,
  customer: ResellerScoped,
  context: SubgraphContext,
): Promise<Voucher | null> {
  const seen = seenRow(context, voucherList, id);
  const row = seen ?? (await issuedTo(customer, context)).find(({ coupon_id }) => coupon_id === id);
  return row ? toVoucher(row, context, customer.resellerId) : null;
}

async function issuedTo(
  { id, resellerId }: ResellerScoped,
  context: SubgraphContext,
): Promise<readonly VoucherRow[]> {
  const all = { offset: 0, first: Infinity };
  return (await vouchersOfCustomer(context, id, ofReseller(resellerId), all)).rows;
}
