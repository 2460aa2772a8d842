import { BadUserInput } from '../../kit/bad-user-input.js';
import { messages as kitMessages } from '../../kit/messages.js';
import { messages } from './messages.js';

/** A whole number within its range. */
export function checkRange(value: number, argument: string, from: number, to: number): number {
  if (value >= from && value <= to) return value;
  throw new BadUserInput(kitMessages.outOfRange({ argument, from, to, value }), argument);
}

/** A list of 1 to `to` items. */
export function checkCount<T>(items: T[], argument: string, to: number): T[] {
  if (items.length >= 1 && items.length <= to) return items;
  throw new BadUserInput(messages.wrongCount({ argument, from: 1, to, value: items.length }), argument);
}

/** The number of a unit in the catalogue. */
export function checkUnit(id: string, argument: string): number {
  if (/^\d{1,4}$/.test(id)) return Number(id);
  const value = JSON.stringify(id.slice(0, 100));
  throw new BadUserInput(messages.noUnit({ argument, value }), argument);
}

/** A decimal of zero or more. */
export function checkNotNegative(decimal: string, argument: string): string {
  if (!/^-.*[1-9]/.test(decimal)) return decimal;
  throw new BadUserInput(messages.negative({ argument, value: decimal }), argument);
}
