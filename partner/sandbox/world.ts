import { partnerTable } from './auth/partners.js';
import { TokenStore } from './auth/tokens.js';
import { beginningOf, type Beginning } from './beginning.js';
import { Clock } from './clock.js';
import { CallCounter } from './control/call-counter.js';
import { Circumstances, type Circumstance } from './control/circumstances.js';
import { FaultList } from './control/fault-list.js';
import { RecentCalls } from './control/recent-calls.js';
import { Book } from './data/book.js';
import { Rng } from './data/prng.js';
import type { Settings } from './options.js';
import type { Partner } from './partner.js';
import { QuotaWindows } from './quota.js';
import { scenarios } from './scenarios/index.js';
import { headerOf } from './state/header.js';
import type { StateFile } from './state/state-file.js';

/** All state of one running sandbox. */
export class World {
  readonly tokens = new TokenStore();
  readonly quotas = new QuotaWindows();
  readonly calls = new CallCounter();
  readonly recent = new RecentCalls();
  readonly faults = new FaultList();
  readonly circumstances = new Circumstances();
  clock!: Clock;
  partners!: Partner[];
  /** Where what happens is written down, if it is. */
  log: StateFile | undefined;

  constructor(
    public settings: Settings,
    public beginning: Beginning = beginningOf(settings),
  ) {
    this.begin(settings, beginning);
  }

  /** Restores the data and the clock, and forgets faults, circumstances, counters and quota windows. Tokens stay valid. */
  reset(settings: Settings) {
    const beginning = beginningOf(settings);
    this.log?.startAnew(headerOf(settings, beginning));
    this.begin(settings, beginning);
    this.quotas.clear();
    this.calls.clear();
    this.recent.clear();
    this.faults.clear();
    this.circumstances.replace([]);
  }

  moveClock(to: Date) {
    const at = this.clock.now();
    const offset = to.getTime() - at + this.clock.offset;
    this.log?.append({ clock: to.toISOString(), at: new Date(at).toISOString(), offset });
    this.turnClock(at, offset);
  }

  /** Moves the clock, after what was due until then has happened: also when nobody had looked, it stays so. */
  turnClock(at: number, offset: number) {
    for (const { book } of this.partners) book.passTime(at);
    this.clock.offset = offset;
  }

  setCircumstances(circumstances: readonly Circumstance[]) {
    this.log?.append({ circumstances });
    this.circumstances.replace(circumstances);
  }

  partnerOfKey(accessKey: string): Partner | undefined {
    return this.partners.find(({ credentials }) => credentials.accessKey === accessKey);
  }

  partnerOfDomain(domainId: string): Partner | undefined {
    return this.partners.find(({ credentials }) => credentials.domainId === domainId);
  }

  partnerNamed(accountName: string): Partner | undefined {
    return this.partners.find(({ credentials }) => credentials.accountName === accountName);
  }

  private begin(settings: Settings, beginning: Beginning) {
    this.settings = settings;
    this.beginning = beginning;
    this.clock = new Clock(beginning.offset);
    const root = Rng.of(settings.seed);
    const usual = scenarios[settings.scenario].shape(settings.customers);
    this.partners = partnerTable.map(({ credentials, role, split, shape }) => ({
      credentials,
      role,
      book: new Book(split(root), shape(usual), beginning.start),
    }));
  }
}
