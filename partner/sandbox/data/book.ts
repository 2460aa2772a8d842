import { sumOf } from '../money.js';
import { newestFirst } from '../paging.js';
import { startOfUtcDay } from '../time.js';
import { inBackground } from './portfolio/background.js';
import { Portfolio } from './portfolio.js';
import type { Rng } from './prng.js';
import { makeReseller, type Reseller } from './reseller.js';
import { partnerQuotas, resellerQuotas } from './vouchers/quota-plans.js';

const resellerCount = 3;

/** From so many customers on, what lists need is made in the background right away, not at the first list. */
const manyCustomers = 2_000;

/** Everything one partner has: its own customers and those of its resellers, which it sees only by their id. */
export class Book {
  readonly own: Portfolio;
  /** Newest association first. */
  readonly resellers: Reseller[];
  /** Midnight UTC of the day the data end. */
  readonly anchor: number;
  readonly rng: Rng;
  private writes = 0;

  constructor(rng: Rng, customers: number, now: number) {
    this.rng = rng;
    this.anchor = startOfUtcDay(now);
    const extra = Math.ceil(customers / 10);
    this.resellers = Array.from({ length: resellerCount }, (_, index) => {
      const size = Math.floor((extra + resellerCount - 1 - index) / resellerCount);
      const seed = { rng: rng.split('reseller portfolio').split(index), anchor: this.anchor };
      return makeReseller(index, rng, this.anchor, new Portfolio(seed, size, resellerQuotas));
    }).sort(
      newestFirst(
        ({ associatedOn }) => associatedOn,
        ({ id }) => id,
      ),
    );
    this.own = new Portfolio({ rng: rng.split('own'), anchor: this.anchor }, customers, partnerQuotas, () =>
      sumOf(
        this.resellers.flatMap(({ portfolio }) => portfolio.generatedQuotas()),
        ({ value }) => value,
      ),
    );
    if (customers >= manyCustomers) inBackground(this, (book, milliseconds) => book.prepare(milliseconds));
  }

  /** Makes a part of what lists over all customers need, for about that long; says whether nothing is left to do. */
  prepare(milliseconds: number): boolean {
    return this.portfolios().every((portfolio) => portfolio.prepare(milliseconds));
  }

  /** The generator of the next write: calls in the same order make the same ids. */
  nextWrite(): Rng {
    return this.rng.split('write').split(this.writes++);
  }

  reseller(id: string): Reseller | undefined {
    return this.resellers.find((reseller) => reseller.id === id);
  }

  /** The portfolio a customer belongs to, whoever it is visible to. */
  portfolioOf(customerId: string): Portfolio | undefined {
    return this.portfolios().find((portfolio) => portfolio.customer(customerId));
  }

  private portfolios(): Portfolio[] {
    return [this.own, ...this.resellers.map(({ portfolio }) => portfolio)];
  }
}
