import { allSizes, resaleOnly } from './overview-screens.js';
import { billingModes } from './partner-data.js';
import { distinct, type Screen, servicesIn } from './screen.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers of any shape */

const october = { from: '2026-09-30T16:00:00Z', to: '2026-10-31T15:59:59Z' };
const customersOf = (nodes: any[]) => nodes.map(({ customer }) => customer?.id as string);

/** Screens that people work at, and reports. */
export const deskScreens: Record<string, Screen> = {
  'voucher-desk': {
    variables: async () => ({}),
    sizes: async ({ answer: { issued, log, quotas }, data }) => ({
      shown: issued.nodes.length,
      holders: distinct(customersOf([...issued.nodes, ...log.nodes])),
      customers: await allSizes.customers(data),
      services: servicesIn([issued, quotas]),
      serviceTypes: await allSizes.serviceTypes(data),
    }),
    shows: ({ issued, log, quotas }) => ({
      quotas: quotas.nodes,
      from: issued.nodes.filter((one: any) => one.quota),
      holders: issued.nodes.filter((one: any) => one.customer.accountName),
      limits: issued.nodes.flatMap((one: any) => one.limits),
      log: log.nodes,
    }),
  },
  'order-queue': {
    variables: async () => ({}),
    sizes: async ({ answer: { orders }, data }) => ({
      shown: orders.nodes.length,
      customersShown: distinct(customersOf(orders.nodes)),
      resaleShown: distinct(customersOf(orders.nodes.filter((one: any) => one.customer.balance))),
      customers: await allSizes.customers(data),
      services: servicesIn(orders),
      serviceTypes: await allSizes.serviceTypes(data),
    }),
    shows: ({ orders: { nodes } }) => ({
      deadlines: nodes.map((one: any) => one.payBefore),
      lines: nodes.flatMap((one: any) => one.lines.nodes),
      balances: nodes.filter((one: any) => one.customer.balance),
    }),
  },
  'spend-trend': {
    variables: async () => ({ from: '2026-08', to: '2026-10' }),
    sizes: async ({ answer: { spendTrend }, data }) => ({
      billPages: await data.billPages('2026-08', '2026-09', '2026-10'),
      shown: distinct(customersOf(spendTrend.series.nodes)),
      customers: await allSizes.customers(data),
    }),
    shows: ({ spendTrend }) => ({
      points: spendTrend.points,
      names: spendTrend.series.nodes.map((one: any) => one.customer.accountName),
    }),
  },
  'incentive-review': {
    variables: async () => ({ month: '2026-10' }),
    sizes: async ({ answer: { incentiveSpend }, variables: { month }, data }) => ({
      billPages: await data.billPages(month),
      policies: await allSizes.policies(data, month),
      shown: distinct(customersOf(incentiveSpend.byCustomer.nodes)),
      customers: await allSizes.customers(data),
      services: servicesIn(incentiveSpend),
      serviceTypes: await allSizes.serviceTypes(data),
    }),
    shows: ({ incentiveSpend }) => ({
      classes: incentiveSpend.byClass,
      services: incentiveSpend.byServiceType.map((one: any) => one.serviceType?.name),
      customers: incentiveSpend.byCustomer.nodes.filter((one: any) => one.customer.accountName),
    }),
  },
  'month-close': {
    variables: async () => ({ month: '2026-10', before: '2026-09', ...october }),
    async sizes({ answer, data }) {
      const bills = ['2026-09', '2026-10'].flatMap((cycle) =>
        billingModes.map((charge_mode) =>
          data.rows('listSubcustomerMonthlyBills', { query: { cycle, charge_mode } }),
        ),
      );
      const spenders = (await Promise.all(bills)).flat().map((row) => row.customer_id as string);
      const resale = (await data.rows('listSubCustomers', resaleOnly)).map(
        (row) => row.customer_id as string,
      );
      const named = [...spenders, ...customersOf(answer.voucherRecords.nodes)];
      return {
        billPages: await data.billPages('2026-09', '2026-10'),
        resale: resale.length,
        left: distinct(named.filter((id) => !resale.includes(id))),
        customers: await allSizes.customers(data),
      };
    },
    shows: ({ spendTrend, topSpenders, debtors, partner, voucherRecords, spendingCustomers }) => ({
      managers: spendTrend.series.nodes.filter((one: any) => one.accountManager),
      top: topSpenders.nodes,
      debtors: debtors.nodes,
      balances: partner.balances,
      adjustments: partner.adjustments.nodes,
      vouchers: voucherRecords.nodes.map((one: any) => one.customer?.accountName),
      spending: spendingCustomers.totalCount || null,
    }),
  },
  'catalogue-browser': {
    variables: async () => ({
      month: '2026-10',
      serviceType: 'hws.service.type.ec2',
      resourceType: 'hws.resource.type.vm',
      region: 'cn-north-4',
    }),
    sizes: async ({ answer, variables, data }) => ({
      serviceTypes: await allSizes.serviceTypes(data),
      policies: await allSizes.policies(data, variables.month),
      resourceTypes: answer.chosenServiceType.resourceTypes.length,
    }),
    shows: ({ serviceTypes, chosenServiceType, usageTypes, resourceSpecifications, measureUnits }) => ({
      classes: serviceTypes.nodes.filter((one: any) => one.incentivePolicy),
      resourceTypes: chosenServiceType.resourceTypes.map((one: any) => one.name),
      usageTypes: usageTypes.nodes,
      specifications: resourceSpecifications.nodes,
      conversions: measureUnits.flatMap((one: any) => one.conversions),
    }),
  },
  'fund-ledger': {
    variables: async () => ({ from: '2026-09-01', to: '2026-11-10' }),
    sizes: async ({ answer: { partner }, data }) => ({
      shown: partner.fundChanges.nodes.length,
      counterparties: distinct(partner.fundChanges.nodes.map((one: any) => one.counterparty?.id)),
      customers: await allSizes.customers(data),
      resellers: await data.count('listIndirectPartners', { body: {} }),
    }),
    shows: ({ partner }) => ({
      balances: partner.balances,
      changes: partner.fundChanges.nodes,
      customers: partner.fundChanges.nodes.filter((one: any) => one.counterparty?.customer),
    }),
  },
};
