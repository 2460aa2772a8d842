import { buildSubgraph, entity } from '../kit/build-subgraph.js';
import { ofReseller } from '../kit/reseller.js';
import { Customer } from './customer/customer.js';
import { CustomerResolver } from './customer/resolvers.js';
import { voucherById } from '../lists/vouchers.js';
import { toVoucher } from './voucher/map.js';
import { VoucherResolver } from './voucher/resolvers.js';
import { Order, Voucher } from './voucher/voucher.js';
import { voucherQuotas } from './voucher-quota/loaders.js';
import { toVoucherQuota } from './voucher-quota/map.js';
import { VoucherQuotaResolver } from './voucher-quota/resolvers.js';
import { VoucherQuota } from './voucher-quota/voucher-quota.js';

export const vouchers = buildSubgraph({
  name: 'vouchers',
  resolvers: [VoucherResolver, VoucherQuotaResolver, CustomerResolver],
  entities: [
    entity({
      type: Voucher,
      async resolve({ id, resellerId }, context) {
        const row = await voucherById(context, id, ofReseller(resellerId));
        return row ? toVoucher(row, context, resellerId) : null;
      },
    }),
    entity({
      type: VoucherQuota,
      async resolve(key, context) {
        const row = await voucherQuotas(context).load(key);
        return row ? toVoucherQuota(row, context, key.resellerId) : null;
      },
    }),
    entity({ type: Customer }),
    entity({ type: Order }),
  ],
});
