import { Big } from 'big.js';
import { BadUserInput } from '../bad-user-input.js';
import { messages } from './messages.js';

/**
 * An amount of yuan above 0, in the one form that is the same for what means the same: with two decimals.
 *
 * @param to largest amount allowed
 */
export function checkAmount(amount: string, argument: string, to: string): string {
  const value = new Big(amount);
  if (value.lte(0) || value.gt(to) || !value.times(100).mod(1).eq(0)) {
    throw new BadUserInput(messages.wrongAmount({ argument, to, value: amount }), argument);
  }
  return value.toFixed(2);
}
