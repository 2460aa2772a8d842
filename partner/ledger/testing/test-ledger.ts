import { ManualClock } from '../../client/testing/manual-clock.js';
import { Ledger, type LedgerOptions, type Performed } from '../ledger.js';
import { SqliteStore } from '../sqlite-store.js';
import { type LedgerStore, StoreUnavailable } from '../store.js';
import { allocation, orderOf, ScriptedPartner } from './scripted-partner.js';

/** A store that everything goes through until it is told to fail. */
export interface FailingStore extends LedgerStore {
  /** Says of every question whether it fails: before anything was done, or after; `never` is answered. */
  fails: (name: keyof LedgerStore, argument: unknown) => 'before' | 'after' | 'never' | undefined;
}

export function failingStore(store: LedgerStore): FailingStore {
  const failing: Pick<FailingStore, 'fails'> = { fails: () => undefined };
  return new Proxy(failing as FailingStore, {
    get(target, name: keyof FailingStore) {
      if (name === 'fails') return target.fails;
      if (name === 'auditLines') return store[name].bind(store);
      // Other processes go on with it.
      if (name === 'close') return async () => {};
      return async (...values: unknown[]) => {
        const when = target.fails(name, values[0]);
        if (when === 'never') return new Promise(() => {});
        if (when === 'before') throw new StoreUnavailable(new Error(`${name} was not done`));
        const answer = await (store[name] as (...values: unknown[]) => Promise<unknown>).call(
          store,
          ...values,
        );
        if (when === 'after')
          throw new StoreUnavailable(new Error(`${name} was done, and nobody heard of it`));
        return answer;
      };
    },
  });
}

export const leaseMs = 30_000;
export const settleMs = 16 * 60_000;

/** A partner and a ledger's store, for any number of processes, on one clock that only tests move. */
export class TestLedger {
  readonly clock = new ManualClock();
  readonly partner = new ScriptedPartner(this.clock);
  readonly write = allocation(this.partner);
  readonly sqlite = new SqliteStore(':memory:', () => this.clock.now());
  readonly log: string[] = [];

  static async create(): Promise<TestLedger> {
    const test = new TestLedger();
    await test.clock.advance(1_000_000);
    return test;
  }

  /** Another process. It may be abandoned at any moment: that is what a killed one looks like. */
  process(options: Partial<LedgerOptions> = {}): Ledger {
    const { clock, partner, write } = this;
    const store = failingStore(this.sqlite);
    const warn = (_: object, message: string) => void this.log.push(message);
    return new Ledger({
      store,
      partner,
      writes: [write],
      clock,
      leaseMs,
      settleMs,
      log: { warn },
      ...options,
    });
  }

  perform(ledger: Ledger, ...order: Parameters<typeof orderOf>): Promise<Performed> {
    return ledger.perform(this.write, orderOf(...order));
  }

  /** The result of the work, while the clock goes on; fails when there is none after so many milliseconds. */
  async resultOf<T>(work: Promise<T>, withinMs = 60_000): Promise<T> {
    let over = false;
    const end = () => (over = true);
    work.then(end, end);
    for (const latest = this.clock.now() + withinMs; !over && this.clock.now() < latest;)
      await this.clock.advance(10);
    if (!over) throw new Error(`No result within ${withinMs} ms`);
    return work;
  }
}
