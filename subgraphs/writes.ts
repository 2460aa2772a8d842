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
  issueVouchers,
  reclaimVoucher,
  grantVoucherQuota,
  reclaimVoucherQuotas,
];
