import { zero, type Fen } from '../../money.js';
import type { PortfolioSeed } from '../customers/generate-customer.js';
import { codeOf } from '../orders/order-id.js';
import type { QuotaSource } from '../vouchers/quota-list.js';
import type { QuotaPlan } from '../vouchers/quota-plans.js';
import { addLedgers, makeQuota, type QuotaFacts, type QuotaLedger } from '../vouchers/quota.js';
import { matchesVoucher, type VoucherFilter } from '../vouchers/voucher-filter.js';
import type { Voucher } from '../vouchers/voucher.js';
import type { ChangeSet } from './changes.js';
import type { Headers } from './headers.js';
import type { Holdings } from './holdings.js';
import { merge, type Found } from './merged.js';

/** What a portfolio knows of coupons. */
export interface CouponTables {
  seed: PortfolioSeed;
  plans: readonly QuotaPlan[];
  changed: ChangeSet;
  headers: () => Headers;
  /** What the first quota had handed on to resellers when the data end. */
  handedOn: () => Fen;
  /** Of the customer at a place. */
  holdings: (index: number) => Holdings;
}

/** The coupons of all customers, those that were generated and those of changed ones, and what they tell of quotas. */
export class Coupons implements QuotaSource {
  private remembered: { now: number; version: number; base: QuotaLedger[] } | undefined;

  constructor(private readonly tables: CouponTables) {}

  /** Those that match, newest first, ties by id. */
  find(filter: VoucherFilter, now: number): Found<Voucher> {
    const { changed, headers } = this.tables;
    return this.found(headers().vouchers.rowsOf(filter, now, changed.marks), (voucher) =>
      matchesVoucher(voucher, filter, now),
    );
  }

  generated(): QuotaFacts[] {
    const { seed, plans, headers, handedOn } = this.tables;
    const ledgers = headers().vouchers.ledgers(plans.length, seed.anchor, undefined);
    return plans.map((plan, index) =>
      makeQuota(plan, index, seed.rng, ledgers[index]!, index === 0 ? handedOn() : zero, seed.anchor),
    );
  }

  ledger(index: number, now: number): QuotaLedger {
    const { changed, plans, headers } = this.tables;
    const { vouchers } = headers(); // first: what has become due is done with it
    const { version, marks } = changed;
    if (this.remembered?.now !== now || this.remembered.version !== version) {
      this.remembered = { now, version, base: vouchers.ledgers(plans.length, now, marks) };
    }
    return addLedgers(this.remembered.base[index], changed.ledger(index, now));
  }

  lastChange(index: number): number {
    return this.tables.changed.ledger(index, this.tables.seed.anchor).lastIssue;
  }

  vouchers(index: number): Voucher[] {
    const { changed, headers } = this.tables;
    const rows = headers().vouchers.rowsOfQuota(index, changed.marks);
    return this.found(rows, ({ quotaIndex }) => quotaIndex === index).page({ limit: Infinity });
  }

  private found(rows: Uint32Array, ofChanged: (voucher: Voucher) => boolean): Found<Voucher> {
    const { changed, headers, holdings } = this.tables;
    return merge(
      headers().vouchers.columns,
      rows,
      changed.vouchers.filter(ofChanged),
      (id) => codeOf(id, 'coupon'),
      (customer, position) => holdings(customer).vouchers[position]!,
    );
  }
}
