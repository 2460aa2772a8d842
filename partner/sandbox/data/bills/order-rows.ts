import { split, sumOf, zero } from '../../money.js';
import { beijingMonth } from '../../time.js';
import { resourceCode, serviceCode } from '../catalogue/catalogue.js';
import { products } from '../catalogue/products.js';
import type { Customer } from '../customers/customer.js';
import { openOf, type Order, type OrderLine, type OrderType } from '../orders/order.js';
import type { BillRow, BillType } from './bill-row.js';
import { paymentsOf } from './payments.js';

const givingBack: ReadonlySet<OrderType> = new Set([4, 10]);

/** Whether an order's lines are refunds on the bill rather than consumption. */
export const givesBack = (type: OrderType) => givingBack.has(type);

/** Rows of the yearly/monthly orders paid in a month, up to `dataEnd`: their lines by service, resource type and kind. */
export function orderRows(
  customer: Customer,
  orders: readonly Order[],
  month: string,
  dataEnd: number,
): BillRow[] {
  const groups = new Map<string, { billType: BillType; lines: OrderLine[] }>();
  for (const order of orders) {
    const { paymentTime, type } = order;
    if (paymentTime === undefined || paymentTime >= dataEnd || beijingMonth(paymentTime) !== month) continue;
    const billType = givesBack(type) ? '1' : '0';
    for (const line of order.lines) {
      const { service, resource } = products[line.product];
      const key = `${service} ${resource} ${billType}`;
      const group = groups.get(key) ?? { billType, lines: [] };
      group.lines.push(line);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ billType, lines }) => orderRow(customer, billType, lines));
}

/** Coupons and cards as the orders spent them, the rest from the balances. */
function orderRow(customer: Customer, billType: BillType, lines: OrderLine[]): BillRow {
  const { service, resource } = products[lines[0]!.product];
  const vouchers = sumOf(lines, (line) => line.vouchers);
  const cashCoupons = sumOf(lines, (line) => line.cashCoupons);
  const storedCards = sumOf(lines, (line) => line.storedCards);
  const { cash, credit } = fromBalances(customer, lines);
  return {
    customerId: customer.id,
    serviceCode: serviceCode(service),
    resourceCode: resourceCode(resource),
    billType,
    chargeMode: '1',
    amount: sumOf(lines, ({ net }) => net),
    payments: paymentsOf([
      ['BALANCE_TYPE_DEBIT', cash],
      ['BALANCE_TYPE_CREDIT', credit],
      ['BALANCE_TYPE_COUPON', vouchers],
      ['BALANCE_TYPE_RCASH_COUPON', cashCoupons],
      ['BALANCE_TYPE_STORED_VALUE_CARD', storedCards],
    ]),
    debt: zero,
    adjustment: zero,
    discount: sumOf(lines, ({ official, net }) => official - net),
  };
}

/** As it was paid in the sandbox; of what was generated, half on credit where the customer has a line. */
function fromBalances({ creditLine }: Customer, lines: readonly OrderLine[]) {
  const generated = lines.filter(({ cash }) => cash === undefined);
  const [half] = split(sumOf(generated, openOf), creditLine === zero ? [1n, 0n] : [1n, 1n]);
  const cash = half! + sumOf(lines, (line) => line.cash ?? zero);
  return { cash, credit: sumOf(lines, openOf) - cash };
}
