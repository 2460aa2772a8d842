import { DatabaseSync } from '@photostructure/sqlite';
import { type AuditHead, emptyAudit, lineFor, textOf } from './audit-line.js';
import { isOpen, type OperationRecord, statusOf } from './operation-record.js';
import {
  type Change,
  type LedgerStore,
  type OperationFilter,
  type OperationKey,
  type StoredLine,
  StoreUnavailable,
  type Written,
} from './store.js';

const schema = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  create table if not exists operation (
    id text primary key, partner text not null, caller text not null, key text not null, kind text not null,
    status text not null, open integer not null, requested_at integer not null, version integer not null,
    record text not null, unique (partner, caller, key)
  ) strict;
  create index if not exists operation_newest on operation (partner, requested_at desc, id desc);
  create index if not exists operation_open on operation (requested_at, id) where open = 1;
  create table if not exists audit (seq integer primary key, text text not null, hash text not null) strict;
  create trigger if not exists audit_keeps before update on audit
    begin select raise(abort, 'the audit is only added to'); end;
  create trigger if not exists audit_keeps_all before delete on audit
    begin select raise(abort, 'the audit is only added to'); end;
  create table if not exists claim (id text primary key, operation text not null) strict;
  create table if not exists spent (account text primary key, fen integer not null) strict;
  create table if not exists lock (name text primary key, holder text not null, until integer not null) strict;
`;

/** How long a writer waits for another process to finish its own write, in milliseconds. */
const busyTimeoutMs = 5_000;

const pageSize = 1000;

type Row = Record<string, string | number | null>;

/** The ledger in a SQLite file, for any number of processes on one machine. */
export class SqliteStore implements LedgerStore {
  readonly #database: InstanceType<typeof DatabaseSync>;
  readonly #now: () => number;

  /** @param file path; `:memory:` for one that ends with the process */
  constructor(file: string, now: () => number = Date.now) {
    this.#database = new DatabaseSync(file, { timeout: busyTimeoutMs });
    this.#now = now;
    this.#database.exec(schema);
  }

  async get(id: string): Promise<OperationRecord | undefined> {
    return this.#one('select record from operation where id = ?', id);
  }

  async find({ partner, caller, key }: OperationKey): Promise<OperationRecord | undefined> {
    const sql = 'select record from operation where partner = ? and caller = ? and key = ?';
    return this.#one(sql, partner, caller, key);
  }

  async write(change: Change): Promise<Written> {
    return this.#transaction(() => {
      const refusal = this.#refusal(change);
      if (refusal) return refusal;
      this.#store(change);
      return 'done';
    });
  }

  async unsettled(): Promise<OperationRecord[]> {
    return this.#all('select record from operation where open = 1 order by requested_at, id');
  }

  async page(
    partner: string,
    { status, kind, caller }: OperationFilter,
    range: { offset: number; limit: number },
  ) {
    const where = `partner = ?1 and (?2 is null or status = ?2) and (?3 is null or kind = ?3) and (?4 is null or caller = ?4)`;
    const conditions = [partner, status ?? null, kind ?? null, caller ?? null];
    const count = this.#rows(`select count(*) as total from operation where ${where}`, ...conditions);
    const sql = `select record from operation where ${where} order by requested_at desc, id desc limit ?5 offset ?6`;
    return {
      total: count[0]!.total as number,
      records: this.#all(sql, ...conditions, range.limit, range.offset),
    };
  }

  async spent(account: string): Promise<number> {
    return this.#spent(account);
  }

  async claimants(ids: readonly string[]): Promise<Map<string, string>> {
    const sql = 'select id, operation from claim where id in (select value from json_each(?))';
    const rows = this.#rows(sql, JSON.stringify(ids));
    return new Map(rows.map(({ id, operation }) => [id as string, operation as string]));
  }

  async lock(names: readonly string[], holder: string, until: number): Promise<boolean> {
    return this.#transaction(() => {
      const list = JSON.stringify(names);
      const held =
        'select 1 from lock where name in (select value from json_each(?)) and holder <> ? and until > ? limit 1';
      if (this.#rows(held, list, holder, this.#now()).length > 0) return false;
      const take = 'insert or replace into lock (name, holder, until) select value, ?, ? from json_each(?)';
      this.#run(take, holder, until, list);
      return true;
    });
  }

  async unlock(names: readonly string[], holder: string): Promise<void> {
    const sql = 'delete from lock where name in (select value from json_each(?)) and holder = ?';
    this.#guarded(() => this.#run(sql, JSON.stringify(names), holder));
  }

  async *auditLines(skip = 0): AsyncIterable<StoredLine> {
    const sql = 'select seq as at, text, hash from audit where seq > ? order by seq limit ?';
    for (const { text, hash } of this.#pages(sql, skip)) yield { text: text as string, hash: hash as string };
  }

  async *allOperations(): AsyncIterable<{ id: string; text: string }> {
    const sql = 'select id as at, record from operation where id > ? order by id limit ?';
    for (const { at, record } of this.#pages(sql, '')) yield { id: at as string, text: record as string };
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #refusal({ record, spend, claims, takeOver }: Change): Written | undefined {
    const stored = this.#rows('select version from operation where id = ?', record.id)[0];
    if ((stored?.version ?? 0) !== record.version - 1) return 'conflict';
    const { partner, caller, key } = record;
    const taken = 'select 1 from operation where partner = ? and caller = ? and key = ? and id <> ?';
    if (this.#rows(taken, partner, caller, key, record.id).length > 0) return 'conflict';
    if (spend?.limit !== undefined && this.#spent(spend.account) + spend.fen > spend.limit)
      return 'over limit';
    const claimed =
      'select 1 from claim where id in (select value from json_each(?)) and operation <> ? limit 1';
    const isClaimed = () => this.#rows(claimed, JSON.stringify(claims), record.id).length > 0;
    return claims && !takeOver && isClaimed() ? 'claimed' : undefined;
  }

  #store(change: Change): void {
    const { record, spend, claims = [] } = change;
    const text = textOf(record);
    const line = lineFor(change, text, this.#head(), this.#now());
    const { id, partner, caller, key, kind, requestedAt, version } = record;
    this.#run(
      `insert or replace into operation
       (id, partner, caller, key, kind, status, open, requested_at, version, record)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[id, partner, caller, key, kind, statusOf(record), Number(isOpen(record)), requestedAt],
      ...[version, text],
    );
    this.#run('insert into audit (text, hash) values (?, ?)', line.text, line.hash);
    if (spend) {
      const add =
        'insert into spent (account, fen) values (?1, ?2) on conflict (account) do update set fen = fen + ?2';
      this.#run(add, spend.account, spend.fen);
    }
    for (const claim of claims)
      this.#run('insert or replace into claim (id, operation) values (?, ?)', claim, id);
  }

  #head(): AuditHead {
    const [row] = this.#rows('select seq, hash from audit order by seq desc limit 1');
    return row ? { seq: row.seq as number, hash: row.hash as string } : emptyAudit;
  }

  #spent(account: string): number {
    return (this.#rows('select fen from spent where account = ?', account)[0]?.fen as number) ?? 0;
  }

  #transaction<T>(work: () => T): T {
    return this.#guarded(() => {
      this.#database.exec('begin immediate');
      try {
        const result = work();
        this.#database.exec('commit');
        return result;
      } catch (error) {
        this.#database.exec('rollback');
        throw error;
      }
    });
  }

  /** All rows of a query that begins after its first value and gives as many as its second. */
  *#pages(sql: string, after: string | number): Iterable<Row> {
    for (let last = after; ;) {
      const rows = this.#rows(sql, last, pageSize);
      yield* rows;
      if (rows.length < pageSize) return;
      last = rows.at(-1)!.at!;
    }
  }

  #one(sql: string, ...values: (string | number | null)[]): OperationRecord | undefined {
    return this.#all(sql, ...values)[0];
  }

  #all(sql: string, ...values: (string | number | null)[]): OperationRecord[] {
    return this.#rows(sql, ...values).map(({ record }) => JSON.parse(record as string) as OperationRecord);
  }

  #rows(sql: string, ...values: (string | number | null)[]): Row[] {
    return this.#guarded(() => this.#database.prepare(sql).all(...values) as Row[]);
  }

  #run(sql: string, ...values: (string | number | null)[]): void {
    this.#database.prepare(sql).run(...values);
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof StoreUnavailable ? error : new StoreUnavailable(error);
    }
  }
}
