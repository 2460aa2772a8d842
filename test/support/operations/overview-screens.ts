import type { PartnerData } from './partner-data.js';
import { billingModes } from './partner-data.js';
import { distinct, type Screen, servicesIn } from './screen.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers of any shape */

export const resaleOnly = { body: { association_type: '2' } };
const isResale = ({ associationType }: any) => associationType === 'RESALE';

/** Of own customers; every size of a list that is asked without a filter. */
export const allSizes = {
  customers: (data: PartnerData) => data.count('listSubCustomers', { body: {} }),
  resale: (data: PartnerData) => data.count('listSubCustomers', resaleOnly),
  orders: (data: PartnerData) => data.count('listCustomerOrders'),
  serviceTypes: (data: PartnerData) => data.count('listServiceTypes'),
  resourceTypes: (data: PartnerData) => data.count('listResourceTypes'),
  policies: (data: PartnerData, time: string) =>
    data.count('listIncentiveDiscountPolicies', { query: { time } }),
};

/** Screens that show many customers at once. */
export const overviewScreens: Record<string, Screen> = {
  'customer-list': {
    variables: async () => ({}),
    sizes: ({ answer: { customers } }) => ({
      shown: customers.nodes.length,
      resale: customers.nodes.filter(isResale).length,
    }),
    shows: ({ customers }) => ({
      customers: customers.nodes,
      balances: customers.nodes.filter((one: any) => one.balance),
      tags: customers.nodes.filter((one: any) => one.newCustomerTag),
    }),
  },
  portfolio: {
    variables: async () => ({ month: '2026-10' }),
    async sizes({ answer, variables: { month: cycle }, data }) {
      const bills = (charge_mode: string) =>
        data.count('listSubcustomerMonthlyBills', { query: { cycle, charge_mode } });
      const [yearlyMonthlyBills, payPerUseBills, savingsPlanBills] = await Promise.all(
        billingModes.map(bills),
      );
      return {
        shown: answer.customers.nodes.length,
        resale: answer.customers.nodes.filter(isResale).length,
        yearlyMonthlyBills: yearlyMonthlyBills!,
        payPerUseBills: payPerUseBills!,
        savingsPlanBills: savingsPlanBills!,
        vouchers: await data.count('listIssuedPartnerCoupons', { query: { status: 2 } }),
        orders: await allSizes.orders(data),
        services: servicesIn(answer),
        serviceTypes: await allSizes.serviceTypes(data),
        policies: await allSizes.policies(data, cycle),
      };
    },
    shows: ({ customers: { nodes } }) => ({
      spend: nodes.filter((one: any) => one.monthlySpend),
      vouchers: nodes.flatMap((one: any) => one.vouchers.nodes),
      policies: nodes
        .flatMap((one: any) => one.orders.nodes)
        .filter((o: any) => o.serviceType.incentivePolicy),
    }),
  },
  alerts: {
    variables: async () => ({}),
    sizes: async ({ data }) => ({
      resale: await allSizes.resale(data),
      billPages: await data.billPages('2026-08', '2026-09', '2026-10'),
      expiring: await data.count('listIssuedPartnerCoupons', {
        query: {
          status: 2,
          expire_time_begin: '2026-11-09T23:59:59Z',
          expire_time_end: '2026-12-11T00:00:00Z',
        },
      }),
    }),
    shows: ({ customerAlerts: { nodes } }) => ({
      alerts: nodes,
      debts: nodes.filter((one: any) => one.debt),
      vouchers: nodes.filter((one: any) => one.voucher?.faceValue),
    }),
  },
  'expiring-this-month': {
    variables: async () => ({ from: '2026-11-10T04:00:00Z', to: '2026-11-30T15:59:59Z', within: 20 }),
    async sizes({ answer, data }) {
      const customers = await data.rows('listSubCustomers', resaleOnly);
      return {
        shown: answer.vouchers.nodes.length,
        resale: customers.length,
        verified: customers.filter((one) => one.verified_status === '2').length,
      };
    },
    shows: ({ vouchers, subscriptions }) => ({
      vouchers: vouchers.nodes,
      holders: vouchers.nodes.map((one: any) => one.customer.accountName),
      subscriptions: subscriptions.nodes.map((one: any) => one.subscription.id),
    }),
  },
  'account-managers': {
    variables: async () => ({ month: '2026-10' }),
    sizes: async ({ answer, variables, data }) => ({
      customers: await allSizes.customers(data),
      resale: distinct(
        answer.accountManagers.nodes
          .flatMap((one: any) => one.customers.nodes)
          .filter(isResale)
          .map((one: any) => one.id),
      ),
      billPages: await data.billPages(variables.month),
    }),
    shows: ({ accountManagers: { nodes } }) => ({
      managers: nodes,
      spend: nodes.filter((one: any) => one.spend),
      customers: nodes.flatMap((one: any) => one.customers.nodes).filter((one: any) => one.monthlySpend),
    }),
  },
  'reseller-overview': {
    variables: async () => ({}),
    sizes: ({ answer: { resellers } }) => ({
      shown: resellers.nodes.length,
      withResale: resellers.nodes.filter((one: any) => one.customers.nodes.some((of: any) => of.balance))
        .length,
    }),
    shows: ({ resellers: { nodes } }) => ({
      balances: nodes.flatMap((one: any) => one.balances),
      quotas: nodes.flatMap((one: any) => one.voucherQuotas.nodes),
      customers: nodes.flatMap((one: any) => one.customers.nodes),
    }),
  },
};
