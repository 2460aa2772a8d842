import { Big } from 'big.js';
import type { components } from '../../../partner/contract/generated/orders.js';
import { inLanguage } from '../../../partner/language/text.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import type { Foreseen } from '../../kit/write/write-plan.js';
import { balances } from '../../lists/customers.js';
import { usableDiscounts } from '../usable-discount/loaders.js';
import { usableVouchers } from '../usable-voucher/loaders.js';
import { messages } from './messages.js';

interface Means {
  customerId: string;
  resellerId: string | undefined;
  vouchers: readonly { id: string }[];
  discount: { id: string } | null | undefined;
}

type OrderInfo = components['schemas']['CustomerOrderV3'];

const pending = 6;
/** Type of a discount that has to be used where it is offered. */
const priceAdjustment = 609;

/** Whether the order can be paid like this, and what the account then has, if nothing but money pays. */
export async function foreseePayment(
  order: OrderInfo | undefined,
  means: Means,
  context: SubgraphContext,
): Promise<Foreseen> {
  const { customerId, resellerId = null, vouchers, discount } = means;
  if (order?.customer_id !== customerId) return refused('CBC.30000010');
  if (order.status !== pending) return refused('CBC.99003106');
  const deadline = order.pending_payment_end_time;
  if (deadline && Date.parse(deadline) <= context.now()) return refused('CBC.99003110');
  const asked = { id: order.order_id, customerId, resellerId };
  const offered = (await usableDiscounts(context).load(asked)) ?? [];
  const compulsory = offered.find(({ discount_type }) => discount_type === priceAdjustment);
  const chosen = offered.find(({ discount_id }) => discount_id === discount?.id);
  if ((discount && !chosen) || (compulsory && chosen !== compulsory)) return refused('CBC.99003108');
  if (vouchers.length > 0) {
    const { user_coupons = [] } = await usableVouchers(context).load(asked);
    const usable = new Set(user_coupons.map(({ coupon_id }) => coupon_id));
    if (!vouchers.every(({ id }) => usable.has(id))) return refused('CBC.99003112');
  }
  if (vouchers.length > 0 || discount) return { changes: [] };
  const balance = await balances(context).load({ id: customerId, resellerId });
  if (balance?.amount === undefined) return { changes: [] };
  const after = new Big(balance.amount).minus(order.amount_after_discount ?? 0);
  if (after.lt(0)) return refused('CBC.99005003');
  const name = inLanguage(context.language, messages.spendable);
  return { changes: [{ name, before: money(balance.amount), after: money(after.toFixed()) }] };
}

function refused(code: string): Foreseen {
  return { changes: [], refusals: [code] };
}
