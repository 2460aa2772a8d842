import { sumOf } from '../money.js';
import { newestFirst } from '../paging.js';
import { DAY, startOfUtcDay } from '../time.js';
import type { BookShape } from './book-shape.js';
import { PendingAssociations } from './customers/pending-associations.js';
import { TakenIdentities } from './customers/taken-identities.js';
import { TextMessages } from './customers/text-messages.js';
import { Verifications } from './customers/verification.js';
import { inBackground } from './portfolio/background.js';
import { Portfolio } from './portfolio.js';
import type { Rng } from './prng.js';
import { makeReseller, type Reseller } from './reseller.js';
import { resellerQuotas } from './vouchers/quota-plans.js';

/** From so many customers on, what lists need is made in the background right away, not at the first list. */
const manyCustomers = 2_000;

/** Everything one partner has: its own customers and those of its resellers, which it sees only by their id. */
export class Book {
  readonly own: Portfolio;
  /** Newest association first. */
  readonly resellers: Reseller[];
  /** Midnight UTC of the day the data end. */
  readonly anchor: number;
  /** When the partner became one. */
  readonly opened: number;
  readonly rng: Rng;
  readonly messages = new TextMessages();
  readonly identities = new TakenIdentities(this);
  readonly associations = new PendingAssociations();
  readonly verifications = new Verifications();
  private readonly large: boolean;
  private busy = false;
  private writes = 0;

  constructor(rng: Rng, shape: BookShape, now: number) {
    this.rng = rng;
    this.anchor = startOfUtcDay(now);
    this.opened = this.anchor - shape.daysInBusiness * DAY;
    const { archetypes } = shape;
    this.resellers = shape.resellers
      .map((size, index) => {
        const seed = {
          rng: rng.split('reseller portfolio').split(index),
          anchor: this.anchor,
          archetypes,
        };
        return makeReseller(index, rng, this.anchor, new Portfolio(seed, size, resellerQuotas));
      })
      .sort(
        newestFirst(
          ({ associatedOn }) => associatedOn,
          ({ id }) => id,
        ),
      );
    const seed = { rng: rng.split('own'), anchor: this.anchor, archetypes };
    this.own = new Portfolio(seed, shape.customers, shape.quotas, () =>
      sumOf(
        this.resellers.flatMap(({ portfolio }) => portfolio.generatedQuotas()),
        ({ value }) => value,
      ),
    );
    const customers = shape.resellers.reduce((total, size) => total + size, shape.customers);
    this.large = customers >= manyCustomers;
    if (this.large) this.keepUp();
  }

  /** Makes a part of what lists over all customers need, for about that long; says whether nothing is left to do. */
  prepare(milliseconds: number): boolean {
    return this.portfolios().every((portfolio) => portfolio.prepare(milliseconds));
  }

  /** Does what has become due at `now`, before a call looks at anything. What a caller holds of a customer is old then. */
  passTime(now: number) {
    this.associations.passTime(now);
    this.verifications.passTime(now);
    for (const portfolio of this.portfolios()) portfolio.passTime(now, !this.large);
    if (this.large) this.keepUp();
  }

  /** Does in the background what is to be done for all customers. */
  private keepUp() {
    if (this.busy) return;
    this.busy = true;
    inBackground(this, (book, milliseconds) => {
      book.busy = !book.prepare(milliseconds);
      return !book.busy;
    });
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
