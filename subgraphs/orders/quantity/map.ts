import { Big } from 'big.js';
import type { WireDecimal } from '../../../partner/contract/wire-decimal.js';
import type { Quantity } from './quantity.js';

/** An amount with the number of its unit; undefined without an amount. */
export function toQuantity(
  amount: WireDecimal | undefined,
  unitId: number | undefined,
): Quantity | undefined {
  if (amount === undefined || amount === '') return undefined;
  return { amount: exact(amount), unit: unitId === undefined ? undefined : { id: String(unitId) } };
}

/** Decimal text with the decimals that were sent, without an exponent. */
export function exact(amount: WireDecimal): string {
  return typeof amount === 'string' && /^-?\d+(\.\d+)?$/.test(amount) ? amount : new Big(amount).toFixed();
}
