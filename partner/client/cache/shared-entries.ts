import { createHash, randomUUID } from 'node:crypto';
import { Keyv } from 'keyv';
import type { GuardedRedis } from '../../redis/guarded-redis.js';
import { Announcements } from './announcements.js';
import { EntryStore } from './entry-store.js';
import type { Kept } from './memory.js';

export interface SharedEntriesOptions {
  redis: GuardedRedis;
  account: string;
  onDropped: (tags: readonly string[]) => void;
  onGap: () => void;
}

/** What Redis knows of a question. */
export interface Found {
  /** Of the question's tags, now: what is read from now on is kept with them. */
  versions: string;
  kept?: Kept | undefined;
}

/** For how long a replica that says nothing keeps others from reading the same, in milliseconds. */
const claimMs = 3_000;
const tagLifeMs = 24 * 3_600_000;

/** The versions of tags; one that has none, because it was dropped or long not used, gets a new one. */
const readVersions = `
  local versions = {}
  for index, key in ipairs(KEYS) do
    versions[index] = redis.call('GET', key)
    if not versions[index] then
      versions[index] = ARGV[1]
      redis.call('SET', key, ARGV[1], 'PX', ARGV[2])
    end
  end
  return versions`;

const release = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`;

/**
 * Answers in Redis, for all replicas. An entry is good as long as the versions of its tags are those that were read before
 * the partner was asked: to drop a tag is to take its version away.
 */
export class SharedEntries {
  readonly #redis: GuardedRedis;
  readonly #prefix: string;
  readonly #entries: Keyv<Kept & { versions: string }>;
  readonly #announcements: Announcements;
  readonly #replica = randomUUID();
  /** What could not be dropped because Redis was away. */
  readonly #undropped = new Set<string>();
  readonly #unlisten: () => void;

  constructor({ redis, account, onDropped, onGap }: SharedEntriesOptions) {
    this.#redis = redis;
    this.#prefix = `partner-graph:cache:${account}`;
    this.#entries = new Keyv({
      store: new EntryStore(redis),
      useKeyPrefix: false,
      serialize: JSON.stringify,
      deserialize: JSON.parse,
    });
    this.#announcements = new Announcements({ redis, prefix: this.#prefix, onDropped, onGap });
    this.#unlisten = redis.onReturn(() => void this.drop([]));
  }

  /** Whether this replica hears of what others drop. */
  get hears(): boolean {
    return this.#announcements.listening;
  }

  /** Undefined when Redis does not answer, or does not know yet that it was dropped. */
  async find(key: string, tags: readonly string[]): Promise<Found | undefined> {
    if (!this.#redis.answers || tags.some((tag) => this.#undropped.has(tag))) return undefined;
    // One after the other on one connection: versions that are newer than the entry would only make it worthless.
    const [versions, entry] = await Promise.all([
      this.#versions(tags),
      this.#entries.get(this.#entryKey(key)),
    ]);
    if (versions === undefined) return undefined;
    const { versions: of, ...kept } = entry ?? {};
    return { versions, ...(entry && of === versions && { kept: kept as Kept }) };
  }

  /** Keeps an answer that was asked for after these versions were read. */
  async keep(key: string, kept: Kept, versions: string): Promise<void> {
    const { freshForMs, staleForMs, staleIfErrorMs } = kept.policy;
    const ttl = freshForMs + Math.max(staleForMs, staleIfErrorMs);
    await this.#entries.set(this.#entryKey(key), { ...kept, versions }, ttl);
  }

  /**
   * Whether this replica may read it now; undefined when Redis does not answer. What others read for versions that are
   * gone is nothing to wait for.
   *
   * @param queue those who wait for the same turn: nobody in a hurry waits for somebody who is not
   */
  async claim(key: string, versions: string, queue: string): Promise<(() => void) | 'claimed' | undefined> {
    const name = `${this.#prefix}:reading:${digest(`${key}\n${versions}\n${queue}`)}`;
    const token = randomUUID();
    const expiration = { type: 'PX', value: claimMs } as const;
    const got = await this.#redis.use((client) =>
      client.set(name, token, { condition: 'NX', expiration }).then((answer) => ({ answer })),
    );
    if (!got) return undefined;
    if (got.answer === null) return 'claimed';
    const renewing = setInterval(
      () => void this.#redis.use((client) => client.pExpire(name, claimMs)),
      claimMs / 3,
    );
    renewing.unref();
    return () => {
      clearInterval(renewing);
      void this.#redis.use((client) => client.eval(release, { keys: [name], arguments: [token] }));
    };
  }

  /** Drops tags here and at the other replicas, with what could not be dropped before. */
  async drop(tags: readonly string[]): Promise<void> {
    for (const tag of tags) this.#undropped.add(tag);
    if (this.#undropped.size === 0) return;
    const all = [...this.#undropped];
    const keys = all.map((tag) => this.#tagKey(tag));
    const done = await this.#announcements.announce(all, keys);
    // Another drop of the same may have been done meanwhile, and this one not.
    for (const tag of all) this.#undropped[done ? 'delete' : 'add'](tag);
  }

  close(): void {
    this.#unlisten();
    this.#announcements.close();
  }

  async #versions(tags: readonly string[]): Promise<string | undefined> {
    if (tags.length === 0) return '';
    const versions = await this.#redis.use((client) =>
      client.eval(readVersions, {
        keys: tags.map((tag) => this.#tagKey(tag)),
        arguments: [randomUUID(), String(tagLifeMs)],
      }),
    );
    return versions ? digest((versions as string[]).join()) : undefined;
  }

  #entryKey(key: string): string {
    return `${this.#prefix}:entry:${digest(key)}`;
  }

  #tagKey(tag: string): string {
    return `${this.#prefix}:tag:${tag}`;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
