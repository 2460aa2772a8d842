import { allPages } from '../all-pages.js';
import { customerById } from '../customers.js';
import type { Handler } from '../handler.js';

export const packageUsage: Handler = async (desk, { customerId = '', from = '', to = '' }) => {
  const { partner } = desk;
  const own = { actingFor: { customerId } };
  const [customer, packages, deductions, units] = await Promise.all([
    customerById(desk, customerId),
    allPages(1000, async (page) => {
      return (await partner.call('listFreeResourceInfos', { body: page }, own)).free_resource_packages;
    }),
    partner.call(
      'listFreeResourcesUsageRecords',
      { query: { deduct_time_begin: from, deduct_time_end: to, offset: 0, limit: 100 } },
      own,
    ),
    partner.call('listMeasureUnits', {}),
  ]);
  const usages = await Promise.all(
    packages.map(async ({ free_resources = [] }) => {
      const free_resource_ids = free_resources.map(({ free_resource_id }) => free_resource_id ?? '');
      if (free_resource_ids.length === 0) return [];
      const answer = await partner.call('listFreeResourceUsages', { body: { free_resource_ids } }, own);
      return answer.free_resources ?? [];
    }),
  );
  return {
    ...customer,
    packages: packages.map((one, index) => ({ ...one, usages: usages[index] })),
    deductions: deductions.free_resource_records,
    units: units.measure_units,
  };
};
