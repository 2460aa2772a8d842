import type { components } from '../../../partner/contract/generated/incentives.js';
import { byIdLoader } from '../../kit/list/by-id-loader.js';
import type { PartnerList } from '../../kit/list/partner-list.js';

export type ServiceTypeRow = components['schemas']['ServiceTypes'];

export const serviceTypeList: PartnerList<ServiceTypeRow> = {
  name: 'serviceTypes',
  pageSize: 1000,
  idOf: (row) => row.service_type_code,
  async fetch(context, filter, range) {
    const query = { ...filter, ...range };
    const answer = await context.partner.call('listServiceTypes', { query }, context);
    return { rows: answer.service_types ?? [], total: answer.total_count ?? 0 };
  },
};

/** The operation has no filter by code: whoever asks for one service reads the catalogue, which fits one page. */
export const serviceTypeByCode = byIdLoader(serviceTypeList);
