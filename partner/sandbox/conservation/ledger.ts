/* eslint-disable @typescript-eslint/no-unsafe-member-access -- rows of answers are untyped in tests */
import type { Call } from './attempt.js';
import {
  added,
  cashLog,
  couponLog,
  creditLog,
  isCouponLog,
  quotaLog,
  type Books,
  type CustomerBooks,
} from './books.js';
import { logMistakes, quotaMistakes, restMistakes, spendingMistakes } from './coupon-rules.js';
import { moneyMistakes } from './money-rules.js';
import { orderMistakes } from './order-rules.js';
import { namesOfLogs, payersSince, readBooks, readCustomer, readLog, readPositions } from './read-books.js';
import type { Party, Stage } from './stage.js';

/** Follows the books of a stage from step to step: throws what does not add up, in words. */
export class Ledger {
  private constructor(
    private readonly stage: Stage,
    /** As they were when the run began. */
    readonly opening: Books,
    private latest = opening,
  ) {}

  static async open(stage: Stage): Promise<Ledger> {
    return new Ledger(stage, await readBooks(stage));
  }

  get books(): Books {
    return this.latest;
  }

  /** A few customers with money, vouchers and resources. */
  get regulars(): Party[] {
    const hasResources = ({ id }: Party) =>
      this.opening.customers.get(id)?.resources.some(({ main, status }) => main && status === 2);
    return this.stage.parties.filter((one) => one.own && one.resale && hasResources(one)).slice(0, 4);
  }

  /** A customer's books of this time: by itself, time changes statuses only. */
  async fresh(party: Party): Promise<CustomerBooks> {
    const known = this.latest.customers.get(party.id);
    if (known?.at === this.stage.now) return known;
    await this.goOnTo({ ...this.latest, customers: await this.customersWith([party]) });
    return this.latest.customers.get(party.id)!;
  }

  /** After a refusal: everything is as it was. */
  async same({ about, logs = [] }: Call) {
    const { quotas, accounts, ...rest } = this.latest;
    const now = await readPositions(this.stage, about);
    const customers = await this.customersWith(about);
    const read = await this.logsWith(logs);
    const changed = [
      ...differences('quota', quotas, now.quotas),
      ...differences('account', accounts, new Map([...accounts, ...now.accounts])),
      ...differences('customer', rest.customers, customers),
      ...differences('log', rest.logs, read),
    ];
    report(changed.map((what) => `refused, but changed is ${what}`));
  }

  /** After something was done: what changed is explained by what is written down. */
  async follow({ about, logs = [] }: Call) {
    await this.followWith(about, about, logs);
  }

  /** The same for everyone after time has passed. */
  async followTime(since: number) {
    await this.followWith(this.stage.parties, await payersSince(this.stage, since), []);
  }

  private async followWith(askedFor: readonly Party[], about: readonly Party[], logs: readonly string[]) {
    const { latest, stage } = this;
    const joined = stage.parties.filter(({ id }) => !latest.customers.has(id));
    const { quotas, accounts } = await readPositions(stage, [...askedFor, ...joined]);
    const moved = [...accounts]
      .filter(([id, amount]) => latest.accounts.get(id) !== amount)
      .map(([id]) => id);
    const names = [
      ...logs,
      ...joined.map(({ id }) => cashLog(id)),
      ...moved.flatMap((id) => [cashLog(id), creditLog(id)]),
      ...this.logsOf(quotas),
    ];
    const read = await this.logsWith(names);
    const holders = [...read].flatMap(([name, log]) =>
      isCouponLog(name) ? added(latest.logs.get(name), log).map((row) => row.customer_id as string) : [],
    );
    const touched = stage.parties.filter(({ id }) => moved.includes(id) || holders.includes(id));
    await this.goOnTo({
      quotas,
      accounts: new Map([...latest.accounts, ...accounts]),
      customers: await this.customersWith([...about, ...joined, ...touched]),
      logs: read,
    });
  }

  private async goOnTo(after: Books) {
    const before = this.latest;
    this.latest = after;
    report([
      ...quotaMistakes(this.opening, after),
      ...logMistakes(before, after),
      ...restMistakes(before, after),
      ...spendingMistakes(before, after),
      ...moneyMistakes(before, after),
      ...(await orderMistakes(this.stage, before, after)),
    ]);
  }

  private async customersWith(parties: readonly Party[]): Promise<Books['customers']> {
    const read = await Promise.all(
      [...new Set(parties)].map(async (one) => [one.id, await readCustomer(this.stage, one)] as const),
    );
    return new Map([...this.latest.customers, ...read]);
  }

  private async logsWith(names: readonly string[]): Promise<Books['logs']> {
    const read = await Promise.all(
      namesOfLogs(this.stage)
        .filter((name) => names.includes(name))
        .map(async (name) => [name, await readLog(this.stage, name)] as const),
    );
    return new Map([...this.latest.logs, ...read]);
  }

  /** Logs that say why quotas are other than before. */
  private logsOf(quotas: Books['quotas']): string[] {
    const changed = [...quotas.values()].filter(
      ({ id, balance }) => this.latest.quotas.get(id)?.balance !== balance,
    );
    return changed.length > 0 ? [quotaLog, ...changed.map(({ reseller }) => couponLog(reseller))] : [];
  }
}

function differences(
  what: string,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): string[] {
  return [...after].flatMap(([id, now]) => {
    const was = before.get(id);
    if (was === now || JSON.stringify(was) === JSON.stringify(now)) return [];
    return [`${what} ${id}: ${JSON.stringify(was)} is ${JSON.stringify(now)}`];
  });
}

function report(mistakes: readonly string[]) {
  if (mistakes.length > 0) throw new Error(mistakes.slice(0, 5).join('\n'));
}
