import type { Data } from './data.js';

type Row = Record<string, unknown>;

const isThere = (value: unknown) => value !== null && value !== undefined;

/** The values of these fields of every row that has the first, e.g. `{ id, resellerId }`; null ones are left out. */
const keys =
  (type: string, ...fields: string[]) =>
  (data: Data): Row[] =>
    data
      .rows(type)
      .filter((row) => isThere(row[fields[0]!]))
      .map((row) =>
        Object.fromEntries(fields.filter((field) => isThere(row[field])).map((field) => [field, row[field]])),
      );

/** The values that fields such as `Order.id` have. */
const of =
  (...coordinates: string[]) =>
  (data: Data): unknown[] =>
    coordinates.flatMap((coordinate) => {
      const [type, field] = coordinate.split('.') as [string, string];
      return [...new Set(data.rows(type).map((row) => row[field]))].filter(isThere);
    });

const constant =
  <T>(...values: T[]) =>
  () =>
    values;

/** The sandbox of these tests lives on 10 November 2026. */
const months = ['2026-10', '2026-09', '2026-11'];
const virtualMachine = { serviceType: 'hws.service.type.ec2', resourceType: 'hws.resource.type.vm' };
const product = { ...virtualMachine, specification: 's6.large.2.linux', region: 'cn-north-4', quantity: 1 };
const volume = {
  serviceType: 'hws.service.type.ebs',
  resourceType: 'hws.resource.type.volume',
  specification: 'GPSSD',
  region: 'cn-north-4',
  quantity: 2,
  size: { value: 40, unit: 'GB' },
};
const used = { usageType: 'duration', usage: '1', usageUnit: '4' };

/** Arguments that make sense together only: complete sets of them, the most telling first. By field. */
export const together: Record<string, (data: Data) => Row[]> = {
  'Query.customer': keys('Customer', 'id', 'resellerId'),
  'Query.reseller': keys('Reseller', 'id'),
  'Query.order': keys('Order', 'id', 'resellerId'),
  'Query.subscription': keys('ResourceSubscription', 'id', 'customerId', 'resellerId'),
  'Query.subscriptions': keys('ResourceSubscription', 'customerId', 'resellerId'),
  'Query.voucher': keys('Voucher', 'id', 'resellerId'),
  'Query.voucherQuota': keys('VoucherQuota', 'id', 'resellerId'),
  'Query.province': keys('Province', 'code'),
  'Query.city': keys('City', 'code'),
  'Query.isRegistrable': constant(
    { kind: 'EMAIL', value: 'nobody@example.com' },
    { kind: 'LOGIN_NAME', value: '-nobody-yet' },
    { kind: 'MOBILE', value: '0086-13800000000' },
  ),
  'Query.registrationsLeft': constant({ mobile: '0086-13800000000' }),
  'Query.serviceType': keys('ServiceType', 'code'),
  'Query.resourceType': keys('ResourceType', 'code'),
  'Query.resourceSpecifications': constant(
    { ...virtualMachine, region: 'cn-north-4', chargeMode: 'YEARLY_MONTHLY' },
    { ...virtualMachine, region: 'cn-north-4', chargeMode: 'PAY_PER_USE' },
  ),
  'ResourceType.specifications': constant(
    { region: 'cn-north-4', chargeMode: 'YEARLY_MONTHLY' },
    { region: 'cn-north-4', chargeMode: 'PAY_PER_USE' },
  ),
  'Query.incentiveSpend': (data) => [
    { month: '2026-10' },
    { month: '2026-10', source: 'DETAIL', customerIds: data.customers.slice(0, 2) },
    { month: '2026-09', customerIds: data.customers },
    { month: '2025-06', source: 'DETAIL' }, // everybody's, of a month when there were few
  ],
  'Query.spendTrend': constant({ from: '2026-08', to: '2026-10' }, { from: '2026-10', to: '2026-11' }),
  'Customer.packageDeductions': constant(
    { from: '2026-09-01', to: '2026-10-31' },
    { from: '2026-10-31', to: '2026-11-09' },
  ),
  'ResourcePackageItem.deductions': constant(
    { from: '2026-09-01', to: '2026-10-31' },
    { from: '2026-10-31', to: '2026-11-09' },
  ),
  'Query.payPerUsePrices': (data) =>
    data.customers.flatMap((customerId) => [
      {
        input: { customerId, projectId: 'p', precision: 'SIX_DECIMALS', products: [{ ...product, ...used }] },
      },
      {
        input: { customerId, projectId: 'p', precision: 'TEN_DECIMALS', products: [{ ...volume, ...used }] },
      },
    ]),
  'Query.subscriptionPrices': (data) =>
    data.customers.flatMap((customerId) =>
      [product, volume].map((one) => ({
        input: { customerId, projectId: 'p', products: [{ ...one, periodUnit: 'MONTH', periods: 1 }] },
      })),
    ),
  'Query.unsubscriptionQuote': (data) =>
    data
      .rows('ResourceSubscription')
      .filter(({ main }) => main)
      .map(({ id, customerId }) => ({ customerId, subscriptionIds: [id] })),
  'Query.renewalPrices': (data) =>
    data.rows('ResourceSubscription').map(({ id, customerId }) => ({
      input: {
        customerId,
        resourceIds: [id, 'nothing'],
        periodUnit: 'MONTH',
        periods: 1,
        includeAssociated: true,
      },
    })),
};

/**
 * Values of single arguments and fields of inputs, of lists those of their items: by `Type.field(argument:)` or
 * `Input.field`, and where there is no such row by name. Enums and booleans have all their values, `first` is the
 * generator's, and moments follow from their names.
 */
export const alone: Record<string, (data: Data) => readonly unknown[]> = {
  month: constant(...months),
  resellerId: of('Reseller.id'),
  customerId: (data) => data.customers,
  customerIds: (data) => data.customers,
  orderId: of('Order.id'),
  serviceType: constant('hws.service.type.ec2', 'hws.service.type.ebs', 'hws.service.type.obs'),
  serviceTypes: constant('hws.service.type.obs', 'hws.service.type.ec2'),
  resourceType: constant('hws.resource.type.vm', 'hws.resource.type.volume'),
  resourceTypeCode: of('SpendRecord.resourceTypeCode', 'OwnResourceRecord.resourceTypeCode'),
  region: constant('cn-north-4'),
  regionCode: constant('cn-north-4'),
  'Query.resourceSpecifications(code:)': of('ResourceSpecification.code'),
  'ResourceType.specifications(code:)': of('ResourceSpecification.code'),

  'AdjustmentFilter.id': of('Adjustment.id'),
  'AdjustmentFilter.counterpartyId': (data) => [...of('Counterparty.id')(data), ...data.customers],
  'CustomerFundChangeFilter.transactionId': of('CustomerFundChange.transactionId'),
  'CustomerFundChangeFilter.paymentChannelNumber': of('CustomerFundChange.paymentChannelNumber'),
  'CustomerFilter.name': constant('a', '公司'),
  'CustomerFilter.accountName': constant('a', 'e'),
  'CustomerFilter.label': constant('a', 'e'),
  'ResellerFilter.accountName': of('Reseller.accountName'),

  resourceId: of('OwnResourceRecord.resourceId', 'SpendRecord.resourceId'),
  resourceName: of('AmortizedCost.resourceName', 'SpendRecord.resourceName'),
  tradeId: of('OwnTransaction.tradeId', 'SpendRecord.tradeId', 'VoucherTransaction.tradeId'),
  accountManagerId: of('SpendRecord.accountManagerId'),
  enterpriseProjectId: of('EnterpriseProject.id'),
  memberId: of('OwnBillRow.accountId'),
  payerId: of('OwnResourceDetail.payerId'),

  'OrderFilter.id': of('Order.id'),
  'SubscriptionFilter.ids': of('ResourceSubscription.id'),
  'PayPerUseResourceFilter.ids': of('PayPerUseResource.id'),
  'ResourcePackageFilter.name': of('ResourcePackage.name'),
  productId: of('ResourcePackage.productId', 'PackageDeduction.productId'),
  itemId: of('PackageDeduction.itemId', 'ResourcePackageItem.id'),
  'ServiceTypeFilter.name': constant('Server', 'Storage'),

  voucherId: of('VoucherTransaction.voucherId', 'OwnVoucher.id'),
  voucherIds: of('Voucher.id'),
  'VoucherRecordFilter.quotaId': of('VoucherQuota.id'),
  'VoucherQuotaRecordFilter.quotaId': of('ResellerVoucherQuota.id'),
  parentId: of('VoucherQuota.id'),
  'OwnVoucherFilter.id': of('OwnVoucher.id'),
  'PartnerVoucherFilter.id': of('OwnVoucher.id'),
  'ResellerVoucherQuotaFilter.id': of('ResellerVoucherQuota.id'),
  'StoredValueCardFilter.id': of('StoredValueCard.id'),
  planId: of('PromotionPlan.id'),
  issuerId: of('OwnVoucher.issuerId'),
};

/** Arguments that are left out, by place or by name. */
export const leftOut: readonly string[] = [
  // A cursor holds for one list under one filter, and paging has its own tests.
  'after',
  // Whose it is belongs to the id, above: an order of nobody's customer cannot be asked on.
  ...['customer', 'order', 'subscription', 'subscriptions', 'voucher', 'voucherQuota'].map(
    (field) => `Query.${field}(resellerId:)`,
  ),
];

/** Fields that read something of everybody, or of every place: other ways to the same objects come first. */
export const wide: readonly string[] = [
  'Query.provinces',
  'Query.accountManagers',
  'Query.customers',
  'Query.customerAlerts',
  'Query.customerRanking',
  'Query.incentiveSpend',
  'Query.spendTrend',
  'Query.spendingCustomers',
  'AccountManager.customers',
  'AccountManager.customerCount',
  'AccountManager.spend',
];
