import { Big } from 'big.js';
import type { WireDecimal } from '../../partner/contract/wire-decimal.js';

/** Decimal text with the decimals that were sent, without an exponent. */
export function exactDecimal(amount: WireDecimal): string {
  return typeof amount === 'string' && /^-?\d+(\.\d+)?$/.test(amount) ? amount : new Big(amount).toFixed();
}
