import { createRedisClient, type RedisClient } from './load-client.js';

export interface GuardedRedisOptions {
  /** `redis://` or, over TLS, `rediss://`, with user, password and database if there are any. */
  url: string;
  /** How long one use may take, in milliseconds; default 150. */
  limitMs?: number | undefined;
  /** How often one that is left alone is looked at, in milliseconds; default 1,000. */
  probeMs?: number | undefined;
  /** Told when it is left alone, and when it is used again. */
  log?: { warn(about: object, message: string): void } | undefined;
}

/** Longest pause between two tries to connect, in milliseconds. */
const longestRetryMs = 2_000;

/**
 * Redis, as far as it answers in time. When it does not, it is left alone: nobody waits for it any more, until a probe in
 * the background has been answered. What was asked of it may have been done all the same.
 */
export class GuardedRedis {
  readonly #client: RedisClient;
  readonly #limitMs: number;
  readonly #log: GuardedRedisOptions['log'];
  readonly #probe: NodeJS.Timeout;
  readonly #returned = new Set<() => void>();
  #state: 'starting' | 'answering' | 'left alone' | 'closed' = 'starting';

  constructor({ url, limitMs = 150, probeMs = 1_000, log }: GuardedRedisOptions) {
    this.#limitMs = limitMs;
    this.#log = log;
    this.#client = createRedisClient({
      url,
      // Without a connection everything fails at once: nothing is sent late.
      disableOfflineQueue: true,
      socket: {
        connectTimeout: 10 * limitMs,
        reconnectStrategy: (tries) => Math.min(50 * 2 ** Math.min(tries, 10), longestRetryMs),
      },
    });
    this.#client
      .on('error', (error: unknown) => this.#leaveAlone(error))
      .on('ready', () => void this.#look());
    this.#client.connect().catch(() => {});
    this.#probe = setInterval(() => void this.#look(), probeMs);
    this.#probe.unref();
  }

  /** Whether it is asked at all at present. */
  get answers(): boolean {
    return this.#state === 'answering' || this.#state === 'starting';
  }

  /** Resolves to what the work gives, or to undefined when Redis fails, is too slow, or is being left alone. */
  async use<T>(work: (client: RedisClient) => Promise<T>): Promise<T | undefined> {
    if (!this.answers) return undefined;
    try {
      const result = await this.#inTime(work);
      if (this.#state === 'starting') this.#state = 'answering';
      return result;
    } catch (error) {
      this.#leaveAlone(error);
      return undefined;
    }
  }

  /** Has something done whenever Redis answers again after it was left alone. Returns a function that ends that. */
  onReturn(listener: () => void): () => void {
    this.#returned.add(listener);
    return () => void this.#returned.delete(listener);
  }

  /**
   * A connection of its own for what Redis tells by itself, not connected yet; it comes back whenever it is lost. Whoever
   * asks for it ends it.
   */
  subscriber(): RedisClient {
    return this.#client.duplicate({ disableOfflineQueue: false });
  }

  close(): void {
    this.#state = 'closed';
    clearInterval(this.#probe);
    if (this.#client.isOpen) this.#client.destroy();
  }

  async #look(): Promise<void> {
    if (this.#state !== 'left alone' || !this.#client.isReady) return;
    await this.#inTime((client) => client.ping()).then(
      () => this.#takeUp(),
      () => {},
    );
  }

  #takeUp(): void {
    if (this.#state !== 'left alone') return;
    this.#state = 'answering';
    this.#log?.warn({}, 'Redis answers again and is used');
    for (const listener of this.#returned) listener();
  }

  #leaveAlone(error: unknown): void {
    if (!this.answers) return;
    this.#state = 'left alone';
    this.#log?.warn(
      { err: error },
      'Redis does not answer in time: until it does, nothing is kept there or shared',
    );
  }

  #inTime<T>(work: (client: RedisClient) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const late = () => reject(new Error(`Redis did not answer within ${this.#limitMs} ms.`));
      // An answer that came while this process was busy is read before anything else is done: it is not late.
      const timer = setTimeout(() => setImmediate(late), this.#limitMs);
      const connected = this.#client.isReady ? undefined : this.#firstConnection();
      (connected ? connected.then(() => work(this.#client)) : work(this.#client))
        .finally(() => clearTimeout(timer))
        .then(resolve, reject);
    });
  }

  /** At the start there is something to wait for; later a client without a connection fails at once. */
  #firstConnection(): Promise<void> | undefined {
    if (this.#state !== 'starting') return undefined;
    return new Promise((resolve, reject) => {
      this.#client.once('ready', resolve).once('error', reject);
    });
  }
}
