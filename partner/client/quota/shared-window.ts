import type { Quota } from '../../contract/contract.js';
import type { GuardedRedis } from '../../redis/guarded-redis.js';
import type { Clock } from '../clock.js';
import {
  type Asked,
  leftFree,
  longestWayMs,
  marginMs,
  type QuotaWindow,
  type Slot,
  type Taken,
} from './quota-window.js';
import type { Replicas } from './replicas.js';
import { askRedis, type Question, type Reply } from './shared-script.js';
import { countedAtBest, countedAtLatest, type Start, Starts } from './starts.js';
import type { Throttle } from './throttle.js';
import { priorities } from './waiting-line.js';

/** A replica that alone has lost Redis finds it again within so many milliseconds. */
const hiccupMs = 1_200;

/** So late may timers and the way to Redis make a replica that comes back for its turn. */
const graceMs = 100;

export interface SharedWindowOptions {
  redis: GuardedRedis;
  /** Of the sorted set, the same for all who share the quota. */
  key: string;
  /** How many share the quota, and this one's name. */
  replicas: Pick<Replicas, 'count' | 'id' | 'apart'>;
  quota: Quota;
  throttle: Throttle;
  clock: Clock;
}

interface OwnStart extends Start {
  id: string;
  /** Whether Redis knows what is known here. */
  told: boolean;
}

/** The window of all replicas, in Redis. When that does not answer each goes on with its share of the quota. */
export class SharedWindow implements QuotaWindow {
  readonly #options: SharedWindowOptions;
  readonly #own: Starts<OwnStart>;
  #number = 0;
  /** What the last answer said: when there may be a slot, and the calls of others. */
  #nextAt = 0;
  #others = 0;
  #heardAt = -Infinity;
  /** When Redis was lost; undefined while it answers. */
  #lostAt: number | undefined;

  constructor(options: SharedWindowOptions) {
    this.#options = options;
    this.#own = new Starts(options.quota.seconds * 1000 + marginMs, options.clock);
  }

  take(asked: Asked): Taken | Promise<Taken> {
    if (!this.#options.redis.answers) return this.#takeAlone(asked);
    if (!this.#options.replicas.apart) return this.#takeShared(asked);
    // The others may not know yet that Redis is back: this one keeps to its share, and takes it from Redis.
    const room = Math.max(0, this.#share(asked) - this.#own.current().length);
    if (room > 0) return this.#takeShared({ ...asked, wanted: Math.min(asked.wanted, room) });
    return { slots: [], againMs: this.#againAlone(this.#share(asked)) };
  }

  earliest(before: number, asked: Pick<Asked, 'limit' | 'priority'>): number {
    if (this.#lostAt !== undefined) return this.#own.startAt(before, this.#share(asked), countedAtBest);
    const rounds = Math.floor(before / asked.limit);
    return Math.max(this.#options.clock.now(), this.#nextAt) + rounds * this.#own.windowMs;
  }

  taken(): number {
    return this.#own.current().length + this.#othersNow();
  }

  throttled(pauseMs: number): void {
    void this.#ask({ pauseMs });
  }

  async #takeShared(asked: Asked): Promise<Taken> {
    const { wanted, limit } = asked;
    const first = this.#number;
    this.#number += wanted;
    const free = leftFree(asked, this.#options.replicas.count);
    const rank = priorities.indexOf(asked.priority);
    const reply = await this.#ask({ first, wanted, rank, limit, leftFree: free });
    if (!reply) return this.#takeAlone(asked);
    const slots = Array.from({ length: reply.granted }, (_, n) => this.#begin(first + n, true));
    this.#nextAt = slots.length < wanted ? this.#options.clock.now() + reply.againMs : 0;
    return { slots, againMs: reply.againMs };
  }

  #takeAlone(asked: Asked): Taken {
    this.#lostAt ??= this.#options.clock.now();
    const upTo = this.#shareWhenAlone(asked);
    const room = Math.max(0, upTo - this.#own.current().length);
    const slots = Array.from({ length: Math.min(room, asked.wanted) }, () =>
      this.#begin(this.#number++, false),
    );
    return { slots, againMs: slots.length < asked.wanted ? this.#againAlone(upTo) : 0 };
  }

  /** Also for those who have nothing left while others are believed to go on as they did. */
  #againAlone(upTo: number): number {
    const { clock } = this.#options;
    if (upTo < 1) return this.#certainAt - clock.now();
    return this.#own.startAt(0, upTo, countedAtLatest) - clock.now();
  }

  /**
   * Others may still have Redis, and go on as they did when they were last heard of: until that would have shown, they are
   * left what they had.
   */
  #shareWhenAlone(asked: Asked): number {
    const share = this.#share(asked);
    if (this.#options.clock.now() >= this.#certainAt) return share;
    return Math.max(0, Math.min(share, asked.limit - this.#othersAtLoss()));
  }

  /** When it is certain that the others have lost Redis too, and what they did before has left the window. */
  get #certainAt(): number {
    return this.#lostAt! + Math.max(hiccupMs, this.#own.windowMs);
  }

  #share({ limit, priority }: Pick<Asked, 'limit' | 'priority'>): number {
    const share = Math.max(1, Math.floor(limit / this.#options.replicas.count));
    return share - leftFree({ limit: share, priority });
  }

  #othersAtLoss(): number {
    return this.#lostAt! - this.#heardAt < this.#own.windowMs ? this.#others : 0;
  }

  #othersNow(): number {
    return this.#options.clock.now() - this.#heardAt < this.#own.windowMs ? this.#others : 0;
  }

  #begin(number: number, told: boolean): Slot {
    const start: OwnStart = { id: this.#idOf(number), begun: this.#options.clock.now(), told };
    this.#own.add(start);
    return {
      over: () => {
        this.#own.over(start);
        start.told = false;
        void this.#ask({});
      },
      unused: () => {
        this.#own.remove(start);
        void this.#ask({ unused: [start.id] });
      },
    };
  }

  #idOf(number: number): string {
    return `${this.#options.replicas.id}:${number}`;
  }

  /** Undefined when Redis does not answer. What it is told then it is told again, as long as it matters. */
  async #ask(question: Partial<Question>): Promise<Reply | undefined> {
    const { redis, key, replicas, quota, throttle, clock } = this.#options;
    const now = clock.now();
    const news = this.#own.current().filter(({ told }) => !told);
    for (const start of news) start.told = true;
    const whole: Question = {
      ...{ replica: replicas.id, first: 0, wanted: 0, rank: 0, limit: quota.requests, leftFree: 0 },
      ...{ requests: quota.requests, windowMs: this.#own.windowMs, wayMs: longestWayMs, graceMs },
      known: news.map((start) => [start.id, now - countedAtLatest(start)]),
      ...{ unused: [], pauseMs: -1 },
      ...question,
    };
    const reply = await redis.use((client) => askRedis(client, key, whole));
    const after = clock.now();
    if (!reply) {
      // It may also have forgotten what it knew.
      for (const start of this.#own.current()) start.told = false;
      this.#lostAt ??= after;
      return undefined;
    }
    this.#lostAt = undefined;
    this.#others = reply.others;
    this.#heardAt = after;
    throttle.adopt(reply.throttle);
    return reply;
  }
}
