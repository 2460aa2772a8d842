import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { createClient } from '@redis/client';
import { projectRoot } from '../../settings/project-root.js';
import { type AuditLine, digest } from '../audit-line.js';
import { openStore } from '../open-store.js';
import type { LedgerStore } from '../store.js';
import { aRecord, next } from '../testing/a-record.js';
import { redisBinary, RedisServer } from '../../redis/testing/redis-server.js';
import { verifyAudit } from './verify.js';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
let file: string;
let store: LedgerStore;
let count = 0;
beforeEach(async () => {
  file = join(folder, `${(count += 1)}.sqlite`);
  store = openStore({ redisUrl: undefined, file });
  await fill(store);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Three operations of two lines each, of which the first has the lines 1 and 2. */
async function fill(one: LedgerStore): Promise<void> {
  for (const id of ['r1', 'r2', 'r3']) {
    const record = aRecord({ id });
    await one.write({ record, event: 'REQUESTED' });
    await one.write({ record: next(record, { status: 'CONFIRMED' }), event: 'CONFIRMED', call: 0 });
  }
}

/** What somebody does who can write to the file. */
function tamper(...statements: string[]): void {
  const database = new DatabaseSync(file);
  for (const sql of ['drop trigger audit_keeps', 'drop trigger audit_keeps_all', ...statements])
    database.exec(sql);
  database.close();
}

/** The chain from a line on, made anew by somebody who knows how. */
function rechain(from: number): void {
  const database = new DatabaseSync(file);
  const rows = database.prepare('select seq, text, hash from audit order by seq').all() as unknown as {
    seq: number;
    text: string;
    hash: string;
  }[];
  let prev = rows[from - 2]?.hash ?? '';
  for (const [index, row] of rows.entries()) {
    if (index < from - 1) continue;
    const text = JSON.stringify({ ...(JSON.parse(row.text) as AuditLine), seq: index + 1, prev });
    prev = digest(text);
    database.prepare('update audit set text = ?, hash = ? where seq = ?').run(text, prev, row.seq);
  }
  database.close();
}

describe('an audit', () => {
  test('as it was written is right, and its end is told', async () => {
    const lines = [];
    for await (const line of store.auditLines()) lines.push(line);
    expect(await verifyAudit(store)).toEqual({ lines: 6, head: lines[5]!.hash, problem: undefined });
    for (const { hash } of lines) expect((await verifyAudit(store, hash)).problem).toBeUndefined();
  });

  test('in which nothing stands is right', async () => {
    const empty = openStore({ redisUrl: undefined, file: ':memory:' });
    expect(await verifyAudit(empty)).toEqual({ lines: 0, head: '', problem: undefined });
  });

  test.each<[string, string, RegExp]>([
    [
      'changed',
      `update audit set text = replace(text, 'anyone', 'nobody') where seq = 3`,
      /^Line 3 was changed/,
    ],
    ['with another hash', `update audit set hash = '${digest('')}' where seq = 3`, /^Line 3 was changed/],
    ['removed', 'delete from audit where seq = 3', /^Line 3 says that it is line 4: a line was removed/],
    ['removed at the begin', 'delete from audit where seq = 1', /^Line 1 says that it is line 2/],
    [
      'removed at the end',
      'delete from audit where seq = 6',
      /^Line 5 is the last of operation r3, which is not/,
    ],
    [
      'put elsewhere',
      'update audit set seq = 99 where seq = 3; update audit set seq = 3 where seq = 4; update audit set seq = 4 where seq = 99',
      /^Line 3 says that it is line 4: .* put elsewhere/,
    ],
    [
      'replaced by a copy',
      'update audit set text = (select text from audit where seq = 2), hash = (select hash from audit where seq = 2) where seq = 3',
      /^Line 3 says that it is line 2/,
    ],
  ])('with a line %s is wrong', async (_, sql, problem) => {
    tamper(sql);
    expect((await verifyAudit(store)).problem).toMatch(problem);
  });

  test('with a line changed, and its hash too, is wrong in the next', async () => {
    tamper();
    const database = new DatabaseSync(file);
    const [row] = database.prepare('select text from audit where seq = 3').all() as { text: string }[];
    const text = row!.text.replace('anyone', 'nobody');
    database.prepare('update audit set text = ?, hash = ? where seq = 3').run(text, digest(text));
    database.close();
    expect((await verifyAudit(store)).problem).toMatch(/^Line 4 does not follow the line before it/);
  });

  test('from which a whole operation was removed, and the chain made anew, is wrong by a head noted earlier', async () => {
    const { head } = await verifyAudit(store);
    tamper(`delete from audit where seq in (3, 4)`, `delete from operation where id = 'r2'`);
    rechain(3);
    expect((await verifyAudit(store)).problem).toBeUndefined();
    expect((await verifyAudit(store, head)).problem).toBe(
      `No line has the hash ${head}: lines at the end were removed, or all were written anew.`,
    );
  });

  test('from whose end an operation was removed is wrong by a head noted earlier', async () => {
    const { head } = await verifyAudit(store);
    tamper('delete from audit where seq in (5, 6)', `delete from operation where id = 'r3'`);
    expect((await verifyAudit(store)).problem).toBeUndefined();
    expect((await verifyAudit(store, head)).problem).toMatch(/^No line has the hash/);
  });

  test.each<[string, string, RegExp]>([
    [
      'changed',
      `update operation set record = replace(record, '10.00', '1000.00') where id = 'r2'`,
      /^Line 4 is the last of operation r2, which is not stored as that line says/,
    ],
    ['removed', `delete from operation where id = 'r2'`, /^Line 4 .* r2, which is not stored any more/],
    [
      'put there',
      `insert into operation select 'r9', partner, caller, 'k9', kind, status, open, 0, 1, record from operation where id = 'r1'`,
      /^Operation r9 has no line/,
    ],
  ])('beside which an operation was %s is wrong', async (_, sql, problem) => {
    tamper(sql);
    expect((await verifyAudit(store)).problem).toMatch(problem);
  });

  test('that grows while it is looked at is right', async () => {
    let growing = true;
    let version = aRecord({ id: 'grows' });
    await store.write({ record: version, event: 'REQUESTED' });
    const grow = (async () => {
      while (growing) {
        version = next(version, {});
        await store.write({ record: version, event: 'SENT' });
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (let time = 0; time < 20; time++) expect((await verifyAudit(store)).problem).toBeUndefined();
    growing = false;
    await grow;
  });
});

(redisBinary ? describe : describe.skip)('an audit in Redis', () => {
  let redis: RedisServer;
  let client: ReturnType<typeof createClient>;
  const list = '{partner-graph:ledger}:audit';
  beforeAll(async () => {
    redis = await RedisServer.start();
    client = createClient({ url: redis.url });
    await client.connect();
  });
  beforeEach(async () => {
    await client.flushAll();
    store = openStore({ redisUrl: redis.url, file: '' });
    await fill(store);
    expect(await verifyAudit(store)).toMatchObject({ lines: 6, problem: undefined });
  });
  afterAll(async () => {
    client.destroy();
    await redis.stop();
  });

  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'changed',
      async () => client.lSet(list, 2, (await client.lIndex(list, 2))!.replace('anyone', 'nobody')),
      /^Line 3 was changed/,
    ],
    [
      'removed',
      async () => client.lRem(list, 1, (await client.lIndex(list, 2))!),
      /^Line 3 says that it is line 4/,
    ],
    [
      'removed at the end',
      () => client.lTrim(list, 0, 4),
      /^Line 5 is the last of operation r3, which is not/,
    ],
    ['put elsewhere', () => client.lMove(list, list, 'RIGHT', 'LEFT'), /^Line 1 says that it is line 6/],
  ])('with a line %s is wrong', async (_, change, problem) => {
    await change();
    expect((await verifyAudit(store)).problem).toMatch(problem);
    await store.close();
  });
});

describe('the command', () => {
  const run = async (command: string, args: string[] = [], ledger = file) => {
    const child: ChildProcess = spawn(
      process.execPath,
      ['--import', 'tsx', join(projectRoot, `partner/ledger/audit/${command}-main.ts`), ...args],
      {
        cwd: projectRoot,
        env: { PATH: process.env.PATH, LEDGER_FILE: ledger, REDIS_URL: '', PARTNER_API_URL: '' },
      },
    );
    let [stdout, stderr] = ['', ''];
    child.stdout!.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, stdout, stderr };
  };

  test('to verify says how many lines there are and the hash of the last, or what is wrong first', async () => {
    const right = await run('verify');
    expect(right).toMatchObject({ code: 0, stderr: '' });
    const head = /^6 lines .*\n.* ([0-9a-f]{64})\n$/.exec(right.stdout)![1]!;
    expect(await run('verify', ['--head', head])).toEqual(right);
    expect(await run('verify', ['--head', digest('')])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^No line has the hash/),
    });
    tamper(`update audit set text = replace(text, 'anyone', 'nobody') where seq = 3`);
    expect(await run('verify')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^2 lines/),
      stderr: expect.stringMatching(/^Line 3 was changed/),
    });
  });

  test('to export prints lines of which each repeats the hash of the one before', async () => {
    const { code, stdout } = await run('export');
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    for (const [index, line] of lines.entries())
      expect((JSON.parse(line) as AuditLine).prev).toBe(index === 0 ? '' : digest(lines[index - 1]!));
  });

  test('does not make a ledger where there is none', async () => {
    const none = join(folder, 'none.sqlite');
    for (const command of ['verify', 'export']) {
      const { code, stderr } = await run(command, [], none);
      expect(code).toBe(78);
      expect(stderr).toContain(none);
    }
  });
});
