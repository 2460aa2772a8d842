import { Big } from 'big.js';
import { money, sumOf } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { toNamedResourceType } from '../resource-type/map.js';
import { toServiceType } from '../service-type/map.js';
import type { RefundRow } from './loaders.js';
import type { RefundDetail, RefundItem } from './refund.js';

export function toRefundDetail(rows: RefundRow[], resellerId: string | null | undefined): RefundDetail {
  const amounts = rows.map(({ amount }) => new Big(amount));
  return {
    refunded: sumOf(amounts.filter((amount) => amount.lt(0)).map((amount) => amount.neg().toFixed())),
    kept: sumOf(amounts.filter((amount) => amount.gt(0)).map((amount) => amount.toFixed())),
    items: rows.map((row) => toRefundItem(row, resellerId)),
  };
}

function toRefundItem(row: RefundRow, resellerId: string | null | undefined): RefundItem {
  return {
    id: row.id,
    amount: money(row.amount),
    serviceType: toServiceType(row.service_type_code, row.service_type_name),
    resourceType: toNamedResourceType(row.resource_type_code, undefined),
    region: row.region_code,
    originalOrderId: noneIfEmpty(row.base_order_id),
    resellerId,
  };
}
