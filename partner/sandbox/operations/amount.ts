import { parameterError } from '../errors.js';
import type { Fen } from '../money.js';

/** Digits with at most two decimals that count: `99.9`, `-0.05`, `12.300`. */
const decimalText = /^(-?)(\d{1,15})(?:\.(\d{1,2})0*)?$/;

/**
 * An amount in yuan as the wire carries it, number or text, read from its decimal digits: 0.1 + 0.2 has too many of
 * them. No digits in that form, or more than two decimals, answer 400 CBC.0100 with the parameter's name; the range of
 * an amount is the contract's to check.
 */
export function fenOf(value: number | string, parameter: string): Fen {
  const [, sign, whole = '', decimals = ''] = decimalText.exec(String(value)) ?? [];
  if (sign === undefined) {
    throw parameterError(parameter, `must be an amount with at most 2 decimals, but got ${value}`);
  }
  const fen = BigInt(whole + decimals.padEnd(2, '0'));
  return sign === '-' ? -fen : fen;
}
