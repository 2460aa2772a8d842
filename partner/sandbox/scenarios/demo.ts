import { bookShape, equalParts } from '../data/book-shape.js';
import type { Scenario } from './scenario.js';

export const demo: Scenario = {
  description: 'A business of some years: customers of every kind, and three resellers with a tenth more.',
  shape: (customers) => bookShape(customers, equalParts(Math.ceil(customers / 10), 3)),
};
