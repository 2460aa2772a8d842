import type { WireDecimal } from '../../partner/contract/wire-decimal.js';
import { exactDecimal } from './exact-decimal.js';
import type { Quantity } from './quantity.js';

/** An amount with the number of its unit; undefined without an amount. */
export function toQuantity(
  amount: WireDecimal | undefined,
  unitId: number | undefined,
): Quantity | undefined {
  if (amount === undefined || amount === '') return undefined;
  return { amount: exactDecimal(amount), unit: unitId === undefined ? undefined : { id: String(unitId) } };
}
