import { buildSubgraph, entity } from '../kit/build-subgraph.js';
import { Customer } from './customer/customer.js';
import { CustomerResolver } from './customer/resolvers.js';
import { Order } from './order/order.js';
import { IssuedVoucherResolver, IssueVouchersResolver } from './issue-vouchers/resolvers.js';
import { OrderResolver } from './order/resolvers.js';
import { OwnVoucherResolver } from './own-voucher/resolvers.js';
import { GrantedVoucherQuotaResolver, GrantVoucherQuotaResolver } from './grant-voucher-quota/resolvers.js';
import {
  ReclaimedVoucherQuotaResolver,
  ReclaimVoucherQuotasResolver,
} from './reclaim-voucher-quotas/resolvers.js';
import { ReclaimVoucherResolver } from './reclaim-voucher/resolvers.js';
import { Reseller } from './reseller/reseller.js';
import { ResellerResolver } from './reseller/resolvers.js';
import { ResellerVoucherQuotaResolver } from './reseller-voucher-quota/resolvers.js';
import { ServiceType } from './service-type/service-type.js';
import { readVoucher } from './voucher/read.js';
import { VoucherResolver } from './voucher/resolvers.js';
import { Voucher } from './voucher/voucher.js';
import { readVoucherQuota } from './voucher-quota/read.js';
import { VoucherQuotaResolver } from './voucher-quota/resolvers.js';
import { VoucherQuota } from './voucher-quota/voucher-quota.js';
import { VoucherQuotaRecordResolver } from './voucher-quota-record/resolvers.js';
import { VoucherRecordResolver } from './voucher-record/resolvers.js';
import { VoucherTransactionResolver } from './voucher-transaction/resolvers.js';

export const vouchers = buildSubgraph({
  name: 'vouchers',
  resolvers: [
    VoucherResolver,
    VoucherQuotaResolver,
    VoucherRecordResolver,
    ResellerVoucherQuotaResolver,
    VoucherQuotaRecordResolver,
    OwnVoucherResolver,
    VoucherTransactionResolver,
    CustomerResolver,
    OrderResolver,
    ResellerResolver,
    IssueVouchersResolver,
    IssuedVoucherResolver,
    ReclaimVoucherResolver,
    GrantVoucherQuotaResolver,
    GrantedVoucherQuotaResolver,
    ReclaimVoucherQuotasResolver,
    ReclaimedVoucherQuotaResolver,
  ],
  entities: [
    entity({
      type: Voucher,
      resolve: (key, context) => readVoucher(key, context),
      calls: ['listIssuedPartnerCoupons'],
    }),
    entity({
      type: VoucherQuota,
      resolve: (key, context) => readVoucherQuota(key, context),
      calls: ['listQuotaCoupons'],
    }),
    entity({ type: Customer }),
    entity({ type: Order }),
    entity({ type: Reseller }),
    entity({ type: ServiceType }),
  ],
});
