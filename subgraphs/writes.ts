import type { AnyWrite } from '../partner/ledger/index.js';
import { allocateFunds } from './customers/allocate-funds/write.js';
import { allocateResellerFunds } from './customers/allocate-reseller-funds/write.js';
import { changeVerification } from './customers/change-verification/write.js';
import { createCustomer } from './customers/create-customer/write.js';
import { enableEnterpriseProjects } from './customers/enable-enterprise-projects/write.js';
import { reclaimFunds } from './customers/reclaim-funds/write.js';
import { reclaimResellerFunds } from './customers/reclaim-reseller-funds/write.js';
import { sendVerificationCode } from './customers/send-verification-code/write.js';
import { verifyEnterprise } from './customers/verify-enterprise/write.js';
import { verifyIndividual } from './customers/verify-individual/write.js';
import { cancelOrder } from './orders/cancel-order/write.js';
import { payOrder } from './orders/pay-order/write.js';
import { renewSubscriptions } from './orders/renew-subscriptions/write.js';
import { unsubscribeSubscriptions } from './orders/unsubscribe-subscriptions/write.js';
import { switchToPayPerUseNow } from './orders/switch-to-pay-per-use-now/write.js';
import { switchToPayPerUse } from './orders/switch-to-pay-per-use/write.js';
import { enableAutoRenewal } from './orders/enable-auto-renewal/write.js';
import { disableAutoRenewal } from './orders/disable-auto-renewal/write.js';
import { setRenewalDay } from './orders/set-renewal-day/write.js';
import { issueVouchers } from './vouchers/issue-vouchers/write.js';
import { grantVoucherQuota } from './vouchers/grant-voucher-quota/write.js';
import { reclaimVoucher } from './vouchers/reclaim-voucher/write.js';
import { reclaimVoucherQuotas } from './vouchers/reclaim-voucher-quotas/write.js';

/** Every kind of write there is. What a process leaves open, another one takes up by its kind. */
export const writes: readonly AnyWrite[] = [
  allocateFunds,
  allocateResellerFunds,
  createCustomer,
  reclaimFunds,
  reclaimResellerFunds,
  sendVerificationCode,
  changeVerification,
  verifyEnterprise,
  verifyIndividual,
  enableEnterpriseProjects,
  cancelOrder,
  payOrder,
  renewSubscriptions,
  unsubscribeSubscriptions,
  switchToPayPerUseNow,
  switchToPayPerUse,
  enableAutoRenewal,
  disableAutoRenewal,
  setRenewalDay,
  issueVouchers,
  reclaimVoucher,
  grantVoucherQuota,
  reclaimVoucherQuotas,
];
