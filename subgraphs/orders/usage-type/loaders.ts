import type { components } from '../../../partner/contract/generated/incentives.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { relationLoader } from '../../kit/list/relation-loader.js';

export type UsageTypeRow = components['schemas']['UsageType'];

export const usageTypeList: PartnerList<UsageTypeRow> = {
  name: 'usageTypes',
  pageSize: 100,
  idOf: (row) => `${row.resource_type_code} ${row.code}`,
  async fetch(context, filter, range) {
    const query = { ...filter, ...range };
    const answer = await context.partner.call('listUsageTypes', { query }, context);
    return { rows: answer.usage_types ?? [], total: answer.total_count ?? 0 };
  },
};

export const usageTypesOfResource = relationLoader({
  list: usageTypeList,
  ownerOf: (row) => row.resource_type_code,
  filterBy: (code) => ({ resource_type_code: code }),
});
