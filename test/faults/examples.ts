import type { Example } from './support/example.js';
import { customers } from './examples/customers.js';
import { funds } from './examples/funds.js';
import { orders } from './examples/orders.js';
import { vouchers } from './examples/vouchers.js';

/** Every mutation, once; those of which it depends on the input what can be found out of them, once for each. */
export const examples: readonly Example[] = [...customers, ...funds, ...vouchers, ...orders];
