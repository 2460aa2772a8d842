import type { Customer } from './customer.js';

/** How much a customer does: bounds of the number of orders. */
export const orderVolumes = {
  none: [0, 0],
  small: [1, 5],
  medium: [5, 10],
  large: [12, 19],
  huge: [32, 42],
} as const;

/** How many coupons a resale customer holds: bounds. */
export const voucherVolumes = {
  none: [0, 0],
  few: [1, 2],
  some: [2, 4],
  many: [4, 6],
  hoard: [16, 19],
} as const;

export interface Archetype {
  association: Customer['associationType'];
  verified: Customer['verifiedStatus'];
  frozen: Customer['frozen'];
  orders: keyof typeof orderVolumes;
  vouchers: keyof typeof voucherVolumes;
  /** Status of the newest order, placed within the last days, where it is still on its way. */
  openOrder?: 1 | 2 | 3 | 6 | 9 | 10 | 11 | 12 | 13;
  /** The first purchase is a combined transaction. */
  combined?: boolean;
  /** Owes something and has nothing left to spend; without it, one customer in eight does. */
  arrears?: boolean;
  /** Subscriptions and coupons end in the two weeks before or after the data do. */
  lapsing?: boolean;
}

export const usual: Archetype = {
  association: '2',
  verified: '2',
  frozen: 0,
  orders: 'small',
  vouchers: 'few',
};

/**
 * Forty kinds of customer. Customers walk through a table in steps of seven from an offset that depends on the seed, so
 * every forty neighbours hold every kind: no seed leaves out a status, and totals stay about the same from seed to seed.
 * A table of another length works alike unless seven divides it.
 */
export const archetypes: readonly Archetype[] = [
  { ...usual, orders: 'huge', vouchers: 'many' },
  { ...usual, orders: 'large', vouchers: 'some', openOrder: 6 },
  { ...usual, openOrder: 6 },
  { ...usual, association: '1', orders: 'medium' },
  { ...usual, orders: 'medium', vouchers: 'none', openOrder: 1 },
  { ...usual, verified: '-1', orders: 'none', vouchers: 'none' },
  { ...usual, orders: 'medium', vouchers: 'hoard', openOrder: 6 },
  { ...usual, vouchers: 'some', openOrder: 3 },
  { ...usual, orders: 'medium', vouchers: 'some', frozen: 1 },
  { ...usual, association: '1' },
  { ...usual, orders: 'medium', vouchers: 'some', combined: true },
  { ...usual, vouchers: 'none' },
  { ...usual, verified: '0', orders: 'none', vouchers: 'none' },
  { ...usual, vouchers: 'some', openOrder: 9 },
  { ...usual, association: '1', orders: 'medium', openOrder: 6 },
  { ...usual, orders: 'medium', vouchers: 'many' },
  { ...usual },
  { ...usual, orders: 'large', vouchers: 'some', openOrder: 2 },
  { ...usual, openOrder: 10 },
  { ...usual, association: '1', openOrder: 3 },
  { ...usual, orders: 'none', vouchers: 'none' },
  { ...usual, orders: 'medium', vouchers: 'some', combined: true },
  { ...usual, vouchers: 'none' },
  { ...usual, vouchers: 'some', openOrder: 6 },
  { ...usual, association: '1', orders: 'medium' },
  { ...usual, verified: '-1', association: '1', orders: 'none', vouchers: 'none' },
  { ...usual, orders: 'medium', vouchers: 'many', openOrder: 11 },
  { ...usual },
  { ...usual, vouchers: 'some', frozen: 2 },
  { ...usual, association: '1', openOrder: 9 },
  { ...usual, orders: 'large', vouchers: 'many' },
  { ...usual, openOrder: 12 },
  { ...usual, vouchers: 'some' },
  { ...usual, verified: '1', orders: 'none', vouchers: 'none' },
  { ...usual, orders: 'medium', vouchers: 'none', openOrder: 6 },
  { ...usual, association: '1' },
  { ...usual, openOrder: 13 },
  { ...usual, orders: 'medium', vouchers: 'some' },
  { ...usual, association: '1', openOrder: 1 },
  { ...usual, vouchers: 'many' },
];
