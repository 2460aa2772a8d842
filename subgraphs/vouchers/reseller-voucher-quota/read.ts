import type { GraphQLResolveInfo } from 'graphql';
import { asksOnlyKey } from '../../kit/asks-only-key.js';
import type { SubgraphContext } from '../../kit/context.js';
import { resellerVoucherQuotaById } from './loaders.js';
import { toResellerVoucherQuota } from './map.js';
import type { ResellerVoucherQuota } from './reseller-voucher-quota.js';

/** A quota of a reseller; null when it is not listed. When no more than the key is asked for, nothing is read. */
export async function readResellerVoucherQuota(
  { id, resellerId }: { id: string; resellerId: string },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<ResellerVoucherQuota | null> {
  if (asksOnlyKey(info)) return { id, resellerId } as ResellerVoucherQuota;
  const row = await resellerVoucherQuotaById(context, id, { indirect_partner_id: resellerId });
  return row ? toResellerVoucherQuota(row, context, resellerId) : null;
}
