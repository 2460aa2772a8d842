import { expect, test } from '@jest/globals';
import { Tally } from '../../tally/tally.js';
import { ManualClock } from '../testing/manual-clock.js';
import { cachingPartner } from './caching-partner.js';
import { untilNext } from './read-ahead.js';
import { scriptedPartner, settle } from './testing/scripted-partner.js';

const minutes = 60_000;
const hours = 60 * minutes;

test.each([
  ['00:00', 16 * 60],
  ['15:59', 1],
  ['16:00', 30],
  ['16:10', 20],
  ['23:45', 15],
])('at %s in Beijing the next round is in %i minutes', (time, expected) => {
  expect(untilNext(Date.parse(`2026-11-10T${time}:00+08:00`))).toBe(expected * minutes);
});

/** The clock begins at eight in the morning in Beijing. */
function open(options: { prefetch: boolean }) {
  const { partner, seen } = scriptedPartner(() => ({ records: [] }));
  const clock = new ManualClock();
  const told: object[] = [];
  const log = { info: (about: object) => void told.push(about) };
  const cached = cachingPartner(partner, { account: 'a', clock, log, ...options });
  const bills = (cycle: string, tally?: Tally) =>
    cached.call('listSubcustomerMonthlyBills', { query: { cycle, charge_mode: '1' } }, { tally });
  return { cached, clock, seen, told, bills };
}

test('bills of the running month that somebody has looked at are read again when the partner renews them', async () => {
  const { cached, clock, seen, told, bills } = open({ prefetch: true });
  await bills('1970-01');
  await bills('1969-11');
  await clock.advance(8 * hours);
  await settle();
  expect(seen.slice(2)).toMatchObject([
    { request: { query: { cycle: '1970-01' } }, options: { priority: 'prefetch' } },
  ]);
  const tallies = [new Tally(), new Tally()];
  for (const tally of tallies) await bills('1970-01', tally);
  expect(tallies.map((tally) => tally.report())).toMatchObject([
    { cached: 1, prefetched: 1 },
    { cached: 1, prefetched: 0 },
  ]);
  expect(seen).toHaveLength(3);
  expect(cached.readAhead()).toEqual({ read: 1, used: 1 });
  await cached.close();
  expect(told).toEqual([{ readAhead: { read: 1, used: 1, hitRate: 1 } }]);
  expect(clock.sleeping).toBe(0);
});

test('what nobody has looked at for a day is left alone', async () => {
  const { clock, seen, bills, cached } = open({ prefetch: true });
  await bills('1970-01');
  await clock.advance(48 * hours);
  await settle();
  const before = seen.length;
  expect(before).toBeGreaterThan(10);
  await clock.advance(24 * hours);
  await settle();
  expect(seen).toHaveLength(before);
  await cached.close();
});

test('nothing is read ahead where it is not wanted', async () => {
  const { clock, seen, bills, cached } = open({ prefetch: false });
  await bills('1970-01');
  await clock.advance(24 * hours);
  await settle();
  expect(seen).toHaveLength(1);
  expect(clock.sleeping).toBe(0);
  await cached.close();
});
