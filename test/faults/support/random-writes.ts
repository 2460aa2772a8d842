import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { PartnerClient } from '../../../partner/client/index.js';
import {
  isSettled,
  Ledger,
  type OperationRecord,
  SqliteStore,
  statusOf,
  WriteRefused,
} from '../../../partner/ledger/index.js';
import { issueVouchers } from '../../../subgraphs/vouchers/issue-vouchers/write.js';
import { type Mishap, unreliablePartner } from './unreliable-partner.js';

/** Requests that are sent at the same time, by what they do; the same number is the same key and input. */
type Burst = { key: number; amount: number; customer: number }[];

/** Processes that follow one another on one ledger; each may die in the middle of what it does. */
interface Life {
  bursts: Burst[];
  mishaps: Mishap[];
}

const keys = 4;
const customersAsked = 3;

const burst: fc.Arbitrary<Burst> = fc.array(
  fc.nat({ max: keys - 1 }).map((key) => ({ key, amount: 1 + (key % 2), customer: key % customersAsked })),
  { minLength: 1, maxLength: 4 },
);
const mishap = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Mishap>('none') },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Mishap>('no connection', 'lost there', 'lost back', 'died there', 'died back'),
  },
);
const life: fc.Arbitrary<Life> = fc.record({
  bursts: fc.array(burst, { minLength: 1, maxLength: 3 }),
  mishaps: fc.array(mishap, { maxLength: 4 }),
});

export interface RandomWorld {
  partner: PartnerClient;
  quotaId: string;
  customerIds: readonly string[];
}

/**
 * Whatever is asked for at the same time, with whatever keys, whatever happens to calls and processes: for a key at most
 * one voucher, every voucher is some operation's, and the quota has lost what was issued.
 */
export async function neverTwice(world: RandomWorld, runs: number, seed: number): Promise<void> {
  let run = 0;
  const lives = fc.array(life, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(lives, (all) => oneRun(world, all, `${seed}.${++run}`)),
    { seed, numRuns: runs },
  );
}

async function oneRun(
  { partner, quotaId, customerIds }: RandomWorld,
  lives: Life[],
  name: string,
): Promise<void> {
  const store = new SqliteStore(':memory:');
  const before = await balanceOf(partner, quotaId);
  const open = (mishaps: Mishap[]) =>
    new Ledger({
      store,
      partner: unreliablePartner(partner, [...mishaps]),
      writes: [issueVouchers],
      settleMs: 0,
      leaseMs: 15,
      patienceMs: 100,
    });
  const ask = (ledger: Ledger, { key, amount, customer }: Burst[number]) => {
    const body = {
      quota_id: quotaId,
      customer_ids: [customerIds[customer]!],
      face_value: `${amount}.00`,
      memo: name,
    };
    return ledger.perform(issueVouchers, {
      caller: 'somebody',
      key: `${key}`,
      input: body,
      subjects: [`${amount} to ${customer}`],
      calls: [{ request: { body }, amount: body.face_value }],
    });
  };
  /** What it has come to, undefined while it is not settled. */
  const resultOf = async (ledger: Ledger, request: Burst[number]): Promise<OperationRecord | undefined> => {
    const performed = await ask(ledger, request).catch((error: unknown) => {
      if (error instanceof WriteRefused) return undefined;
      throw error;
    });
    return performed && isSettled(performed.record) ? performed.record : undefined;
  };
  const asked = new Map<number, Burst[number]>();
  for (const { bursts, mishaps } of lives) {
    const ledger = open(mishaps);
    for (const one of bursts) {
      one.forEach((request) => asked.set(request.key, request));
      const answers = one.map((request) => ask(ledger, request).catch(() => undefined));
      // A process that has died answers nobody: it is given up on.
      await Promise.race([Promise.all(answers), new Promise((resolve) => setTimeout(resolve, 40))]);
    }
  }
  const survivor = open([]);
  const records: OperationRecord[] = [];
  for (const request of asked.values()) {
    // As its user errors say: while something is under way or not settled, the same is sent again.
    let record = await resultOf(survivor, request);
    for (let tries = 0; !record && tries < 50; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      record = await resultOf(survivor, request);
    }
    expect(record).toBeDefined();
    records.push(record!);
  }
  const confirmed = records.filter((record) => statusOf(record) === 'CONFIRMED');
  const ids = confirmed.flatMap(({ calls }) =>
    calls.flatMap(({ answer }) =>
      (answer as { coupon_infos: { coupon_id: string }[] }).coupon_infos.map((one) => one.coupon_id),
    ),
  );
  const issued = await issuedWith(partner, quotaId, name);
  expect(new Set(ids).size).toBe(confirmed.length);
  expect([...issued].sort()).toEqual([...ids].sort());
  const spent = confirmed.reduce((sum, { calls }) => sum + Number(calls[0]!.amount), 0);
  expect((before - (await balanceOf(partner, quotaId))).toFixed(2)).toBe(spent.toFixed(2));
  await store.close();
}

async function balanceOf(partner: PartnerClient, quotaId: string): Promise<number> {
  const { quotas = [] } = await partner.call('listQuotaCoupons', { body: { limit: 100 } });
  return Number(quotas.find(({ quota_id }) => quota_id === quotaId)!.balance);
}

/** Vouchers that were issued with this remark. */
async function issuedWith(partner: PartnerClient, quotaId: string, remark: string): Promise<string[]> {
  const query = { operation_types: ['1' as const], quota_id: quotaId, result: '0' as const, limit: 100 };
  const { records = [] } = await partner.call('listPartnerCouponsRecord', { query });
  return records.flatMap((record) =>
    record.remark === remark && record.coupon_id ? [record.coupon_id] : [],
  );
}
