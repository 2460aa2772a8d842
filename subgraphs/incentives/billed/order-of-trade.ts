import type { ResellerScoped } from '../../kit/reseller.js';
import type { Order } from '../order/order.js';
import type { ChargeKind } from './enums.js';
import { orderOf } from './map.js';

/** Kinds whose trade id is an order's in every bill (contract: listSubCustomerBillDetail and its siblings). */
const ofOrders: ReadonlySet<ChargeKind> = new Set<ChargeKind>([
  'PURCHASE',
  'RENEWAL',
  'CHANGE',
  'UNSUBSCRIPTION_REFUND',
  'AUTO_RENEWAL',
]);

/** Here yearly instalments have their order's id as well; elsewhere the contract does not say so. */
const ofOrdersInRecords: ReadonlySet<ChargeKind> = new Set<ChargeKind>([...ofOrders, 'YEARLY_PAYMENT']);

/** The order of a customer that a charge belongs to; undefined when it belongs to none. */
export function orderOfTrade(
  tradeId: string | undefined,
  kind: ChargeKind,
  customer: ResellerScoped,
  where: 'records' | 'bills' = 'bills',
): Order | undefined {
  const kinds = where === 'records' ? ofOrdersInRecords : ofOrders;
  return kinds.has(kind) ? orderOf(tradeId, customer) : undefined;
}
