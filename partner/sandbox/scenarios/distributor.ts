import { bookShape } from '../data/book-shape.js';
import type { Scenario } from './scenario.js';

/** Percentages of the resellers' customers that each of them has: one is large, most are small. */
const shares = [24, 18, 14, 11, 9, 8, 6, 5, 3, 2];

export const distributor: Scenario = {
  description: 'A distributor: nine customers in ten belong to ten resellers, large and small.',
  shape: (customers) => {
    const own = Math.ceil(customers / 10);
    const theirs = customers - own;
    const resellers = shares.map((share) => Math.floor((theirs * share) / 100));
    resellers[0]! += theirs - resellers.reduce((total, size) => total + size, 0);
    return bookShape(own, resellers);
  },
};
