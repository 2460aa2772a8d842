import { randomUUID } from 'node:crypto';
import type { GuardedRedis } from '../../redis/guarded-redis.js';
import type { Clock } from '../clock.js';

const beatMs = 2_000;
/** Who has not been heard of for so long is gone, in milliseconds. */
const goneAfterMs = 3 * beatMs;

/** How long replicas may take until all of them have found Redis again, in milliseconds. */
export const reunionMs = 4_000;

/** KEYS: replicas by when they were heard of. ARGV: replica, milliseconds after which one is gone. */
const script = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + time[2] / 1000
  redis.call('ZADD', KEYS[1], now, ARGV[1])
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return redis.call('ZCARD', KEYS[1])`;

/** Those that share the partner's quotas through one Redis: each says every two seconds that it is there. */
export class Replicas {
  /** This one's own name. */
  readonly id = randomUUID();
  readonly #redis: GuardedRedis;
  readonly #key: string;
  readonly #clock: Clock;
  readonly #timer: NodeJS.Timeout;
  readonly #stopReturn: () => void;
  #count = 1;
  #reunitedAt = -Infinity;

  constructor(redis: GuardedRedis, key: string, clock: Clock) {
    this.#redis = redis;
    this.#key = key;
    this.#clock = clock;
    this.#timer = setInterval(() => void this.#beat(), beatMs);
    this.#timer.unref();
    this.#stopReturn = redis.onReturn(() => {
      this.#reunitedAt = clock.now() + reunionMs;
      void this.#beat();
    });
    void this.#beat();
  }

  /** How many there are, this one included, by what was last heard. */
  get count(): number {
    return this.#count;
  }

  /** Whether Redis was lost and the others may not know yet that it is back. */
  get apart(): boolean {
    return this.#clock.now() < this.#reunitedAt;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopReturn();
    await this.#redis.use((client) => client.zRem(this.#key, this.id));
  }

  async #beat(): Promise<void> {
    const options = { keys: [this.#key], arguments: [this.id, `${goneAfterMs}`] };
    const count = await this.#redis.use((client) => client.eval(script, options));
    if (typeof count !== 'number') return;
    // Those that have not come back yet are not gone.
    this.#count = this.apart ? Math.max(this.#count, count) : Math.max(1, count);
  }
}
