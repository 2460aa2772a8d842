/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import type { OperationId } from '../../contract/generated/operations.js';
import type { Row, TestInput } from '../testing/test-client.js';
import type { Stage } from './stage.js';

type Requests = (stage: Stage) => TestInput[] | Promise<TestInput[]>;

const accounts = ['BALANCE_TYPE_DEBIT', 'BALANCE_TYPE_CREDIT'].map((balance_type) => ({
  balance_type,
  limit: 100,
}));
const month = { bill_cycle: '2026-10', limit: 1000 };
const server = {
  id: '1',
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  resource_spec: 's6.large.2.linux',
  region: 'cn-north-4',
  subscription_num: 1,
};

const perCustomer =
  (input: TestInput = {}, every = 1): Requests =>
  ({ customers }) =>
    customers
      .filter((_, index) => index % every === 0)
      .map(({ customer_id }: Row) => ({ customer_id, ...input }));

const ofPendingOrder: Requests = async ({ customer }) => {
  const { json } = await customer.call('listCustomerOrders', { status: 6 });
  return [{ order_id: json.order_infos[0].order_id }];
};

/** Requests whose answers together show everything an operation that reads can answer. */
export const requestsThatRead: Partial<Record<OperationId, Requests>> = {
  listSubCustomers: () => pages(120, 100),
  listSubCustomerNewTag: () => [{ limit: 200 }],
  listCustomersBalancesDetail: ({ customers }) => [
    { customer_infos: customers.map(({ customer_id }: Row) => ({ customer_id })) },
  ],
  showCustomerAccountBalances: () => [{}],
  listIndirectPartners: () => [{}],
  listQuotaCoupons: () => [{ limit: 100 }, { quota_type: 1, limit: 100 }],
  listIssuedPartnerCoupons: () => pages(300, 100),
  listCustomerOrders: () => pages(700, 100),
  showCustomerOrderDetails: async ({ partner }) => {
    const orders = await partner.all('listCustomerOrders', 'order_infos');
    return orders
      .filter((_, index) => index % 4 === 0)
      .map(({ order_id }: Row) => ({ order_id, limit: 100 }));
  },
  listPayPerUseCustomerResources: perCustomer({ limit: 500 }),
  listIncentiveDiscountPolicies: () => [{ time: '2026-10', limit: 100 }],
  listSubcustomerMonthlyBills: () =>
    ['2026-11', '2026-10', '2026-05'].flatMap((cycle) =>
      ['1', '3', '11'].flatMap((charge_mode) =>
        pages(400, 100).map((page) => ({ cycle, charge_mode, ...page })),
      ),
    ),
  listServiceTypes: () => [{ limit: 1000 }],
  listResourceTypes: () => [{ limit: 1000 }],
  listServiceResources: () => [{ service_type_code: 'hws.service.type.ec2' }],
  listProvinces: () => [{ limit: 1000 }],
  listCities: () => [{ province_code: 'CN-44' }],
  listCounties: () => [{ city_code: 'CN-44-003' }],
  checkUserIdentity: () => [
    { search_type: 'mobile', search_value: '0086-13700000000' },
    { search_type: 'email', search_value: 'someone@example.com' },
  ],
  showRealnameAuthenticationReviewResult: perCustomer(),
  listPartnerBalances: () => [{}],
  listPartnerAccountChangeRecords: () => accounts,
  listCustomerAccountChangeRecords: () => accounts,
  listPartnerAdjustRecords: () => pages(400, 100),
  listPartnerCouponsRecord: () => pages(400, 100),
  listSubCustomerCoupons: () => [{ limit: 100 }],
  listIssuedCouponQuotas: () => [{}],
  listCouponQuotasRecords: () => [{}],
  listCustomerCouponChangeRecords: () => [{ balance_type: 'BALANCE_TYPE_COUPON', limit: 100 }],
  listStoredValueCards: () => [{ status: 1 }, { status: 2 }],
  showRefundOrderDetails: async ({ partner }) => {
    const refunds = await partner.all('listCustomerOrders', 'order_infos', { order_type: '4' });
    return refunds.map(({ order_id, customer_id }: Row) => ({ order_id, customer_id }));
  },
  listOrderCouponsByOrderId: ofPendingOrder,
  listOrderDiscounts: ofPendingOrder,
  listCustomerOnDemandResources: perCustomer({ limit: 100 }),
  listFreeResourceInfos: () => [{ limit: 1000 }],
  listFreeResourceUsages: async ({ customer }) => {
    const { json } = await customer.call('listFreeResourceInfos', { limit: 100 });
    const ids = json.free_resource_packages.map((one: Row) => one.free_resources[0].free_resource_id);
    return [{ free_resource_ids: ids }];
  },
  listFreeResourcesUsageRecords: () => [
    { deduct_time_begin: '2026-08-20', deduct_time_end: '2026-11-18', limit: 1000 },
  ],
  listOnDemandResourceRatings: () => [
    {
      project_id: 'p',
      product_infos: [{ ...server, usage_factor: 'Duration', usage_value: 2.5, usage_measure_id: 4 }],
    },
  ],
  listRateOnPeriodDetail: () => [
    { project_id: 'p', product_infos: [{ ...server, period_type: 2, period_num: 3 }] },
  ],
  listRenewRateOnPeriod: async ({ customer }) => {
    const { json } = await customer.call('listPayPerUseCustomerResources', { limit: 9 });
    const ids = json.data.map(({ resource_id }: Row) => resource_id);
    return [{ resource_ids: [...ids, 'x'], period_type: 2, period_num: 1 }];
  },
  listConsumeSubCustomers: () => [{ bill_cycle: '2026-10', limit: 100 }],
  listSubCustomerBillDetail: perCustomer(month, 8),
  showCustomerMonthlySum: () => [month],
  listCustomerselfResourceRecords: () =>
    [1, 2, 3].map((statistic_type) => ({ cycle: '2026-10', statistic_type })),
  listCustomerselfResourceRecordDetails: () =>
    [1, 2, 3].map((statistic_type) => ({ cycle: '2026-10', statistic_type })),
  listCustomerBillsFeeRecords: () => [month],
  listCustomerBillsMonthlyBreakDown: () => [{ shared_month: '2026-10', limit: 1000 }],
  listUsageTypes: () => [{ limit: 100 }],
  listMeasureUnits: () => [{}],
  listConversions: () => [{}],
  listResourceSpecs: () =>
    ['1', '3'].map((charge_mode) => ({
      cloud_service_type: server.cloud_service_type,
      resource_type: server.resource_type,
      region_code: server.region,
      charge_mode,
      limit: 2,
    })),
};

function pages(total: number, limit: number): TestInput[] {
  return Array.from({ length: Math.ceil(total / limit) }, (_, page) => ({ limit, offset: page * limit }));
}
