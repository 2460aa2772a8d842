import { zero, type Fen } from '../money.js';
import { CustomerList } from './customers/customer-list.js';
import type { CustomerFilter } from './customers/customer-search.js';
import type { Customer } from './customers/customer.js';
import type { PortfolioSeed } from './customers/generate-customer.js';
import { matchesOrder, type OrderFilter } from './orders/order-filter.js';
import { codeOf } from './orders/order-id.js';
import type { Order } from './orders/order.js';
import { ChangeSet, checkIds, relinked, withChildren, type PortfolioChanges } from './portfolio/changes.js';
import { makeHeaders, type Headers } from './portfolio/headers.js';
import { byCreation, generateHoldings, sorted, type Holdings } from './portfolio/holdings.js';
import { merge, type Found } from './portfolio/merged.js';
import { Preparation } from './portfolio/preparation.js';
import { RecentlyUsed } from './portfolio/recently-used.js';
import { QuotaList } from './vouchers/quota-list.js';
import type { QuotaPlan } from './vouchers/quota-plans.js';
import { addLedgers, makeQuota, type Quota, type QuotaFacts, type QuotaLedger } from './vouchers/quota.js';
import { matchesVoucher, type VoucherFilter } from './vouchers/voucher-filter.js';
import type { Voucher } from './vouchers/voucher.js';

export type { PortfolioChanges } from './portfolio/changes.js';
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
  private readonly quotaList: QuotaList;
  private ledgers: { now: number; version: number; base: QuotaLedger[] } | undefined;

  constructor(
    readonly seed: PortfolioSeed,
    size: number,
    private readonly plans: readonly QuotaPlan[],
    /** What the first quota had handed on to resellers when the data end. */
    handedOn: () => Fen = () => zero,
  ) {
    this.list = new CustomerList(size, seed);
    this.changed = new ChangeSet(size);
    this.preparation = new Preparation(makeHeaders(this.list, seed, plans));
    this.quotaList = new QuotaList({
      generated: () => {
        const ledgers = this.headers().vouchers.ledgers(plans.length, seed.anchor, undefined);
        return plans.map((plan, index) =>
          makeQuota(plan, index, seed.rng, ledgers[index]!, index === 0 ? handedOn() : zero, seed.anchor),
        );
      },
      ledger: (index, now) => this.ledger(index, now),
      lastChange: (index) => this.changed.ledger(index, seed.anchor).lastIssue,
      vouchers: (index) => this.vouchersOfQuota(index),
    });
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
    return this.list.withId(id);
  }

  customerNamed(accountName: string): Customer | undefined {
    return this.list.named(accountName);
  }

  /** Read only: what is changed here is lost, or not found by lists; `change` is the way to change it. */
  holdings({ index }: Customer): Holdings {
    const state = this.changed.states.get(index);
    if (state) return state.holdings;
    return this.held.get(index, () => generateHoldings(this.list.at(index), this.seed, this.plans));
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
    return this.foundVouchers(
      this.headers().vouchers.rowsOf(filter, now, this.changed.marks),
      this.changed.vouchers.filter((voucher) => matchesVoucher(voucher, filter, now)),
    );
  }

  /** An order by its id, a child of a combined one too. */
  order(id: string): Order | undefined {
    const changed = this.changed.ordersById.get(id);
    if (changed) return changed;
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
    if (changed) return changed;
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
    const before = this.list.at(customer.index);
    const draft = structuredClone({ customer: before, holdings: this.holdings(before) });
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

  /** What differs from the generated data, to be given to `restore` of a portfolio of the same seed and size. */
  changes(): PortfolioChanges {
    return { customers: [...this.changed.states.values()], quotas: this.quotaList.kept };
  }

  restore({ customers, quotas }: PortfolioChanges) {
    const inOrder = [...customers].sort((a, b) => a.customer.index - b.customer.index);
    for (const { customer, holdings } of inOrder) this.put(customer, relinked(holdings));
    this.quotaList.keep(quotas);
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
    return this.list.at(index);
  }

  /** The places of changed customers. */
  changedPlaces(): readonly number[] {
    return [...this.changed.states.keys()];
  }

  /** The tables lists search; made to their end if they are not there yet. */
  headers(): Headers {
    return this.preparation.finish();
  }

  /** Makes a part of what lists need, for about that long; says whether nothing is left to do. */
  prepare(milliseconds: number): boolean {
    return this.list.work(milliseconds) && this.preparation.work(milliseconds);
  }

  private put(customer: Customer, holdings: Holdings) {
    this.list.put(customer);
    this.held.delete(customer.index);
    this.changed.put({ customer, holdings: sorted(holdings) });
  }

  private ledger(index: number, now: number): QuotaLedger {
    const { version, marks } = this.changed;
    if (this.ledgers?.now !== now || this.ledgers.version !== version) {
      const base = this.headers().vouchers.ledgers(this.plans.length, now, marks);
      this.ledgers = { now, version, base };
    }
    return addLedgers(this.ledgers.base[index], this.changed.ledger(index, now));
  }

  private vouchersOfQuota(index: number): Voucher[] {
    const rows = this.headers().vouchers.rowsOfQuota(index, this.changed.marks);
    const changed = this.changed.vouchers.filter(({ quotaIndex }) => quotaIndex === index);
    return this.foundVouchers(rows, changed).page({ limit: Infinity });
  }

  private foundVouchers(rows: Uint32Array, changed: readonly Voucher[]): Found<Voucher> {
    return merge(
      this.headers().vouchers.columns,
      rows,
      changed,
      (id) => codeOf(id, 'coupon'),
      (customer, position) => this.holdings(this.list.at(customer)).vouchers[position]!,
    );
  }
}
