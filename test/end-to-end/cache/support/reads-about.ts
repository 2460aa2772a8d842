import type { PartnerClient, ReadOperation } from '../../../../partner/client/index.js';

/** A read, and with whose credential. */
export interface AnyRead {
  operation: ReadOperation;
  request: never;
  customerId?: string | undefined;
}

type Requests = Partial<Record<ReadOperation, object[]>>;

const both = [{ bill_cycle: '2026-10' }, { bill_cycle: '2026-11' }];
const bothMonths = (name: string) => both.map(({ bill_cycle }) => ({ query: { [name]: bill_cycle } }));

/** With the partner's credential, about nobody in particular. */
const general: Requests = {
  listSubCustomers: [{ body: { limit: 100 } }],
  listSubCustomerNewTag: [{ body: { limit: 100 } }],
  listPartnerAccountChangeRecords: [{ query: { balance_type: 'BALANCE_TYPE_DEBIT', limit: 100 } }],
  listPartnerAdjustRecords: [{ query: { limit: 100 } }],
  listPartnerBalances: [{}],
  listIndirectPartners: [{ body: { limit: 100 } }],
  listQuotaCoupons: [{ body: { limit: 100 } }],
  listIssuedPartnerCoupons: [{ query: { limit: 100 } }],
  listPartnerCouponsRecord: [{ query: { limit: 100 } }],
  listIssuedCouponQuotas: [{ query: { limit: 100 } }],
  listCouponQuotasRecords: [{ query: { limit: 100 } }],
  listCustomerOrders: [{ query: { limit: 100 } }],
  listConsumeSubCustomers: both.map((month) => ({ body: { ...month, limit: 100 } })),
  listSubcustomerMonthlyBills: ['2026-10', '2026-11'].flatMap((cycle) =>
    ['1', '3', '11'].map((charge_mode) => ({ query: { cycle, charge_mode, limit: 100 } })),
  ),
  listIncentiveDiscountPolicies: [{ query: { time: '2026-10', limit: 100 } }],
};

/** The same of a reseller. */
const ofReseller = (indirect_partner_id: string): Requests => ({
  listPartnerAccountChangeRecords: [{ query: { balance_type: 'BALANCE_TYPE_DEBIT', indirect_partner_id } }],
  listPartnerAdjustRecords: [
    { query: { indirect_partner_id } },
    { query: { customer_id: indirect_partner_id } },
  ],
  listPartnerBalances: [{ query: { indirect_partner_id } }],
  listQuotaCoupons: [{ body: { indirect_partner_id } }],
  listIssuedCouponQuotas: [{ query: { indirect_partner_id } }],
  listCouponQuotasRecords: [{ query: { indirect_partner_id } }],
});

/** With the partner's credential, about one customer. */
const ofCustomer = (customer_id: string): Requests => ({
  listSubCustomers: [{ body: { customer_id } }],
  listSubCustomerNewTag: [{ body: { customer_ids: [customer_id] } }],
  showRealnameAuthenticationReviewResult: [{ query: { customer_id } }],
  listCustomersBalancesDetail: [{ body: { customer_infos: [{ customer_id }] } }],
  listPartnerAdjustRecords: [{ query: { customer_id } }],
  listIssuedPartnerCoupons: [{ query: { customer_id, limit: 100 } }],
  listPartnerCouponsRecord: [{ query: { customer_id, limit: 100 } }],
  listCustomerOrders: [{ query: { customer_id, limit: 100 } }],
  listPayPerUseCustomerResources: [{ body: { customer_id, limit: 100 } }],
  listCustomerOnDemandResources: [{ body: { customer_id, limit: 100 } }],
  listSubcustomerMonthlyBills: ['1', '3'].map((charge_mode) => ({
    query: { customer_id, cycle: '2026-11', charge_mode, limit: 100 },
  })),
  listSubCustomerBillDetail: both.map((month) => ({ query: { customer_id, ...month, limit: 100 } })),
});

/** With the customer's own credential. */
const byCustomer: Requests = {
  showCustomerAccountBalances: [{}],
  listCustomerAccountChangeRecords: [{ query: { balance_type: 'BALANCE_TYPE_DEBIT', limit: 100 } }],
  listSubCustomerCoupons: [{ query: { limit: 100 } }],
  listCustomerCouponChangeRecords: [{ query: { balance_type: 'BALANCE_TYPE_COUPON', limit: 100 } }],
  listStoredValueCards: [{ query: { status: 1 } }, { query: { status: 2 } }],
  listCustomerOrders: [{ query: { limit: 100 } }, { query: { status: 6 } }],
  listPayPerUseCustomerResources: [{ body: { limit: 100 } }],
  listFreeResourceInfos: [{ body: { limit: 100 } }],
  showCustomerMonthlySum: bothMonths('bill_cycle'),
  listCustomerselfResourceRecords: bothMonths('cycle'),
  listCustomerselfResourceRecordDetails: [
    { body: { cycle: '2026-10', limit: 100 } },
    { body: { cycle: '2026-11', limit: 100 } },
  ],
  listCustomerBillsFeeRecords: bothMonths('bill_cycle'),
  listCustomerBillsMonthlyBreakDown: bothMonths('shared_month'),
};

const ofOrder = (order_id: string): Requests => ({
  showCustomerOrderDetails: [{ path: { order_id }, query: { limit: 100 } }],
  listCustomerOrders: [{ query: { order_id } }],
});

const ofOrderByCustomer = (order_id: string): Requests => ({
  listOrderCouponsByOrderId: [{ query: { order_id } }],
  listOrderDiscounts: [{ query: { order_id } }],
  showRefundOrderDetails: [{ query: { order_id } }],
});

const listed = (requests: Requests, customerId?: string): AnyRead[] =>
  Object.entries(requests).flatMap(([operation, all]) =>
    all.map((request) => ({ operation, request, customerId }) as AnyRead),
  );

/** Every read that may tell of these customers and resellers, of their last orders, and of all together. */
export async function readsAbout(
  partner: PartnerClient,
  customerIds: string[],
  resellerIds: string[],
): Promise<AnyRead[]> {
  const reads = [...listed(general), ...resellerIds.flatMap((id) => listed(ofReseller(id)))];
  for (const id of customerIds) {
    reads.push(...listed(ofCustomer(id)), ...listed(byCustomer, id));
    const { order_infos = [] } = await partner.call('listCustomerOrders', {
      query: { customer_id: id, limit: 8 },
    });
    for (const { order_id } of order_infos) {
      reads.push(...listed(ofOrder(order_id)), ...listed(ofOrderByCustomer(order_id), id));
    }
  }
  return reads;
}
