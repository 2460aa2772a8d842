import { allPages } from '../all-pages.js';
import type { Handler } from '../handler.js';

export const catalogueBrowser: Handler = async ({ partner }, asked) => {
  const { month = '', serviceType = '', resourceType = '', region = '' } = asked;
  const [services, policies, resources, usageTypes, specs, units, conversions] = await Promise.all([
    allPages(1000, async (page) => (await partner.call('listServiceTypes', { query: page })).service_types),
    allPages(100, async (page) => {
      const query = { time: month, ...page };
      return (await partner.call('listIncentiveDiscountPolicies', { query })).policies;
    }),
    allPages(100, async (page) => {
      const query = { service_type_code: serviceType, ...page };
      return (await partner.call('listServiceResources', { query })).infos;
    }),
    partner.call('listUsageTypes', { query: { resource_type_code: resourceType, offset: 0, limit: 100 } }),
    partner.call('listResourceSpecs', {
      body: {
        cloud_service_type: serviceType,
        resource_type: resourceType,
        region_code: region,
        charge_mode: '1',
        limit: 100,
      },
    }),
    partner.call('listMeasureUnits', {}),
    partner.call('listConversions', { query: {} }),
  ]);
  return { services, policies, resources, usageTypes, specs, units, conversions };
};
