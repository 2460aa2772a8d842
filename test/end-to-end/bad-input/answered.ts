/** A field asked with an id that the partner does not know as such, its answer, and the calls that takes. */
export type Answered = readonly [query: string, answer: unknown, calls: Record<string, number>];

/** `$` is the id: nobody's, another partner's, a reseller's without its reseller, or no id at all. */
export const unknownIds: Answered[] = [
  ['customer(id: "$") { id }', null, { listSubCustomers: 1 }],
  ['order(id: "$") { id }', null, { showCustomerOrderDetails: 1 }],
  ['voucher(id: "$") { id }', null, { listIssuedPartnerCoupons: 1 }],
  // Of either kind, which the partner lists apart.
  ['voucherQuota(id: "$") { id }', null, { listQuotaCoupons: 2 }],
  ['reseller(id: "$") { id }', null, { listIndirectPartners: 1 }],
  ['subscription(id: "a", customerId: "$") { id }', null, { listPayPerUseCustomerResources: 1 }],
  ['subscriptions(customerId: "$") { totalCount }', { totalCount: 0 }, { listPayPerUseCustomerResources: 1 }],
  ['orders(filter: { id: "$" }) { totalCount }', { totalCount: 0 }, { listCustomerOrders: 1 }],
  ['orders(filter: { customerId: "$" }) { totalCount }', { totalCount: 0 }, { listCustomerOrders: 1 }],
  [
    'vouchers(filter: { customerId: "$" }) { totalCount }',
    { totalCount: 0 },
    { listIssuedPartnerCoupons: 1 },
  ],
  [
    'voucherRecords(filter: { customerId: "$" }) { totalCount }',
    { totalCount: 0 },
    { listPartnerCouponsRecord: 1 },
  ],
  ['resellerVoucherQuotas(resellerId: "$") { totalCount }', { totalCount: 0 }, { listIssuedCouponQuotas: 1 }],
  // A city's code begins with its province's, so there is nothing to ask for.
  ['city(code: "$") { name }', null, {}],
  ['province(code: "$") { name }', null, { listProvinces: 1 }],
  ['serviceType(code: "$") { name }', null, { listServiceTypes: 1 }],
  ['resourceType(code: "$") { name }', null, { listResourceTypes: 1 }],
];

/** Of a reseller that is none of ours the partner refuses to tell anything, in words of its own. */
export const notOurReseller: (readonly [query: string, operation: string])[] = [
  ['customers(filter: { resellerId: "$" }) { totalCount }', 'listSubCustomers'],
  ['accountManagers(resellerId: "$") { totalCount }', 'listSubCustomers'],
  ['customerAlerts(resellerId: "$") { totalCount }', 'listSubCustomers'],
  ['customerRanking(resellerId: "$") { totalCount }', 'listSubCustomers'],
  ['voucherQuotas(filter: { resellerId: "$" }) { totalCount }', 'listQuotaCoupons'],
  ['partnerVouchers(filter: { resellerId: "$" }) { totalCount }', 'listSubCustomerCoupons'],
];
