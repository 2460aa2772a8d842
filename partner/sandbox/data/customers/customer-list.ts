import { newestFirst } from '../../paging.js';
import { SECOND } from '../../time.js';
import { newestFirstRows } from '../portfolio/columns.js';
import { Preparation } from '../portfolio/preparation.js';
import { CustomerSearch, type CustomerFilter } from './customer-search.js';
import type { Customer } from './customer.js';
import { generateCustomer, type PortfolioSeed } from './generate-customer.js';
import { IdTable } from './id-table.js';

const stepSize = 100;

export const byAssociation = newestFirst<Customer>(
  ({ associatedOn }) => associatedOn,
  ({ id }) => id,
);

/** The customers of a portfolio: one by its place or id at once, all of them once they have been generated. */
export class CustomerList {
  private readonly ids: IdTable;
  private readonly made: Customer[];
  private readonly added = new Map<string, number>();
  private readonly changed = new Set<number>();
  private version = 0;
  private search: CustomerSearch | undefined;
  private order: Uint32Array | undefined;
  private names: Map<string, number> | undefined;
  private readonly inOrder: Preparation<Customer[]>;

  constructor(
    /** How many were generated; those that came later follow them. */
    readonly size: number,
    private readonly seed: PortfolioSeed,
  ) {
    this.ids = new IdTable(size, seed);
    this.made = new Array<Customer>(size);
    this.inOrder = new Preparation(this.generateAll());
  }

  get count(): number {
    return this.size + this.added.size;
  }

  at(index: number): Customer {
    return (this.made[index] ??= generateCustomer(index, this.seed));
  }

  /** The customer as it was before any change. */
  generated(index: number): Customer {
    return this.changed.has(index) ? generateCustomer(index, this.seed) : this.at(index);
  }

  withId(id: string): Customer | undefined {
    const index = this.ids.indexOf(id) ?? this.added.get(id);
    return index === undefined ? undefined : this.at(index);
  }

  named(accountName: string): Customer | undefined {
    this.names ??= new Map(this.all().map((customer) => [customer.accountName, customer.index]));
    const index = this.names.get(accountName);
    return index === undefined ? undefined : this.at(index);
  }

  /** Newest association first. */
  all(): Customer[] {
    return this.inOrder.finish();
  }

  /** The places of `all`. */
  places(): Uint32Array {
    return (this.order ??= Uint32Array.from(this.all(), ({ index }) => index));
  }

  /** Those that match, newest association first. */
  find(filter: CustomerFilter): readonly Customer[] {
    this.search ??= new CustomerSearch(this.all());
    return this.search.find(filter);
  }

  /** Generates a part of what `all` needs; says whether nothing is left to do. */
  work(milliseconds: number): boolean {
    return this.inOrder.work(milliseconds);
  }

  /** Puts a customer in the place of the one with its index, or at the end: index `count` is a new customer. */
  put(customer: Customer) {
    const before = customer.index < this.count ? this.at(customer.index) : undefined;
    if (!before) this.added.set(customer.id, customer.index);
    this.changed.add(customer.index);
    this.version++;
    this.search = undefined;
    this.order = undefined;
    this.made[customer.index] = customer;
    if (before) this.names?.delete(before.accountName);
    this.names?.set(customer.accountName, customer.index);
    if (!this.inOrder.done) return;
    const all = this.all();
    if (before) all.splice(placeIn(all, before), 1);
    all.splice(placeIn(all, customer), 0, customer);
  }

  private *generateAll(): Generator<void, Customer[]> {
    for (let index = 0; index < this.size; index++) {
      this.at(index);
      if (index % stepSize === stepSize - 1) yield;
    }
    const seconds = this.made.map(({ associatedOn }) => associatedOn / SECOND);
    const { count, version } = this;
    const byId = (a: number, b: number) => (this.at(a).id < this.at(b).id ? -1 : 1);
    const places = yield* newestFirstRows(seconds, count, byId);
    // A change in between may have moved one, or added one: those few are sorted the plain way.
    return this.version === version
      ? Array.from(places, (index) => this.at(index))
      : [...this.made].sort(byAssociation);
  }
}

/** Where a customer stands in a list that is in order, or would. */
function placeIn(all: readonly Customer[], customer: Customer): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byAssociation(all[middle]!, customer) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
