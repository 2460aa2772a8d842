import type { KeyvStoreAdapter, StoredData } from 'keyv';
import type { GuardedRedis } from '../../redis/guarded-redis.js';

/** Keyv's store in a Redis that may fail: then nothing is found, and nothing is kept. */
export class EntryStore implements KeyvStoreAdapter {
  readonly opts = {};
  readonly #redis: GuardedRedis;

  constructor(redis: GuardedRedis) {
    this.#redis = redis;
  }

  async get<Value>(key: string): Promise<StoredData<Value> | undefined> {
    return ((await this.#redis.use((client) => client.get(key))) ?? undefined) as
      StoredData<Value> | undefined;
  }

  async set(key: string, value: string, ttl: number): Promise<void> {
    await this.#redis.use((client) => client.set(key, value, { expiration: { type: 'PX', value: ttl } }));
  }

  async delete(key: string): Promise<boolean> {
    return (await this.#redis.use((client) => client.del(key))) === 1;
  }

  /** What many processes share is not cleared by one. */
  async clear(): Promise<void> {}

  /** It has no errors to tell of. */
  on(): this {
    return this;
  }
}
