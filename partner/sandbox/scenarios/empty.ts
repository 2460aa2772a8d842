import { bookShape } from '../data/book-shape.js';
import { firstQuotas } from '../data/vouchers/quota-plans.js';
import type { Scenario } from './scenario.js';

export const empty: Scenario = {
  description: 'The first day as a partner: money and quotas nobody has touched, no customers, no resellers.',
  shape: () => ({ ...bookShape(0, []), quotas: firstQuotas, daysInBusiness: 1 }),
};
