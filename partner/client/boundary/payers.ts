import type { DeclaredOperation } from '../operations.js';
import type { Ask, Values } from './ask.js';

/** Where answers name accounts that pay for what is somebody else's. */
const payers: { readonly [Operation in DeclaredOperation]?: { rows: readonly string[]; field: string } } = {
  listCustomerOrders: { rows: ['order_infos', 'sub_order_infos'], field: 'agent_pay_info' },
  showCustomerOrderDetails: { rows: ['order_info', 'sub_order_infos'], field: 'agent_pay_info' },
  listCustomerselfResourceRecordDetails: { rows: ['monthly_records'], field: 'payer_account_id' },
};

/** The answer without those who pay and are outside. */
export async function withoutForeignPayers(answer: Values, ask: Ask): Promise<Values> {
  const places = payers[ask.operation];
  if (!places) return answer;
  const { rows, field } = places;
  const cleaned = async (value: Values): Promise<Values> => {
    const copy = { ...value };
    if (value[field] !== undefined && !(await isInside(value[field], ask))) delete copy[field];
    for (const name of rows) {
      const below = value[name] as Values | readonly Values[] | undefined;
      if (Array.isArray(below)) copy[name] = await Promise.all(below.map(cleaned));
      else if (below) copy[name] = await cleaned(below as Values);
    }
    return copy;
  };
  return cleaned(answer);
}

function isInside(payer: unknown, { inside, options }: Ask): boolean | Promise<boolean> {
  const id = typeof payer === 'object' ? (payer as Values | null)?.paying_agent_id : payer;
  return id === undefined || id === '' || inside.has(id, options);
}
