import { partnerTable, type PartnerCredentials, type PartnerRole } from './auth/partners.js';
import { TokenStore } from './auth/tokens.js';
import { Clock } from './clock.js';
import { CallCounter } from './control/call-counter.js';
import { Circumstances } from './control/circumstances.js';
import { FaultList } from './control/fault-list.js';
import { RecentCalls } from './control/recent-calls.js';
import { Book } from './data/book.js';
import { Rng } from './data/prng.js';
import type { Settings } from './options.js';
import { QuotaWindows } from './quota.js';

/** A partner with its credentials and everything it owns. Partners never see each other's book. */
export interface Partner {
  credentials: PartnerCredentials;
  role: PartnerRole;
  book: Book;
}

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

  constructor(public settings: Settings) {
    this.reset(settings);
  }

  /** Restores the data and the clock, and forgets faults, circumstances, counters and quota windows. Tokens stay valid. */
  reset(settings: Settings) {
    this.settings = settings;
    this.clock = new Clock(settings.now);
    const root = Rng.of(settings.seed);
    this.partners = partnerTable.map(({ credentials, role, split }) => ({
      credentials,
      role,
      book: new Book(split(root), settings.customers, this.clock.now()),
    }));
    this.quotas.clear();
    this.calls.clear();
    this.recent.clear();
    this.faults.clear();
    this.circumstances.replace([]);
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
}
