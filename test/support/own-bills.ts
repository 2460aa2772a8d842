import { amount, type BothSides } from './both-sides.js';

/** Who own bills are asked for, and by what they are held against. */
export interface OwnBillsOf {
  /** A customer that authorised the partner, and spent in several ways over several months. */
  id: string;
  /** Options of a call with that customer’s credential. */
  own: { actingFor: { customerId: string } };
  /** A customer that did not authorise the partner. */
  stranger: string;
}

export async function ownBillsOf({ partner }: BothSides, month: string): Promise<OwnBillsOf> {
  const { customer_infos = [] } = await partner.call('listSubCustomers', {
    body: { association_type: '2', limit: 100 },
  });
  const found: Partial<OwnBillsOf> = {};
  for (const { customer_id: id } of customer_infos) {
    const own = { actingFor: { customerId: id } };
    const query = { shared_month: month, limit: 1000 };
    const costs = await partner
      .call('listCustomerBillsMonthlyBreakDown', { query }, own)
      .catch(() => undefined);
    if (!costs) found.stranger ??= id;
    const rows = costs?.details ?? [];
    const modes = new Set(rows.filter((row) => row.bill_cycle === month).map((row) => row.charging_mode));
    if (modes.size > 1 && rows.some((row) => row.bill_cycle !== month) && !found.id)
      Object.assign(found, { id, own });
    if (found.id && found.stranger) return found as OwnBillsOf;
  }
  throw new Error('expected a customer with bills and one that has not authorised the partner');
}

/** What a row of columns paid something from, as the graph lists it. */
export function payments(columns: Record<string, string | number | undefined>) {
  return Object.entries(columns)
    .filter(([, value]) => Number(value ?? 0) !== 0)
    .map(([instrument, value]) => ({ instrument, amount: amount(value) }));
}

export const chargeFields =
  'charge { listPrice { amount } discount { amount } truncated { amount } payable { amount } debt { amount } clearedArrears { amount } }';
export const paymentFields = 'payments { instrument amount { amount } }';
