import { type AuditHead, type AuditLine, emptyAudit, lineFor, textOf } from './audit-line.js';
import {
  isOpen,
  operationStatuses,
  type OperationRecord,
  type OperationStatus,
  statusOf,
} from './operation-record.js';
import type { RedisClient } from '../redis/load-client.js';
import { RedisConnection } from './redis-connection.js';
import { redisScripts, type RedisScript } from './redis-scripts.js';
import type { Change, LedgerStore, OperationFilter, OperationKey, StoredLine, Written } from './store.js';

export interface RedisStoreOptions {
  url: string;
  log?: { warn(about: object, message: string): void } | undefined;
  /** How long anything asked of it may take, in milliseconds; default 2,000. */
  limitMs?: number | undefined;
  now?: (() => number) | undefined;
}

/** The braces keep all keys in one slot of a cluster, so that one script may use them together. */
const prefix = '{partner-graph:ledger}:';
const names = ['records', 'versions', 'keys', 'unsettled', 'claims', 'spent', 'audit'] as const;
const pageSize = 1000;
const hashLength = 64;

type Question<T> = (client: RedisClient, check: () => void) => Promise<T>;

/** The ledger in Redis or Valkey, for processes on any number of machines. */
export class RedisStore implements LedgerStore {
  readonly #connection: RedisConnection;
  readonly #now: () => number;
  /** The end of the audit as last seen: a line that does not continue it is refused, and is made anew. */
  #head = emptyAudit;
  /** Writes of this process go one after another: they would only move the head under each other. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor({ url, log, limitMs = 2_000, now = Date.now }: RedisStoreOptions) {
    this.#connection = new RedisConnection({ url, limitMs, log });
    this.#now = now;
  }

  async get(id: string): Promise<OperationRecord | undefined> {
    return recordOf(await this.#ask((client) => client.hGet(keyOf('records'), id)));
  }

  async find(key: OperationKey): Promise<OperationRecord | undefined> {
    const text = await this.#run('find', [keyOf('keys'), keyOf('records')], [callersKey(key)]);
    return recordOf(text as string | null);
  }

  write(change: Change): Promise<Written> {
    return this.#connection.run((client, check) => {
      const written = this.#writing.then(() => this.#write(change, client, check));
      this.#writing = written.catch(() => {});
      return written;
    });
  }

  async unsettled(): Promise<OperationRecord[]> {
    const texts = await this.#run('unsettled', [keyOf('unsettled'), keyOf('records')]);
    return (texts as string[]).map((text) => recordOf(text)!);
  }

  async page(partner: string, filter: OperationFilter, { offset, limit }: { offset: number; limit: number }) {
    const list = listKey(partner, filter);
    // An empty range, as one that ends before its begin: -1 would be the last of all.
    const [from, to] = limit > 0 ? [offset, offset + limit - 1] : [1, 0];
    const page = await this.#run('page', [list, keyOf('records')], [`${from}`, `${to}`]);
    const [total, ...texts] = page as [number, ...string[]];
    return { total, records: texts.map((text) => recordOf(text)!) };
  }

  async spent(account: string): Promise<number> {
    return Number((await this.#ask((client) => client.hGet(keyOf('spent'), account))) ?? 0);
  }

  async claimants(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const operations = await this.#ask((client) => client.hmGet(keyOf('claims'), [...ids]));
    return new Map(
      ids.flatMap((id, index): [string, string][] => (operations[index] ? [[id, operations[index]]] : [])),
    );
  }

  async lock(locks: readonly string[], holder: string, until: number): Promise<boolean> {
    const leaseMs = Math.max(1, Math.ceil(until - this.#now()));
    return (await this.#run('lock', locks.map(lockKey), [holder, `${leaseMs}`])) === 1;
  }

  async unlock(locks: readonly string[], holder: string): Promise<void> {
    await this.#run('unlock', locks.map(lockKey), [holder]);
  }

  async *auditLines(skip = 0): AsyncIterable<StoredLine> {
    for (let first = skip; ; first += pageSize) {
      const last = first + pageSize - 1;
      const stored = await this.#ask((client) => client.lRange(keyOf('audit'), first, last));
      yield* stored.map(lineOf);
      if (stored.length < pageSize) return;
    }
  }

  async *allOperations(): AsyncIterable<{ id: string; text: string }> {
    for (let cursor = '0'; ;) {
      const page = await this.#ask((client) => client.hScan(keyOf('records'), cursor, { COUNT: pageSize }));
      yield* page.entries.map(({ field, value }) => ({ id: field, text: value }));
      if (page.cursor === '0') return;
      cursor = page.cursor;
    }
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  async #write(change: Change, client: RedisClient, check: () => void): Promise<Written> {
    const { record, spend, claims = [], takeOver = false } = change;
    const text = textOf(record);
    for (;;) {
      check();
      const line = lineFor(change, text, this.#head, this.#now());
      const [written, last] = (await client.eval(redisScripts.write, {
        keys: [...names.map(keyOf), ...listsOf(record)],
        arguments: [
          ...[record.id, `${record.version}`, text, callersKey(record), isOpen(record) ? '1' : '0'],
          ...[`${record.requestedAt}`, this.#head.hash, storedText(line)],
          ...[spend?.account ?? '', `${spend?.fen ?? 0}`, `${spend?.limit ?? ''}`],
          ...[takeOver ? '1' : '0', ...claims],
        ],
      })) as [Written | 'moved', string | undefined];
      if (written === 'done') this.#head = headOf(line);
      if (written !== 'moved') return written;
      this.#head = last ? headOf(lineOf(last)) : emptyAudit;
    }
  }

  #run(script: RedisScript, keys: string[], values: string[] = []): Promise<unknown> {
    return this.#ask((client) => client.eval(redisScripts[script], { keys, arguments: values }));
  }

  #ask<T>(question: Question<T>): Promise<T> {
    return this.#connection.run((client, check) => {
      check();
      return question(client, check);
    });
  }
}

function keyOf(name: (typeof names)[number]): string {
  return prefix + name;
}

function lockKey(name: string): string {
  return `${prefix}lock:${name}`;
}

function callersKey({ partner, caller, key }: OperationKey): string {
  return JSON.stringify([partner, caller, key]);
}

/** Of operations, oldest first: all of a partner, or of one status, kind or caller, or what of these there is together. */
function listKey(partner: string, { status, kind, caller }: OperationFilter): string {
  const ofCaller = caller === undefined ? [] : [caller];
  return `${prefix}list:${JSON.stringify([partner, status ?? null, kind ?? null, ...ofCaller])}`;
}

/** First the lists a record is in, then those it may have been in before. */
function listsOf(record: OperationRecord): string[] {
  const { partner, kind, caller } = record;
  const now = statusOf(record);
  const before = operationStatuses.filter((status) => status !== now);
  const lists = (status?: OperationStatus) =>
    [{ status }, { status, kind }, { status, caller }, { status, kind, caller }].map((filter) =>
      listKey(partner, filter),
    );
  return [...lists(), ...lists(now), ...before.flatMap(lists)];
}

function recordOf(text: string | null | undefined): OperationRecord | undefined {
  return text ? (JSON.parse(text) as OperationRecord) : undefined;
}

function storedText({ hash, text }: StoredLine): string {
  return `${hash} ${text}`;
}

function lineOf(stored: string): StoredLine {
  return { hash: stored.slice(0, hashLength), text: stored.slice(hashLength + 1) };
}

function headOf({ hash, text }: StoredLine): AuditHead {
  return { seq: (JSON.parse(text) as AuditLine).seq, hash };
}
