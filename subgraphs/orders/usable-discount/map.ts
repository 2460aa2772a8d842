import { exactDecimal } from '../../kit/exact-decimal.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { DiscountMode, UsableDiscountKind } from './enums.js';
import type { UsableDiscountRow } from './loaders.js';
import type { UsableDiscount } from './usable-discount.js';

export function toUsableDiscount(row: UsableDiscountRow, context: SubgraphContext): UsableDiscount {
  return {
    id: row.discount_id,
    kind: UsableDiscountKind.nameOf(row.discount_type, context),
    value: noneIfEmpty(row.discount_value),
    lines: row.orders.flatMap(({ order_id, order_line_items }) =>
      order_line_items.map((lines) => ({
        orderId: order_id,
        lineIds: lines.order_line_item_ids,
        mode: DiscountMode.nameOf(lines.discount_mode, context),
        amountOff: money(lines.discount_amount),
        ratio: exactDecimal(lines.discount_ratio),
      })),
    ),
  };
}
