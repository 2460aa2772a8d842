/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- rows of answers are untyped in tests */
import type { OperationId } from '../../contract/generated/operations.js';
import type { Row, TestInput } from '../testing/test-client.js';
import type { Stage } from './stage.js';

/** Reads that together show whatever a write can change, newest first: by the partner and by the stage's customer. */
const reads: readonly [OperationId, TestInput?][] = [
  ['listSubCustomers', { limit: 100 }],
  ['listPartnerBalances'],
  ['listPartnerAdjustRecords', { limit: 100 }],
  ['listPartnerAccountChangeRecords', { balance_type: 'BALANCE_TYPE_DEBIT', limit: 100 }],
  ['listIndirectPartners', { limit: 100 }],
  ['listQuotaCoupons', { limit: 100 }],
  ['listIssuedPartnerCoupons', { limit: 100 }],
  ['listPartnerCouponsRecord', { limit: 100 }],
  ['listIssuedCouponQuotas', { limit: 100 }],
  ['listCouponQuotasRecords', { limit: 100 }],
  ['listCustomerOrders', { limit: 100 }],
  ['showCustomerAccountBalances'],
  ['listCustomerAccountChangeRecords', { balance_type: 'BALANCE_TYPE_DEBIT', limit: 100 }],
  ['listFreeResourceInfos', { limit: 100 }],
];

/** What the partner and the customer of a stage see of their data, to be compared. */
export async function dataSeen(stage: Stage): Promise<string> {
  const { customer_id } = stage.customerRow as { customer_id: string };
  const customer_infos = stage.customers.slice(0, 100).map((one: Row) => ({ customer_id: one.customer_id }));
  const answers = [
    ...reads.map(([id, input]) => stage.callerOf(id).call(id, input)),
    stage.partner.call('listCustomersBalancesDetail', { customer_infos }),
    stage.partner.call('showRealnameAuthenticationReviewResult', { customer_id }),
    stage.partner.call('listPayPerUseCustomerResources', { customer_id, limit: 500 }),
    stage.customer.call('listSubCustomerCoupons', { limit: 100 }),
  ];
  return (await Promise.all(answers)).map(({ text }) => text).join('\n');
}
