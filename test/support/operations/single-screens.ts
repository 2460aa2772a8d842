import { allSizes } from './overview-screens.js';
import type { PartnerData } from './partner-data.js';
import { distinct, type Screen, servicesIn } from './screen.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers of any shape */

/** The customer that has most of a list only it may read, among those that have authorised the partner. */
async function richest(
  data: PartnerData,
  operation: 'listFreeResourceInfos' | 'listPayPerUseCustomerResources',
) {
  const customers = await data.rows('listSubCustomers', { body: { association_type: '2' } });
  const counts = await Promise.all(
    customers.map(async ({ customer_id: id }) => ({
      id: id as string,
      count: await data.count(operation, { body: {}, actingFor: id }).catch(() => 0),
    })),
  );
  return counts.sort((a, b) => b.count - a.count)[0]!.id;
}

/** Screens about one thing. */
export const singleScreens: Record<string, Screen> = {
  'customer-page': {
    variables: async (data) => ({
      id: await richest(data, 'listPayPerUseCustomerResources'),
      month: '2026-11',
    }),
    sizes: async ({ answer, variables, data }) => ({
      services: servicesIn(answer.customer.orders),
      serviceTypes: await allSizes.serviceTypes(data),
      subscriptions: await data.count('listPayPerUseCustomerResources', {
        body: { customer_id: variables.id },
      }),
    }),
    shows: ({ customer }) => ({
      spend: customer.monthlySpend.byServiceType,
      orders: customer.orders.nodes,
      attached: customer.subscriptions.nodes.flatMap((one: any) => one.attached),
      payPerUse: customer.payPerUseResources.nodes,
      adjustments: customer.adjustments.nodes,
    }),
  },
  'refund-explanation': {
    async variables(data) {
      const [order] = await data.rows('listCustomerOrders', { query: { order_type: '4' } });
      return { id: order!.order_id };
    },
    sizes: async ({ answer: { order }, data }) => ({
      lines: order.lines.totalCount,
      originals: distinct(order.refund.items.map((one: any) => one.originalOrder?.id)),
      orders: await allSizes.orders(data),
      services: servicesIn(order),
      serviceTypes: await allSizes.serviceTypes(data),
      resourceTypes: await allSizes.resourceTypes(data),
    }),
    shows: ({ order }) => ({
      items: order.refund.items,
      names: order.refund.items.map((one: any) => one.resourceType.name),
      originals: order.refund.items.map((one: any) => one.originalOrder.price),
    }),
  },
  'renewal-quote': {
    async variables(data) {
      const customerId = await richest(data, 'listPayPerUseCustomerResources');
      const rows = await data.rows('listPayPerUseCustomerResources', {
        body: { customer_id: customerId, only_main_resource: 1 },
      });
      return { customerId, resourceIds: rows.slice(0, 12).map((row) => row.resource_id as string) };
    },
    sizes: async ({ variables, data, answer }) => ({
      resources: distinct(variables.resourceIds),
      services: servicesIn(answer),
      serviceTypes: await allSizes.serviceTypes(data),
    }),
    shows: ({ customer, renewalPrices }) => ({
      ticked: customer.subscriptions.nodes,
      attached: customer.subscriptions.nodes.flatMap((one: any) => one.attached),
      prices: renewalPrices.resources,
    }),
  },
  'package-usage': {
    variables: async (data) => ({
      customerId: await richest(data, 'listFreeResourceInfos'),
      from: '2026-10-01',
      to: '2026-10-31',
    }),
    sizes: async ({ answer: { customer }, data }) => ({
      shown: customer.resourcePackages.nodes.length,
      items: customer.resourcePackages.nodes.flatMap((one: any) => one.items).length,
      deducted: distinct(customer.packageDeductions.nodes.map((one: any) => one.resourceType?.code)),
      resourceTypes: await allSizes.resourceTypes(data),
    }),
    shows: ({ customer }) => ({
      usage: customer.resourcePackages.nodes.flatMap((one: any) => one.items).filter((one: any) => one.usage),
      deductions: customer.packageDeductions.nodes.filter((one: any) => one.used.unit.abbreviation),
    }),
  },
  'voucher-history': {
    async variables(data) {
      const vouchers = await data.rows('listIssuedPartnerCoupons', { query: { coupon_type: 1, status: 2 } });
      for (const { coupon_id: id, customer_id: actingFor, balance, face_value } of vouchers) {
        const question = { query: { balance_type: 'BALANCE_TYPE_COUPON', coupon_id: id }, actingFor };
        if (Number(balance) === Number(face_value)) continue;
        if (await data.count('listCustomerCouponChangeRecords', question).catch(() => 0)) return { id };
      }
      return {};
    },
    sizes: async ({ answer: { voucher }, data }) => ({
      paid: distinct(voucher.uses.nodes.map((one: any) => one.order?.id)),
      orders: await allSizes.orders(data),
    }),
    shows: ({ voucher }) => ({
      uses: voucher.uses.nodes,
      orders: voucher.uses.nodes.filter((one: any) => one.order?.price),
      quota: voucher.quota.balance,
      records: voucher.records,
    }),
  },
  'reseller-page': {
    async variables(data) {
      const resellers = await data.rows('listIndirectPartners', { body: {} });
      return { id: resellers[0]!.indirect_partner_id, from: '2026-10-01', to: '2026-11-10' };
    },
    async sizes({ answer, variables, data }) {
      const { nodes } = answer.reseller.customers;
      const indirect_partner_id = variables.id as string;
      return {
        shown: nodes.length,
        resale: nodes.filter((one: any) => one.balance).length,
        vouchers: await data.count('listIssuedPartnerCoupons', { query: { indirect_partner_id, status: 2 } }),
        orders: await data.count('listCustomerOrders', { query: { indirect_partner_id } }),
      };
    },
    shows: ({ reseller }) => ({
      balances: reseller.balances,
      customers: reseller.customers.nodes,
      orders: reseller.customers.nodes.flatMap((one: any) => one.orders.nodes),
      quotas: reseller.voucherQuotas.nodes,
      adjustments: reseller.adjustments.nodes,
    }),
  },
};
