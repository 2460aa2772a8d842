import { registerEnumType } from 'type-graphql';

/** Every mutation that writes to the partner, as the ledger names it. */
const kinds = {
  ISSUE_VOUCHERS: 'issueVouchers',
  RECLAIM_VOUCHER: 'reclaimVoucher',
  GRANT_VOUCHER_QUOTA: 'grantVoucherQuota',
  RECLAIM_VOUCHER_QUOTAS: 'reclaimVoucherQuotas',
  ALLOCATE_FUNDS: 'allocateFunds',
  RECLAIM_FUNDS: 'reclaimFunds',
  ALLOCATE_RESELLER_FUNDS: 'allocateResellerFunds',
  RECLAIM_RESELLER_FUNDS: 'reclaimResellerFunds',
  CREATE_CUSTOMER: 'createCustomer',
  VERIFY_INDIVIDUAL: 'verifyIndividual',
  VERIFY_ENTERPRISE: 'verifyEnterprise',
  CHANGE_VERIFICATION: 'changeVerification',
  SEND_VERIFICATION_CODE: 'sendVerificationCode',
  ENABLE_ENTERPRISE_PROJECTS: 'enableEnterpriseProjects',
  PAY_ORDER: 'payOrder',
  CANCEL_ORDER: 'cancelOrder',
  RENEW_SUBSCRIPTIONS: 'renewSubscriptions',
  UNSUBSCRIBE_SUBSCRIPTIONS: 'unsubscribeSubscriptions',
  ENABLE_AUTO_RENEWAL: 'enableAutoRenewal',
  DISABLE_AUTO_RENEWAL: 'disableAutoRenewal',
  SET_RENEWAL_DAY: 'setRenewalDay',
  SWITCH_TO_PAY_PER_USE: 'switchToPayPerUse',
  SWITCH_TO_PAY_PER_USE_NOW: 'switchToPayPerUseNow',
} as const;

export type OperationKind = keyof typeof kinds;

export const OperationKindType = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, kind])) as {
  [Kind in OperationKind]: Kind;
};
registerEnumType(OperationKindType, {
  name: 'OperationKind',
  description: 'Which mutation a write came by.',
  valuesConfig: Object.fromEntries(
    Object.entries(kinds).map(([kind, mutation]) => [kind, { description: `The mutation \`${mutation}\`.` }]),
  ),
});
