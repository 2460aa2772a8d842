import type { GraphQLResolveInfo } from 'graphql';
import { asksOnlyKey } from '../../kit/asks-only-key.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import type { VoucherQuotaKind } from './enums.js';
import { voucherQuotaById } from './loaders.js';
import { toVoucherQuota } from './map.js';
import type { VoucherQuota } from './voucher-quota.js';

interface Known {
  /** Of the quota: it saves a call. */
  kind?: VoucherQuotaKind | undefined;
  /** Of a field that refers to the quota: when no more than the key is asked for, nothing is read. */
  info?: GraphQLResolveInfo;
}

/** The quota of a key; null when it is not listed. */
export async function readVoucherQuota(
  { id, resellerId }: ResellerScoped,
  context: SubgraphContext,
  { kind, info }: Known = {},
): Promise<VoucherQuota | null> {
  if (info && asksOnlyKey(info)) return { id, resellerId } as VoucherQuota;
  const row = await voucherQuotaById(context, { id, resellerId }, kind);
  return row ? toVoucherQuota(row, context, resellerId) : null;
}
