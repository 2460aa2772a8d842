import { randomUUID } from 'node:crypto';
import type { GuardedRedis } from '../../redis/guarded-redis.js';
import type { Clock } from '../clock.js';

const beatMs = 2_000;
/** Who has not been heard of for so long is gone, in milliseconds. */
const goneAfterMs = 3 * beatMs;

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
  readonly #timer: NodeJS.Timeout;
  readonly #stopReturn: () => void;
  #count = 1;
  #returnedAt = -Infinity;

  constructor(redis: GuardedRedis, key: string, clock: Clock) {
    this.#redis = redis;
    this.#key = key;
    this.#timer = setInterval(() => void this.#beat(), beatMs);
    this.#timer.unref();
    this.#stopReturn = redis.onReturn(() => {
      this.#returnedAt = clock.now();
      void this.#beat();
    });
    void this.#beat();
  }

  /** How many there are, this one included, by what was last heard. */
  get count(): number {
    return this.#count;
  }

  /** When Redis was last found again after it was lost, in milliseconds since 1970. */
  get returnedAt(): number {
    return this.#returnedAt;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopReturn();
    await this.#redis.use((client) => client.zRem(this.#key, this.id));
  }

  async #beat(): Promise<void> {
    const options = { keys: [this.#key], arguments: [this.id, `${goneAfterMs}`] };
    const count = await this.#redis.use((client) => client.eval(script, options));
    if (typeof count === 'number') this.#count = Math.max(1, count);
  }
}
