import { checkText, checkId } from '../../kit/checks.js';
import { checkWindow } from '../../kit/list/check-window.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { ofReseller } from '../../kit/reseller.js';
import { OrderScope, OrderStatus, OrderType } from './enums.js';
import { type OrderFilter, OrderSort } from './order-filter.js';

/** The contract: only these six can be asked for, though answers carry more. */
const askableStatuses = ['1', '3', '4', '5', '6', '9'];

const sorts = { [OrderSort.CREATED_AT_ASC]: 'createTime', [OrderSort.CREATED_AT_DESC]: '-createTime' };

/** A filter in the partner's terms. Without a scope it lists own orders, so OWN is no condition. */
export function toOrderConditions(
  filter: OrderFilter | null | undefined,
  orderBy?: OrderSort | null,
): ListFilter {
  checkWindow(filter?.createdFrom, filter?.createdTo, 'filter.createdFrom');
  checkWindow(filter?.paidFrom, filter?.paidTo, 'filter.paidFrom');
  const scope = OrderScope.codeOf(filter?.scope ?? undefined, 'filter.scope');
  return conditions({
    order_id: checkId(filter?.id, 'filter.id'),
    customer_id: checkId(filter?.customerId, 'filter.customerId'),
    method: scope === 'oneself' ? undefined : scope,
    status: OrderStatus.codeOf(filter?.status, 'filter.status', askableStatuses),
    order_type: OrderType.codeOf(filter?.type, 'filter.type'),
    service_type_code: checkText(filter?.serviceType, 'filter.serviceType', 64),
    create_time_begin: filter?.createdFrom,
    create_time_end: filter?.createdTo,
    payment_time_begin: filter?.paidFrom,
    payment_time_end: filter?.paidTo,
    order_by: orderBy && sorts[orderBy],
    ...ofReseller(checkId(filter?.resellerId, 'filter.resellerId')),
  });
}
