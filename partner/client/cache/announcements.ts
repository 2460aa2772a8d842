import { randomUUID } from 'node:crypto';
import type { GuardedRedis } from '../../redis/guarded-redis.js';
import type { RedisClient } from '../../redis/load-client.js';

export interface AnnouncementsOptions {
  redis: GuardedRedis;
  /** What all replicas of one partner's gateway have in common. */
  prefix: string;
  /** Told of the tags that any replica has dropped, this one too. */
  onDropped: (tags: readonly string[]) => void;
  /** Told when some may have been missed. */
  onGap: () => void;
}

interface Announcement {
  id: string;
  by: string;
  tags: readonly string[];
}

/** How long a drop waits for a replica that does not say that it has heard, in milliseconds. */
const patienceMs = 100;

/**
 * What replicas tell each other of what they have dropped. Each says that it has heard, so that an announcement is over
 * when nobody has in memory any more what was dropped.
 */
export class Announcements {
  readonly #options: AnnouncementsOptions;
  readonly #subscriber: RedisClient;
  readonly #replica = randomUUID();
  /** Told of those that have heard, by announcement. */
  readonly #heard = new Map<string, () => void>();
  readonly #unlisten: () => void;
  #subscribed = false;
  #listening = false;

  constructor(options: AnnouncementsOptions) {
    this.#options = options;
    const lost = () => (this.#listening = false);
    const back = () => this.#subscribed && this.#listens();
    this.#subscriber = options.redis.subscriber();
    this.#subscriber.on('error', lost).on('reconnecting', lost).on('end', lost).on('ready', back);
    // A Redis that stood still has told nobody of what could not be dropped there.
    this.#unlisten = options.redis.onReturn(options.onGap);
    this.#subscribe().catch(() => {});
  }

  /** Whether everything that others drop is heard of, as far as anybody knows. */
  get listening(): boolean {
    return this.#listening && this.#options.redis.answers;
  }

  /**
   * Drops in Redis what has the tags, and tells all replicas. Resolves when they have heard.
   *
   * @param keys where the versions of the tags are kept
   * @returns whether it was done
   */
  async announce(tags: readonly string[], keys: readonly string[]): Promise<boolean> {
    const { redis } = this.#options;
    const announcement: Announcement = { id: randomUUID(), by: this.#replica, tags };
    let missing = Infinity;
    let heard = 0;
    let all: () => void = () => {};
    const everybody = new Promise<void>((resolve) => (all = resolve));
    this.#heard.set(announcement.id, () => ++heard >= missing && all());
    try {
      const done = await redis.use((client) =>
        client
          .multi()
          .del([...keys])
          .publish(this.#channel('dropped'), JSON.stringify(announcement))
          .exec(),
      );
      if (!done) return false;
      missing = Number(done[1]);
      if (heard < missing) await atMost(everybody, patienceMs);
      return true;
    } finally {
      this.#heard.delete(announcement.id);
    }
  }

  close(): void {
    this.#unlisten();
    if (this.#subscriber.isOpen) this.#subscriber.destroy();
  }

  async #subscribe(): Promise<void> {
    await this.#subscriber.connect();
    await this.#subscriber.subscribe(this.#channel('dropped'), (message) => this.#hear(message));
    await this.#subscriber.subscribe(this.#channel(this.#replica), (id) => this.#heard.get(id)?.());
    this.#subscribed = true;
    this.#listens();
  }

  #listens(): void {
    this.#listening = true;
    this.#options.onGap();
  }

  #hear(message: string): void {
    const { id, by, tags } = JSON.parse(message) as Announcement;
    this.#options.onDropped(tags);
    if (by === this.#replica) this.#heard.get(id)?.();
    else void this.#options.redis.use((client) => client.publish(this.#channel(by), id));
  }

  #channel(name: string): string {
    return `${this.#options.prefix}:${name}`;
  }
}

async function atMost(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, late]);
  clearTimeout(timer);
}
