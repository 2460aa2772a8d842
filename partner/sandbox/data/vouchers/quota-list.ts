import { once } from '../../once.js';
import type { Quota, QuotaFacts, QuotaLedger } from './quota.js';
import type { Voucher } from './voucher.js';

/** Where a portfolio's quotas come from, and what their coupons say. */
export interface QuotaSource {
  generated(): QuotaFacts[];
  ledger(index: number, now: number): QuotaLedger;
  /** When a changed customer last got a coupon of it, 0 when none did. */
  lastChange(index: number): number;
  vouchers(index: number): Voucher[];
}

/** The quotas of a portfolio in the order of their places: as generated, or as they were left by a change. */
export class QuotaList {
  private changed: QuotaFacts[] | undefined;

  constructor(private readonly source: QuotaSource) {}

  readonly generated = once((): QuotaFacts[] => this.source.generated());

  all(): Quota[] {
    return (this.changed ?? this.generated()).map((facts, index) => this.quota(facts, index));
  }

  /** Edits a copy, which takes its place unless `edit` throws. */
  change<R>(index: number, edit: (draft: QuotaFacts) => R): R {
    const facts = [...(this.changed ?? this.generated())];
    const draft = structuredClone(facts[index]);
    if (!draft) throw new RangeError(`expected one of ${facts.length} quotas, but got place ${index}`);
    const result = edit(draft);
    facts[index] = draft;
    this.changed = facts;
    return result;
  }

  add(quota: QuotaFacts): number {
    this.changed = [...(this.changed ?? this.generated()), quota];
    return this.changed.length - 1;
  }

  private quota(facts: QuotaFacts, index: number): Quota {
    const { source } = this;
    const vouchers = once(() => source.vouchers(index));
    return {
      ...facts,
      index,
      get lastUpdateTime() {
        return Math.max(facts.lastUpdateTime, source.lastChange(index));
      },
      get vouchers() {
        return vouchers();
      },
      ledger: (now) => source.ledger(index, now),
    };
  }
}
