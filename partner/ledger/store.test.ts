import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AuditLine, digest } from './audit-line.js';
import { RedisStore } from './redis-store.js';
import { SqliteStore } from './sqlite-store.js';
import type { LedgerStore, StoredLine } from './store.js';
import { aCall, aRecord, next } from './testing/a-record.js';
import { redisBinary, RedisServer } from '../redis/testing/redis-server.js';

let folder: string;
let redis: RedisServer | undefined;
let database = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  if (redisBinary) redis = await RedisServer.start();
});
afterAll(async () => {
  await redis?.stop();
  rmSync(folder, { recursive: true });
});

const kinds = [
  { name: 'SQLite', there: true, open: (one: number) => new SqliteStore(join(folder, `${one}.sqlite`)) },
  {
    name: 'Redis',
    there: redisBinary !== undefined,
    open: (one: number) => new RedisStore({ url: `${redis!.url}/${one}` }),
  },
];

describe.each(kinds)('the ledger in $name', ({ there, open }) => {
  const promise = there ? test : test.skip;
  let store: LedgerStore;
  /** Another process on the same ledger. */
  let other: LedgerStore;
  beforeEach(() => {
    if (!there) return;
    database += 1;
    [store, other] = [open(database), open(database)];
  });
  afterEach(async () => {
    await store?.close();
    await other?.close();
  });

  promise('keeps an operation, for every process', async () => {
    const record = aRecord();
    expect(await store.write({ record, event: 'REQUESTED' })).toBe('done');
    expect(await other.get(record.id)).toEqual(record);
    expect(await other.find(record)).toEqual(record);
    expect(await other.get('none')).toBeUndefined();
    expect(await other.find({ ...record, key: 'other' })).toBeUndefined();
    expect(await other.find({ ...record, caller: 'other' })).toBeUndefined();
    expect(await other.find({ ...record, partner: 'other' })).toBeUndefined();
  });

  promise('refuses a change of what has changed meanwhile, and writes nothing of it', async () => {
    const record = aRecord();
    await store.write({ record, event: 'REQUESTED' });
    const sent = next(record, { status: 'SENT' });
    expect(await other.write({ record: sent, event: 'SENT' })).toBe('done');
    const spend = { account: 'A', fen: 5 };
    const late = { record: sent, event: 'SENT', spend, claims: ['c'] } as const;
    expect(await store.write(late)).toBe('conflict');
    expect(await store.write({ ...late, record: { ...sent, version: 4 } })).toBe('conflict');
    expect(await store.write({ ...late, record: { ...record, version: 2, id: 'new' } })).toBe('conflict');
    expect(await store.spent('A')).toBe(0);
    expect(await store.claimants(['c'])).toEqual(new Map());
    expect(await linesOf(store)).toHaveLength(2);
  });

  promise('takes a key once, also when all ask at once', async () => {
    const records = Array.from({ length: 20 }, () => aRecord({ key: 'the key' }));
    const written = await Promise.all(
      records.map((record, index) => (index % 2 ? store : other).write({ record, event: 'REQUESTED' })),
    );
    expect(written.filter((one) => one === 'done')).toHaveLength(1);
    expect(written.filter((one) => one === 'conflict')).toHaveLength(19);
    expect(await other.find(records[0]!)).toEqual(records[written.indexOf('done')]);
  });

  promise('adds up what is spent, never beyond a limit', async () => {
    const spendOf = async (fen: number, limit?: number) =>
      store.write({ record: aRecord(), event: 'REQUESTED', spend: { account: 'A', fen, limit } });
    expect(await spendOf(600, 1000)).toBe('done');
    expect(await spendOf(401, 1000)).toBe('over limit');
    expect(await other.spent('A')).toBe(600);
    expect(await spendOf(400, 1000)).toBe('done');
    expect(await spendOf(-400)).toBe('done');
    expect(await spendOf(7)).toBe('done');
    expect(await other.spent('A')).toBe(607);
    expect(await other.spent('B')).toBe(0);
    expect(await linesOf(store)).toHaveLength(4);
  });

  promise('gives an id at the partner’s to one operation, unless it is taken over', async () => {
    const [first, second] = [aRecord(), aRecord()];
    expect(await store.write({ record: first, event: 'REQUESTED', claims: ['v1', 'v2'] })).toBe('done');
    const claims = ['v3', 'v2'];
    expect(await other.write({ record: second, event: 'REQUESTED', claims })).toBe('claimed');
    expect(await other.get(second.id)).toBeUndefined();
    expect(await store.claimants(['v1', 'v2', 'v3'])).toEqual(
      new Map([
        ['v1', first.id],
        ['v2', first.id],
      ]),
    );
    expect(await other.write({ record: second, event: 'REQUESTED', claims, takeOver: true })).toBe('done');
    expect((await store.claimants(['v2'])).get('v2')).toBe(second.id);
    const again = { record: next(second, {}), event: 'SENT', claims } as const;
    expect(await other.write(again)).toBe('done');
    expect(await store.claimants([])).toEqual(new Map());
  });

  promise('gives all locks or none, until they are given back or lapse', async () => {
    const until = Date.now() + 60_000;
    expect(await store.lock(['a', 'b'], 'one', until)).toBe(true);
    expect(await other.lock(['b', 'c'], 'two', until)).toBe(false);
    expect(await other.lock(['c'], 'two', until)).toBe(true);
    expect(await store.lock(['a', 'b'], 'one', until)).toBe(true);
    await other.unlock(['a', 'b'], 'two');
    expect(await other.lock(['a'], 'two', until)).toBe(false);
    await store.unlock(['a', 'b'], 'one');
    expect(await other.lock(['a', 'b'], 'two', Date.now() + 1_000)).toBe(true);
    expect(await store.lock(['a'], 'one', until)).toBe(false);
    await sleep(1_100);
    expect(await store.lock(['a', 'b'], 'one', until)).toBe(true);
    expect(await store.lock([], 'nobody', until)).toBe(true);
  });

  promise('knows of which it is open what was done', async () => {
    const records = [3, 1, 2].map((requestedAt) => aRecord({ requestedAt, id: `r${requestedAt}` }));
    for (const record of records) await store.write({ record, event: 'REQUESTED' });
    expect(await other.unsettled()).toEqual([]);
    const sent = records.map((record) => next(record, { status: 'SENT' }));
    for (const record of sent) await store.write({ record, event: 'SENT' });
    expect((await other.unsettled()).map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
    const unknown = next(sent[0]!, { status: 'UNKNOWN' });
    await store.write({ record: unknown, event: 'UNKNOWN' });
    await store.write({ record: next(sent[1]!, { status: 'CONFIRMED' }), event: 'CONFIRMED' });
    await store.write({ record: next(sent[2]!, { status: 'INTENT' }), event: 'NOT_SENT' });
    expect(await other.unsettled()).toEqual([unknown]);
  });

  promise('gives pages, newest first, of a status or a kind or both', async () => {
    const kindOf = (index: number) => (index % 2 ? 'ISSUE_VOUCHERS' : 'ALLOCATE_FUNDS');
    const records = Array.from({ length: 10 }, (_, index) =>
      // Two at a time are of the same millisecond: their order is by id then.
      aRecord({ id: `r${index}`, requestedAt: 100 + Math.floor(index / 2), kind: kindOf(index) }),
    );
    for (const record of records) await store.write({ record, event: 'REQUESTED' });
    await store.write({ record: aRecord({ partner: 'another' }), event: 'REQUESTED' });
    for (const record of records.slice(0, 4))
      await store.write({ record: next(record, { status: 'CONFIRMED' }), event: 'CONFIRMED' });
    const idsOf = async (filter: Parameters<LedgerStore['page']>[1], offset = 0, limit = 50) => {
      const { total, records } = await other.page('P', filter, { offset, limit });
      return `${total}: ${records.map(({ id }) => id).join(' ')}`;
    };
    expect(await idsOf({})).toBe('10: r9 r8 r7 r6 r5 r4 r3 r2 r1 r0');
    expect(await idsOf({}, 3, 2)).toBe('10: r6 r5');
    expect(await idsOf({}, 20)).toBe('10: ');
    expect(await idsOf({}, 0, 0)).toBe('10: ');
    expect(await idsOf({ status: 'CONFIRMED' })).toBe('4: r3 r2 r1 r0');
    expect(await idsOf({ status: 'INTENT' }, 1, 2)).toBe('6: r8 r7');
    expect(await idsOf({ kind: 'ISSUE_VOUCHERS' })).toBe('5: r9 r7 r5 r3 r1');
    expect(await idsOf({ kind: 'ISSUE_VOUCHERS', status: 'CONFIRMED' })).toBe('2: r3 r1');
    expect(await idsOf({ status: 'UNKNOWN' })).toBe('0: ');
    const foreign = aRecord({ id: 'f', caller: 'shop', key: 'of-shop', requestedAt: 1 });
    await store.write({ record: foreign, event: 'REQUESTED' });
    await store.write({ record: next(foreign, { status: 'CONFIRMED' }), event: 'CONFIRMED' });
    expect(await idsOf({ caller: 'shop' })).toBe('1: f');
    expect(await idsOf({ caller: 'shop', status: 'CONFIRMED', kind: foreign.kind })).toBe('1: f');
    expect(await idsOf({ caller: 'shop', status: 'INTENT' })).toBe('0: ');
    expect(await idsOf({ caller: 'anyone', status: 'CONFIRMED' })).toBe('4: r3 r2 r1 r0');
  });

  promise('writes a line of the audit with every change, each with the hash of the one before', async () => {
    const record = aRecord({ input: { amount: '10.00', name: '王小明' } });
    await store.write({ record, event: 'REQUESTED' });
    const failure = { code: 'PARTNER_REFUSED', message: { en: '', zh: '' }, errorCode: 'CBC.1' };
    const change = { status: 'REJECTED', requestId: 'R-1', failure } as const;
    await other.write({ record: next(record, change), event: 'REJECTED', call: 0 });
    const lines = chained(await linesOf(store));
    expect(lines[0]).toMatchObject({
      ...{ seq: 1, event: 'REQUESTED', operation: record.id, version: 1, status: 'INTENT', prev: '' },
      ...{ partner: 'P', caller: 'anyone', kind: 'ALLOCATE_FUNDS', key: record.key, amount: '10.00' },
      ...{ input: record.input, record: digest(JSON.stringify(record)) },
    });
    const { requestId, call } = { requestId: 'R-1', call: 0 };
    expect(lines[1]).toMatchObject({ version: 2, event: 'REJECTED', requestId, call, failure: 'CBC.1' });
    expect(lines[1]).not.toHaveProperty('input');
  });

  promise('keeps one chain and every change, however many write at once', async () => {
    const third = open(database);
    const stores = [store, other, third];
    const count = 90;
    const records = Array.from({ length: count }, (_, index) =>
      aRecord({ calls: [aCall()], id: `r${index}` }),
    );
    await Promise.all(
      records.map(async (record, index) => {
        const writer = stores[index % stores.length]!;
        const spend = { account: 'A', fen: 1 };
        expect(await writer.write({ record, event: 'REQUESTED', spend })).toBe('done');
        const confirmed = { record: next(record, { status: 'CONFIRMED' }), event: 'CONFIRMED' } as const;
        expect(await writer.write(confirmed)).toBe('done');
      }),
    );
    expect(chained(await linesOf(third))).toHaveLength(2 * count);
    expect(await third.spent('A')).toBe(count);
    expect(await third.unsettled()).toEqual([]);
    expect((await third.page('P', { status: 'CONFIRMED' }, { offset: 0, limit: 1 })).total).toBe(count);
    await third.close();
  });
});

async function linesOf(store: LedgerStore): Promise<StoredLine[]> {
  const lines = [];
  for await (const line of store.auditLines()) lines.push(line);
  return lines;
}

/** The lines, after a look at what holds them together. */
function chained(lines: StoredLine[]): AuditLine[] {
  let prev = '';
  return lines.map(({ text, hash }, index) => {
    const line = JSON.parse(text) as AuditLine;
    expect(hash).toBe(digest(text));
    expect(line).toMatchObject({ seq: index + 1, prev });
    prev = hash;
    return line;
  });
}
