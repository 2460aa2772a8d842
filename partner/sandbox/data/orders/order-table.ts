import { MINUTE, SECOND } from '../../time.js';
import type { ServiceKey } from '../catalogue/catalogue.js';
import { products, type ProductKey } from '../catalogue/products.js';
import { Columns } from '../portfolio/columns.js';
import { firstRowUntil, placeColumns, rowsWithin, secondsOf, sortNewestFirst } from '../portfolio/table.js';
import { payableFor } from './history.js';
import { codeOf, timeOfId } from './order-id.js';
import { serviceOf, type OrderFilter } from './order-filter.js';
import type { Order } from './order.js';

const columnTypes = {
  ...placeColumns,
  /** Second of payment, 0 while unpaid. */
  paid: Uint32Array,
  status: Uint8Array,
  type: Uint8Array,
  service: Uint8Array,
  /** 1: somebody else pays, the customer one place before. */
  paidByOther: Uint8Array,
  /** 1: a combined transaction, with child orders. */
  combined: Uint8Array,
  /** Which products the lines have, a bit each. */
  products: Uint32Array,
};

const productKeys = Object.keys(products) as ProductKey[];
const services = [...new Set(Object.values(products).map(({ service }) => service))];
const serviceNumbers = new Map<string, number>(services.map((service, number) => [service, number]));
const productBits = new Map(productKeys.map((key, number) => [key, 2 ** number]));

/** What a row says of its order. */
export interface OrderHeader {
  customer: number;
  position: number;
  createTime: number;
  paymentTime: number | undefined;
  status: number;
  type: number;
  service: ServiceKey;
  paidByOther: boolean;
  combined: boolean;
  products: ProductKey[];
}

/** The orders of all customers as they were generated, some thirty bytes each. Rows are newest first, ties by id. */
export class OrderTable {
  readonly columns = new Columns(columnTypes);
  /** Nothing ordered until then is waited for any more. */
  private lapsed = -Infinity;

  get length(): number {
    return this.columns.length;
  }

  /** Only before `sort`. */
  add(customer: number, position: number, order: Order) {
    this.columns.push({
      customer,
      position,
      created: order.createTime / SECOND,
      code: codeOf(order.id, 'order'),
      paid: (order.paymentTime ?? 0) / SECOND,
      status: order.status,
      type: order.type,
      service: serviceNumbers.get(serviceOf(order))!,
      paidByOther: Number(order.payerId !== undefined),
      combined: Number(order.children.length > 0),
      products: bitsOf(order),
    });
  }

  /** Gives up what nobody has paid by a time, which is not waited for again when the time goes back. */
  lapse(now: number) {
    const to = now - payableFor;
    const status = this.columns.get('status');
    const [first, end] = rowsWithin(this.columns, { from: this.lapsed + 1, to });
    for (let row = first; row < end; row++) if (status[row] === 6) status[row] = 4;
    this.lapsed = Math.max(this.lapsed, to);
  }

  sort(): Generator<void, void> {
    return sortNewestFirst(this.columns);
  }

  header(row: number): OrderHeader {
    const at = (name: keyof typeof columnTypes) => this.columns.get(name)[row]!;
    const bits = at('products');
    return {
      customer: at('customer'),
      position: at('position'),
      createTime: at('created') * SECOND,
      paymentTime: at('paid') === 0 ? undefined : at('paid') * SECOND,
      status: at('status'),
      type: at('type'),
      service: services[at('service')]!,
      paidByOther: at('paidByOther') === 1,
      combined: at('combined') === 1,
      products: productsOf(bits),
    };
  }

  /** The rows that match, in their order. `payer` is the payer's place, when the filter names one. */
  rowsOf(filter: OrderFilter, payer: number | undefined, changed: Uint8Array | undefined): Uint32Array {
    const [status, type] = [this.columns.get('status'), this.columns.get('type')];
    const [service, paid] = [this.columns.get('service'), this.columns.get('paid')];
    const [customer, other] = [this.columns.get('customer'), this.columns.get('paidByOther')];
    const wanted = { status: filter.status ?? 0, type: filter.type ?? 0, except: filter.exceptType ?? -1 };
    const serviceWanted = filter.service === undefined ? -1 : (serviceNumbers.get(filter.service) ?? 255);
    const [paidFrom, paidTo] = secondsOf(filter.paid);
    const [first, end] = rowsWithin(this.columns, filter.created);
    const found = new Uint32Array(Math.max(0, end - first));
    const paidByOther = filter.paidByOther !== undefined || filter.payerId !== undefined;
    let count = 0;
    for (let row = first; row < end; row++) {
      if (wanted.status !== 0 && status[row] !== wanted.status) continue;
      if (type[row] === wanted.except || (wanted.type !== 0 && type[row] !== wanted.type)) continue;
      if (serviceWanted !== -1 && service[row] !== serviceWanted) continue;
      if (filter.paid && (paid[row] === 0 || paid[row]! < paidFrom || paid[row]! > paidTo)) continue;
      if (paidByOther && other[row] === 0) continue;
      if (payer !== undefined && customer[row] !== payer + 1) continue;
      if (changed && changed[customer[row]!] === 1) continue;
      found[count++] = row;
    }
    return found.subarray(0, count);
  }

  /** Where an order of that id must be if it is anywhere: itself, or combined transactions it can be a child of. */
  placesOf(id: string): { customer: number; position: number }[] {
    const time = timeOfId(id, 'order');
    if (time === undefined) return [];
    const [customer, position] = [this.columns.get('customer'), this.columns.get('position')];
    const [code, combined] = [this.columns.get('code'), this.columns.get('combined')];
    const [first, end] = rowsWithin(this.columns, { from: time, to: time + MINUTE - SECOND });
    const places: { customer: number; position: number }[] = [];
    for (let row = first; row < end; row++) {
      if (code[row] !== codeOf(id, 'order') && combined[row] === 0) continue;
      places.push({ customer: customer[row]!, position: position[row]! });
    }
    return places;
  }

  /** Calls `visit` for every row paid from one time to before another, in seconds. */
  eachPaid(
    fromSecond: number,
    toSecond: number,
    visit: (customer: number, type: number, products: number) => void,
  ) {
    const [paid, customer] = [this.columns.get('paid'), this.columns.get('customer')];
    const [type, bits] = [this.columns.get('type'), this.columns.get('products')];
    // Nothing is paid before it was ordered.
    for (let row = firstRowUntil(this.columns, toSecond); row < this.length; row++) {
      if (paid[row]! >= fromSecond && paid[row]! < toSecond) visit(customer[row]!, type[row]!, bits[row]!);
    }
  }
}

/** The products of the bits `eachPaid` gives. */
export function productsOf(bits: number): ProductKey[] {
  return productKeys.filter((key) => (bits & productBits.get(key)!) !== 0);
}

function bitsOf({ lines }: Order): number {
  let bits = 0;
  for (const { product } of lines) bits |= productBits.get(product)!;
  return bits >>> 0;
}
