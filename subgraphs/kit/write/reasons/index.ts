import { common } from './common.js';
import { customers } from './customers.js';
import { funds } from './funds.js';
import { orders } from './orders.js';
import type { Reason } from './reason.js';
import { subscriptions } from './subscriptions.js';
import { verification } from './verification.js';
import { vouchers } from './vouchers.js';

export type { Reason } from './reason.js';

/** Every table there is, by the subject of its writes. */
export const tables = { common, customers, verification, funds, vouchers, orders, subscriptions };

const reasons = new Map<string, Reason>(
  Object.values(tables).flatMap((table) =>
    Object.entries(table).map(([partnerCode, [code, en, zh, field]]) => [
      partnerCode,
      { code, text: { en, zh }, field },
    ]),
  ),
);

/** What a code of the partner means; undefined for one that is not in the tables. */
export function reasonOf(partnerCode: string | undefined): Reason | undefined {
  return partnerCode === undefined ? undefined : reasons.get(partnerCode);
}
