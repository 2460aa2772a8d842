import { SECOND, startOfBeijingMonth, shiftMonth } from '../../time.js';
import { serviceCode } from '../catalogue/catalogue.js';
import { products } from '../catalogue/products.js';
import { isResale, isVerified, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import { productsOf } from '../orders/order-table.js';
import type { OrderType } from '../orders/order.js';
import type { Portfolio } from '../portfolio.js';
import type { BillType, ChargeMode } from './bill-row.js';
import { givesBack } from './order-rows.js';
import { isIndebted } from './monthly-bills.js';
import { monthOfUse, usageRows, usedDays, writesOff } from './usage-rows.js';
import { usagesOf } from './usage.js';

/** What bills are searched by. */
export interface BillKind {
  serviceCode: string;
  chargeMode: ChargeMode;
  billType: BillType;
}

/** Every kind of bill row there has been, by its number: some hundred at most. */
const kinds: BillKind[] = [];
const numbers = new Map<string, number>();

export function kindNumber({ serviceCode, chargeMode, billType }: BillKind): number {
  const key = `${serviceCode} ${chargeMode} ${billType}`;
  let number = numbers.get(key);
  if (number === undefined) {
    numbers.set(key, (number = kinds.length));
    kinds.push({ serviceCode, chargeMode, billType });
  }
  return number;
}

/** For every kind so far, by its number: 1 where it matches. */
export function matchingKinds(matches: (kind: BillKind) => boolean): Uint8Array {
  return Uint8Array.from(kinds, (kind) => Number(matches(kind)));
}

/** The kinds of the rows every generated customer has in a month, two bytes each, by the customer's place. */
export class MonthTable {
  private readonly starts: Uint32Array;
  private kindNumbers = new Uint16Array(1024);
  private length = 0;

  constructor(portfolio: Portfolio, month: string, dataEnd: number) {
    const generated = portfolio.generatedCustomers();
    this.starts = new Uint32Array(generated.length + 1);
    const ordered = orderedProducts(portfolio, generated.length, month, dataEnd);
    for (const customer of generated) {
      if (isResale(customer) && isVerified(customer)) {
        this.addUse(portfolio, customer, month, dataEnd);
        this.addOrders('0', ordered.bought[customer.index]!);
        this.addOrders('1', ordered.givenBack[customer.index]!);
      }
      this.starts[customer.index + 1] = this.length;
    }
    this.kindNumbers = this.kindNumbers.slice(0, this.length);
  }

  /** How many rows of the customer at a place are of the kinds marked with 1. */
  count(index: number, wanted: Uint8Array): number {
    let count = 0;
    for (let row = this.starts[index]!; row < this.starts[index + 1]!; row++) {
      count += wanted[this.kindNumbers[row]!]!;
    }
    return count;
  }

  private addUse(portfolio: Portfolio, customer: Customer, month: string, dataEnd: number) {
    const rng = customerRng(customer.index, portfolio.seed);
    const { use, start, end } = monthOfUse(month, dataEnd, rng);
    // Whether a part was written off follows from amounts: those few customers are worked out whole.
    if (writesOff(use.split(month))) {
      const rows = usageRows(customer, month, dataEnd, isIndebted(portfolio, month), rng);
      for (const row of rows) this.push(kindNumber(row));
      return;
    }
    for (const usage of usagesOf(customer, use.split('services'))) {
      if (usedDays(usage, start, end) > 0) this.push(kindNumber({ ...usage, billType: '0' }));
    }
  }

  private addOrders(billType: BillType, bits: number) {
    if (bits === 0) return;
    const seen = new Set<string>();
    for (const key of productsOf(bits)) {
      const { service, resource } = products[key];
      if (seen.has(`${service} ${resource}`)) continue;
      seen.add(`${service} ${resource}`);
      this.push(kindNumber({ serviceCode: serviceCode(service), chargeMode: '1', billType }));
    }
  }

  private push(kind: number) {
    if (this.length === this.kindNumbers.length) {
      const longer = new Uint16Array(this.length * 2);
      longer.set(this.kindNumbers);
      this.kindNumbers = longer;
    }
    this.kindNumbers[this.length++] = kind;
  }
}

/** Products in the orders each customer paid, and in those that gave back, a bit each. */
function orderedProducts(portfolio: Portfolio, size: number, month: string, dataEnd: number) {
  const bought = new Uint32Array(size);
  const givenBack = new Uint32Array(size);
  const end = Math.min(startOfBeijingMonth(shiftMonth(month, 1)), dataEnd);
  portfolio
    .headers()
    .orders.eachPaid(startOfBeijingMonth(month) / SECOND, Math.ceil(end / SECOND), (customer, type, bits) => {
      const side = givesBack(type as OrderType) ? givenBack : bought;
      side[customer] = (side[customer]! | bits) >>> 0;
    });
  return { bought, givenBack };
}
