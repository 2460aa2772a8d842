import { checkId, checkOrder } from '../../kit/checks.js';
import { nameIfAny } from '../../kit/name-if-any.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { noneIfEmpty } from '../../kit/text.js';
import { ofReseller } from '../../kit/reseller.js';
import { checkPart } from '../checks.js';
import type { Customer, CustomerFilter } from './customer.js';
import { AssociationType, CustomerLevel, CustomerType, FreezeState, VerificationStatus } from './enums.js';
import type { CustomerRow } from '../../lists/customers.js';

export function toCustomer(row: CustomerRow, context: SubgraphContext, resellerId?: string | null): Customer {
  return {
    id: row.customer_id,
    resellerId,
    accountName: row.account_name,
    name: noneIfEmpty(row.customer),
    type: CustomerType.nameOf(row.customer_type ?? -1, context),
    level: nameIfAny(CustomerLevel, row.customer_level, context),
    label: noneIfEmpty(row.label),
    associationType: AssociationType.nameOf(row.association_type, context),
    associatedAt: noneIfEmpty(row.associated_on),
    verification: VerificationStatus.nameOf(row.verified_status ?? '-1', context),
    frozen: FreezeState.nameOf(row.is_frozen ?? 0, context),
    phone: row.telephone && [row.country_code, row.telephone].filter(Boolean).join('-'),
    email: noneIfEmpty(row.email),
    accountManagers: (row.account_managers ?? []).map((manager) => ({
      accountName: manager.account_name ?? '',
      resellerId,
    })),
    platformAccountId: noneIfEmpty(row.xaccount_id),
    platformId: noneIfEmpty(row.xaccount_type),
  };
}

export function toCustomerConditions(filter: CustomerFilter | null | undefined): ListFilter {
  checkOrder(filter?.associatedFrom, filter?.associatedTo, 'filter.associatedFrom');
  return conditions({
    customer: checkPart(filter?.name, 'filter.name'),
    account_name: checkPart(filter?.accountName, 'filter.accountName'),
    label: checkPart(filter?.label, 'filter.label'),
    association_type: AssociationType.codeOf(filter?.associationType, 'filter.associationType'),
    associated_on_begin: filter?.associatedFrom,
    associated_on_end: filter?.associatedTo,
    ...ofReseller(checkId(filter?.resellerId, 'filter.resellerId')),
  });
}
