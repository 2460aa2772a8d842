import { zero, type Fen } from '../money.js';
import { CustomerList } from './customers/customer-list.js';
import type { CustomerFilter } from './customers/customer-search.js';
import type { Customer } from './customers/customer.js';
import type { PortfolioSeed } from './customers/generate-customer.js';
import { matchesOrder, type OrderFilter } from './orders/order-filter.js';
import { codeOf } from './orders/order-id.js';
import type { Order } from './orders/order.js';
import { Calendar } from './passing-time/calendar.js';
import { lapse } from './passing-time/lapse.js';
import { nextHappening } from './passing-time/next-happening.js';
import { Coupons } from './portfolio/coupons.js';
import { ChangeSet, checkIds, relinked, withChildren } from './portfolio/changes.js';
import { draftOf } from './portfolio/draft.js';
import { makeHeaders, type Headers } from './portfolio/headers.js';
import { byCreation, generateHoldings, sorted, type Holdings } from './portfolio/holdings.js';
import { merge, type Found } from './portfolio/merged.js';
import { Preparation } from './portfolio/preparation.js';
import { RecentlyUsed } from './portfolio/recently-used.js';
import { QuotaList } from './vouchers/quota-list.js';
import type { QuotaPlan } from './vouchers/quota-plans.js';
import type { Quota, QuotaFacts } from './vouchers/quota.js';
import type { VoucherFilter } from './vouchers/voucher-filter.js';
import type { Voucher } from './vouchers/voucher.js';

export type { Holdings } from './portfolio/holdings.js';

/** Customers whose generated holdings are kept, some twenty kilobytes each; changed ones come on top. */
export const mostHeld = 1_000;

/** A place at which no customer is, nor one place after it. */
const nobody = -2;

/**
 * The customers of a partner, or of one of its resellers, and what they have. A customer's holdings are generated from
 * the seed and its index alone when asked for. Lists over all customers search tables of headers, made once, and only
 * the rows of a page are generated whole. What `change` changed is kept beside what was generated.
 */
export class Portfolio {
  private readonly list: CustomerList;
  private readonly held = new RecentlyUsed<number, Holdings>(mostHeld);
  private readonly preparation: Preparation<Headers>;
  private readonly changed: ChangeSet;
  private readonly calendar: Calendar;
  private readonly coupons: Coupons;
  private readonly quotaList: QuotaList;

  constructor(
    readonly seed: PortfolioSeed,
    size: number,
    private readonly plans: readonly QuotaPlan[],
    /** What the first quota had handed on to resellers when the data end. */
    handedOn: () => Fen = () => zero,
  ) {
    this.list = new CustomerList(size, seed);
    this.changed = new ChangeSet(size);
    this.calendar = new Calendar(
      {
        next: (index, since) =>
          nextHappening(this, this.customerAt(index), this.changed.states.has(index), since),
        forget: (index) => this.held.delete(index),
      },
      seed.anchor,
    );
    this.preparation = new Preparation(makeHeaders(this.list, seed, plans));
    this.coupons = new Coupons({
      seed,
      plans,
      changed: this.changed,
      headers: () => this.headers(),
      handedOn,
      holdings: (index) => this.holdings(this.list.at(index)),
    });
    this.quotaList = new QuotaList(this.coupons);
  }

  /** How many customers there are. */
  get size(): number {
    return this.list.count;
  }

  /** Newest association first. */
  customers(): readonly Customer[] {
    return this.list.all();
  }

  /** Customers that match, newest association first. */
  findCustomers(filter: CustomerFilter): readonly Customer[] {
    return this.list.find(filter);
  }

  customer(id: string): Customer | undefined {
    const found = this.list.withId(id);
    return found && this.customerAt(found.index);
  }

  customerNamed(accountName: string): Customer | undefined {
    const found = this.list.named(accountName);
    return found && this.customerAt(found.index);
  }

  /** Read only: what is changed here is lost, or not found by lists; `change` is the way to change it. */
  holdings({ index }: Customer): Holdings {
    this.calendar.catchUp(index);
    const state = this.changed.states.get(index);
    if (state) return state.holdings;
    const held = this.held.get(index, () => generateHoldings(this.list.at(index), this.seed, this.plans));
    lapse(held, this.calendar.timeOf(index));
    return held;
  }

  /** Orders of all customers that match, newest first, ties by id. */
  findOrders(filter: OrderFilter): Found<Order> {
    const { orders } = this.headers();
    const { payerId } = filter;
    const payer = payerId === undefined ? undefined : (this.customer(payerId)?.index ?? nobody);
    return merge(
      orders.columns,
      orders.rowsOf(filter, payer, this.changed.marks),
      this.changed.orders.filter((order) => matchesOrder(order, filter)),
      (id) => codeOf(id, 'order'),
      (customer, position) => this.holdings(this.list.at(customer)).orders[position]!,
    );
  }

  /** Coupons of all customers that match, newest first, ties by id. */
  findVouchers(filter: VoucherFilter, now: number): Found<Voucher> {
    return this.coupons.find(filter, now);
  }

  /** An order by its id, a child of a combined one too. */
  order(id: string): Order | undefined {
    const changed = this.changed.ordersById.get(id);
    if (changed && this.customer(changed.customerId)) return this.changed.ordersById.get(id);
    for (const { customer, position } of this.headers().orders.placesOf(id)) {
      if (this.changed.states.has(customer)) continue;
      const order = this.holdings(this.list.at(customer)).orders[position]!;
      const found = withChildren(order).find((one) => one.id === id);
      if (found) return found;
    }
    return undefined;
  }

  /** A coupon by its id. */
  voucher(id: string): Voucher | undefined {
    const changed = this.changed.vouchersById.get(id);
    if (changed && this.customer(changed.customerId)) return this.changed.vouchersById.get(id);
    const place = this.headers().vouchers.placeOf(id);
    if (!place || this.changed.states.has(place.customer)) return undefined;
    return this.holdings(this.list.at(place.customer)).vouchers[place.position];
  }

  quotas(): Quota[] {
    return this.quotaList.all();
  }

  /** As they were when the data end, whatever was changed since. */
  generatedQuotas(): QuotaFacts[] {
    return this.quotaList.generated();
  }

  /** Every order, each generated whole: for small portfolios. Lists ask `findOrders`. */
  orders(): Order[] {
    return this.customers()
      .flatMap((customer) => this.holdings(customer).orders)
      .sort(byCreation);
  }

  /** Every coupon, as `orders` does. */
  vouchers(): Voucher[] {
    return this.customers()
      .flatMap((customer) => this.holdings(customer).vouchers)
      .sort(byCreation);
  }

  /** `order`, in the form of a map. */
  ordersById(): Pick<ReadonlyMap<string, Order>, 'get' | 'has'> {
    return { get: (id) => this.order(id), has: (id) => this.order(id) !== undefined };
  }

  /**
   * Changes a customer and what it has. `edit` gets copies, which take the place of both when it returns; when it
   * throws, nothing has happened. Lists, filters, totals, quotas and bills follow. What was read before stays as it
   * was: read the customer and its holdings anew afterwards.
   */
  change<R>(customer: Customer, edit: (holdings: Holdings, customer: Customer) => R): R {
    const before = this.customerAt(customer.index);
    const draft = { customer: draftOf(before), holdings: relinked(draftOf(this.holdings(before))) };
    const result = edit(draft.holdings, draft.customer);
    if (draft.customer.id !== before.id || draft.customer.index !== before.index) {
      throw new RangeError(`expected customer ${before.id} to keep its id and index`);
    }
    checkIds(draft.holdings);
    this.put(draft.customer, draft.holdings);
    return result;
  }

  /** Adds a customer, which has nothing yet; its place in the portfolio is given to it. */
  add(customer: Omit<Customer, 'index'>): Customer {
    if (this.customer(customer.id)) throw new RangeError(`expected a new id, but ${customer.id} is taken`);
    const added = { ...customer, index: this.list.count };
    this.put(added, { orders: [], subscriptions: [], vouchers: [] });
    return added;
  }

  /** Changes what is known of a quota besides its coupons, all or nothing as `change` does. */
  changeQuota<R>({ index }: Quota, edit: (quota: QuotaFacts) => R): R {
    return this.quotaList.change(index, edit);
  }

  /** Adds a quota, from which coupons can be issued with its `index` as their `quotaIndex`. */
  addQuota(quota: QuotaFacts): Quota {
    const index = this.quotaList.add(quota);
    return this.quotas()[index]!;
  }

  /** A customer as the seed gives it, before any change; undefined for one that was added. */
  generatedCustomer({ index }: Customer): Customer | undefined {
    return index < this.list.size ? this.list.generated(index) : undefined;
  }

  /** The customers the seed gives, by their place, as they were before any change. */
  generatedCustomers(): Customer[] {
    return Array.from({ length: this.list.size }, (_, index) => this.list.generated(index));
  }

  /** Customers whose generated holdings are in memory: never more than `mostHeld`. */
  get heldCount(): number {
    return this.held.size;
  }

  /** The places of `customers()`. */
  places(): Uint32Array {
    return this.list.places();
  }

  customerAt(index: number): Customer {
    this.calendar.catchUp(index);
    return this.list.at(index);
  }

  /** Counts changes: what is made from everything there is holds for one version. */
  get version(): number {
    this.headers(); // with it everyone is up to date
    return this.changed.version;
  }

  /** The places of changed customers. */
  changedPlaces(): readonly number[] {
    this.headers();
    return [...this.changed.states.keys()];
  }

  /** The tables lists search; made to their end if they are not there yet. */
  headers(): Headers {
    const headers = this.preparation.finish();
    headers.orders.lapse(this.calendar.latest);
    this.calendar.catchUpAll(headers.due);
    return headers;
  }

  /** Moves the time; what happens by itself happens to everyone `atOnce`, else to those that are looked at. */
  passTime(now: number, atOnce: boolean) {
    if (now < this.calendar.now) this.headers();
    this.calendar.moveTo(now);
    if (atOnce) this.headers();
  }

  /** Makes a part of what lists need, for about that long; says whether nothing is left to do. */
  prepare(milliseconds: number): boolean {
    if (!this.list.work(milliseconds) || !this.preparation.work(milliseconds)) return false;
    return this.calendar.catchUpAll(this.preparation.finish().due, milliseconds);
  }

  private put(customer: Customer, holdings: Holdings) {
    this.list.put(customer);
    this.held.delete(customer.index);
    this.changed.put({ customer, holdings: sorted(holdings) });
    this.calendar.changed(customer.index);
  }
}
