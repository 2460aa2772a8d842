import { checkOrder } from '../../kit/checks.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { noneIfEmpty } from '../../kit/text.js';
import { checkLength } from '../checks.js';
import type { ResellerRow } from '../../lists/resellers.js';
import type { Reseller, ResellerFilter } from './reseller.js';

export function toReseller(row: ResellerRow): Reseller {
  // Despite its name the field holds a login name (contract: listIndirectPartners).
  const manager = noneIfEmpty(row.account_manager_id);
  return {
    id: row.indirect_partner_id,
    name: noneIfEmpty(row.name),
    accountName: noneIfEmpty(row.account_name),
    phone: noneIfEmpty(row.mobile_phone),
    email: noneIfEmpty(row.email),
    associatedAt: noneIfEmpty(row.associated_on),
    accountManager: manager
      ? { accountName: manager, name: noneIfEmpty(row.account_manager_name) }
      : undefined,
  };
}

export function toResellerConditions(filter: ResellerFilter | null | undefined): ListFilter {
  checkOrder(filter?.associatedFrom, filter?.associatedTo, 'filter.associatedFrom');
  return conditions({
    account_name: checkLength(filter?.accountName, 'filter.accountName'),
    associated_on_begin: filter?.associatedFrom,
    associated_on_end: filter?.associatedTo,
  });
}
