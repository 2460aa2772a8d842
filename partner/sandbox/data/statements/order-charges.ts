import { split, sumOf } from '../../money.js';
import type { BillRow } from '../bills/bill-row.js';
import { resourceCode, serviceCode } from '../catalogue/catalogue.js';
import { products } from '../catalogue/products.js';
import { openOf, type Order, type OrderLine, type OrderType } from '../orders/order.js';
import type { Subscription } from '../orders/subscription.js';
import { beijingMonth } from '../../time.js';
import { splitParts, type Charge, type ChargeKind, type Parts } from './charge.js';
import { nothing } from './usage-charges.js';

const kinds: Record<OrderType, ChargeKind> = { 1: 1, 2: 2, 3: 3, 4: 4, 10: 24, 11: 1, 13: 1, 14: 2, 15: 16 };
const givingBack: ReadonlySet<OrderType> = new Set([4, 10]);

/** An order's line, with its place among the lines of its order: charges of one line keep their ids for ever. */
interface Billed {
  order: Order;
  line: OrderLine;
  resources: Subscription[];
}

/**
 * The yearly/monthly charges of a month, one per resource a line is for. The rows say how much of each group of lines
 * was cash and how much credit; lines that do not say so themselves share it in proportion to what coupons left open.
 */
export function orderCharges(
  rows: readonly BillRow[],
  orders: readonly Order[],
  subscriptions: readonly Subscription[],
  month: string,
  dataEnd: number,
): Charge[] {
  const billed = orders
    .filter(({ paymentTime }) => isIn(paymentTime, month, dataEnd))
    .flatMap((order) => billedLines(order, subscriptions));
  return rows.flatMap((row) => {
    const own = billed.filter(({ order, line }) => belongs(order, line, row));
    const cashOfRow = row.payments.find(({ balance }) => balance === 'BALANCE_TYPE_DEBIT')?.amount ?? 0n;
    const known = sumOf(own, ({ line }) => line.cash ?? 0n);
    const shares = split(
      cashOfRow - known,
      own.map(({ line }) => (line.cash === undefined ? openOf(line) : 0n)),
    );
    return own.flatMap((one, index) => {
      const cash = one.line.cash ?? shares[index]!;
      return chargesOf(one, row, month, cash, openOf(one.line) - cash);
    });
  });
}

function chargesOf(
  { order, line, resources }: Billed,
  row: BillRow,
  month: string,
  cash: bigint,
  credit: bigint,
) {
  const whole: Parts = {
    ...nothing,
    cash,
    credit,
    vouchers: line.vouchers,
    cashCoupons: line.cashCoupons,
    storedCards: line.storedCards,
    discount: line.official - line.net,
  };
  return splitParts(whole, Math.max(1, resources.length)).map((parts, index): Charge => {
    const resource = resources[index];
    return {
      id: `${line.id}-${index + 1}`,
      customerId: row.customerId,
      month,
      serviceCode: row.serviceCode,
      resourceCode: row.resourceCode,
      chargeMode: row.chargeMode,
      billType: row.billType,
      kind: order.type === 2 && order.sourceType === 8 ? 8 : kinds[order.type],
      time: order.paymentTime!,
      tradeId: line.orderId,
      region: resource?.region,
      resourceId: resource?.resourceId,
      resourceName: resource?.name,
      enterpriseProject: order.enterpriseProject,
      parts,
      ordered: { order, line, resource },
    };
  });
}

/**
 * The resources of an order's lines: those they name, else those the order provisioned, renewed, changed or closed, dealt
 * out to the lines.
 */
export function billedLines(order: Order, subscriptions: readonly Subscription[]): Billed[] {
  const rest = new Map<string, Subscription[]>();
  return order.lines.map((line) => {
    if (line.resourceIds) {
      const ids = new Set(line.resourceIds);
      return { order, line, resources: subscriptions.filter(({ resourceId }) => ids.has(resourceId)) };
    }
    const key = `${line.orderId} ${line.product}`;
    let units = rest.get(key);
    if (!units) {
      units = subscriptions.filter(
        ({ orderIds, product }) => product === line.product && orderIds.includes(line.orderId),
      );
      rest.set(key, units);
    }
    return { order, line, resources: units.splice(0, line.quantity) };
  });
}

function isIn(paymentTime: number | undefined, month: string, dataEnd: number): boolean {
  return paymentTime !== undefined && paymentTime < dataEnd && beijingMonth(paymentTime) === month;
}

function belongs(order: Order, line: OrderLine, row: BillRow): boolean {
  const { service, resource } = products[line.product];
  return (
    row.chargeMode === '1' &&
    serviceCode(service) === row.serviceCode &&
    resourceCode(resource) === row.resourceCode &&
    givingBack.has(order.type) === (row.billType === '1')
  );
}
