import { usual, type Archetype } from '../data/customers/archetypes.js';
import { demo } from './demo.js';
import type { Scenario } from './scenario.js';

const medium = { ...usual, orders: 'medium', vouchers: 'some' } as const;

/** Kinds of customers, and how many of each there are for every one of the others. */
const kinds: readonly (readonly [count: number, kind: Archetype])[] = [
  [3, { ...medium, frozen: 1, arrears: true }],
  [2, { ...medium, frozen: 2, arrears: true }],
  [1, { ...medium, frozen: 1 }],
  [2, { ...medium, arrears: true }],
  [2, { ...medium, arrears: true, openOrder: 6 }],
  [2, { ...usual, association: '1', vouchers: 'none', arrears: true }],
  [4, { ...medium, lapsing: true }],
  [2, { ...medium, lapsing: true, arrears: true }],
  [2, { ...medium, openOrder: 6 }],
  [1, { ...medium, openOrder: 1 }],
  [1, { ...medium, openOrder: 3 }],
  [3, { ...usual, orders: 'large', vouchers: 'many', openOrder: 2 }],
  [1, { ...usual, verified: '-1', orders: 'none', vouchers: 'none' }],
  [1, { ...usual, verified: '0', orders: 'none', vouchers: 'none' }],
  [3, { ...usual, verified: '1', orders: 'none', vouchers: 'none' }],
  [2, medium],
];

export const trouble: Scenario = {
  description:
    'Frozen accounts, arrears, unpaid orders, refunds, rejected verifications, expired and expiring things.',
  shape: (customers) => ({
    ...demo.shape(customers),
    archetypes: kinds.flatMap(([count, kind]) => Array<Archetype>(count).fill(kind)),
  }),
};
