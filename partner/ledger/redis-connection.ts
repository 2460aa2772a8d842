import { createRedisClient, type RedisClient } from '../redis/load-client.js';
import { StoreUnavailable } from './store.js';

export interface RedisConnectionOptions {
  /** `redis://` or, over TLS, `rediss://`, with user, password and database if there are any. */
  url: string;
  /** How long anything asked of it may take, in milliseconds. */
  limitMs: number;
  /** Told when it is lost, when it is back, and what of its configuration endangers the ledger. */
  log?: { warn(about: object, message: string): void } | undefined;
}

/** Pauses between tries to connect, in milliseconds. */
const firstRetryMs = 50;
const longestRetryMs = 1_000;

/** A connection that comes back by itself. Nothing waits for it longer than the time limit, and nothing is sent late. */
export class RedisConnection {
  readonly #client: RedisClient;
  readonly #options: RedisConnectionOptions;
  /** Resolves when the first try has ended, well or not. */
  readonly #tried: Promise<void>;
  readonly #watch: NodeJS.Timeout;
  #lost = false;
  #closed = false;
  #checking = false;
  #checked = false;

  constructor(options: RedisConnectionOptions) {
    this.#options = options;
    const { url, limitMs } = options;
    this.#client = createRedisClient({
      url,
      // What is sent after a pause of any length would be a surprise: without a connection everything fails at once.
      disableOfflineQueue: true,
      socket: {
        connectTimeout: limitMs,
        // Also of one that takes connections, and then says nothing.
        socketTimeout: 3 * limitMs,
        reconnectStrategy: (tries) => Math.min(firstRetryMs * 2 ** Math.min(tries, 10), longestRetryMs),
      },
    });
    this.#tried = new Promise((resolve) => this.#client.once('ready', resolve).once('error', resolve));
    this.#client.on('error', (error: unknown) => this.#sayLost(error)).on('ready', () => this.#sayFound());
    this.#client.connect().catch(() => {});
    this.#watch = setInterval(() => void this.#checkAlive(), limitMs);
    this.#watch.unref();
  }

  /**
   * Does something that asks Redis.
   *
   * @param work gets the client and has to call `check` before each question: it throws when the time is over
   * @throws StoreUnavailable for whatever goes wrong; what was asked may have been done all the same
   */
  async run<T>(work: (client: RedisClient, check: () => void) => Promise<T>): Promise<T> {
    const { limitMs } = this.#options;
    const latest = performance.now() + limitMs;
    const check = () => {
      if (performance.now() >= latest) throw overdue(limitMs);
    };
    const working = this.#tried.then(() => work(this.#client, check));
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(overdue(limitMs)), limitMs);
    });
    try {
      return await Promise.race([working, limit]);
    } catch (error) {
      throw error instanceof StoreUnavailable ? error : new StoreUnavailable(error);
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#watch);
    if (this.#client.isOpen) this.#client.destroy();
  }

  /** A machine that is gone does not close its connections: one on which nothing is answered is given up. */
  async #checkAlive(): Promise<void> {
    const client = this.#client;
    if (!client.isReady || this.#checking) return;
    this.#checking = true;
    const answered = await this.run(() => client.ping()).catch((error: unknown) => this.#sayLost(error));
    this.#checking = false;
    if (answered || !client.isReady) return;
    client.destroy();
    client.connect().catch(() => {});
  }

  #sayLost(error: unknown): void {
    if (this.#lost || this.#closed) return;
    this.#lost = true;
    const message = 'The Redis that keeps the ledger cannot be reached: no write is sent until it can';
    this.#options.log?.warn({ err: error }, message);
  }

  #sayFound(): void {
    if (this.#lost) this.#options.log?.warn({}, 'The Redis that keeps the ledger is reached again');
    this.#lost = false;
    if (!this.#checked) void this.#checkConfiguration();
  }

  /** What it forgets would be sent again: `INFO` tells, where `CONFIG GET` is often forbidden. */
  async #checkConfiguration(): Promise<void> {
    const { log } = this.#options;
    try {
      this.#checked = true;
      const info = (await this.#client.info('persistence')) + (await this.#client.info('memory'));
      if (!/^aof_enabled:1/m.test(info)) {
        log?.warn(
          {},
          'Redis has appendonly off: when it ends, it forgets writes of the ledger. Set it to yes.',
        );
      }
      const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'noeviction';
      if (policy !== 'noeviction') {
        const message = 'Redis drops what it has no memory for. Set its maxmemory-policy to noeviction.';
        log?.warn({ policy }, message);
      }
    } catch (error) {
      this.#checked = this.#client.isReady;
      if (this.#checked) log?.warn({ err: error }, 'Redis does not tell whether it keeps what it is given');
    }
  }
}

function overdue(limitMs: number): StoreUnavailable {
  return new StoreUnavailable(new Error(`Redis did not answer within ${limitMs} ms.`));
}
