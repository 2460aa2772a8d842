import { Big } from 'big.js';
import type { WireDecimal } from '../contract/wire-decimal.js';

/** Whether two amounts are the same, whatever their notation: `5` and `5.00`. */
export function sameAmount(one: WireDecimal | undefined, other: WireDecimal | undefined): boolean {
  return new Big(one ?? 0).eq(other ?? 0);
}
