import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { sandboxControl } from '../../partner/client/testing/sandbox-control.js';
import { redisBinary } from '../../partner/redis/testing/redis-server.js';
import { Arrivals, meanInASecond, mostInASecond } from './support/arrivals.js';
import { GatewaysUnderLoad } from './support/gateways-under-load.js';
import { glance, screen, yearOfSpend } from './support/questions.js';

/** Calls that the operation behind all questions is documented with, in a second. */
const quota = 10;
/** What the scheduler takes for a second, in milliseconds: clocks round. */
const windowMs = 1_010;
/** So long does everything else take on a machine that is busy, in milliseconds. */
const busyMs = 500;
const [first, second, third] = [0, 1, 2] as const;
const all = [first, second, third];

const until = (moment: number) => sleep(Math.max(0, moment - performance.now()));

/** Says skipped where there is no Redis. */
(redisBinary ? describe : describe.skip)('three gateways on one Redis, by what comes to the sandbox', () => {
  let arrivals: Arrivals;
  let world: GatewaysUnderLoad;
  beforeAll(async () => {
    arrivals = new Arrivals('listSubcustomerMonthlyBills');
    world = await GatewaysUnderLoad.start(3, ['exporter', 'dashboard']);
  }, 60_000);
  afterEach(() => world?.relax());
  afterAll(async () => {
    arrivals.stop();
    await world?.close();
  }, 30_000);

  /** From the very beginning: the sandbox refuses what is one over the quota by its own clock. */
  async function expectNothingOver() {
    expect(mostInASecond(arrivals.between(0))).toBeLessThanOrEqual(quota + 1);
    expect(await sandboxControl(world.sandbox).throttled()).toBe(0);
  }

  /** How long one of them takes to answer three calls of the dashboard, in milliseconds; each of them is asked. */
  async function glances(): Promise<number[]> {
    const answers = [];
    for (const replica of all) answers.push(await world.ask(replica, 'dashboard', glance));
    expect(answers.map(({ errors }) => errors)).toEqual(all.map(() => undefined));
    return answers.map(({ ms }) => ms);
  }

  test('one caller presses all of them: all of the rate, shared evenly, and another caller has every second turn', async () => {
    const pressure = world.press(all, 'exporter', screen, 2);
    await sleep(1_500);
    const from = performance.now();
    const waits = await glances();
    await until(from + 6_000);
    const to = performance.now();
    expect(await pressure.stop()).toEqual([]);

    const made = arrivals.between(from, to);
    expect(meanInASecond(made, from, to)).toBeGreaterThanOrEqual(0.9 * quota);
    for (const calls of world.perReplica(made)) expect(calls / made.length).toBeGreaterThan(0.25);
    // Its third call is the sixth where it waits, which has at least three in a window.
    expect(Math.max(...waits)).toBeLessThan(2 * windowMs + busyMs);
    await expectNothingOver();
  });

  test('a caller reads in bulk from all of them: what a person waits for comes with the next window', async () => {
    const pressure = world.press(all, 'exporter', yearOfSpend, 2);
    await sleep(1_500);
    const from = performance.now();
    const waits = [...(await glances()), ...(await glances())];
    await until(from + 4_000);
    const made = arrivals.between(from);
    expect(await pressure.stop()).toEqual([]);

    expect(Math.max(...waits)).toBeLessThan(windowMs + busyMs);
    for (const calls of world.perReplica(made)) expect(calls / made.length).toBeGreaterThan(0.2);
    await expectNothingOver();
  });

  test('one of them is killed: within two seconds the others have its share, and no more', async () => {
    const doomed = world.press([second], 'exporter', screen, 2);
    const living = world.press([first, third], 'exporter', screen, 2);
    await sleep(3_000);
    const killed = performance.now();
    await world.kill(second);
    await doomed.stop();
    await sleep(7_000);
    const to = performance.now();
    expect(await living.stop()).toEqual([]);

    expect(world.perReplica(arrivals.between(killed - 2_000, killed))[second]).toBeGreaterThan(0);
    const from = killed + 2_000;
    const made = arrivals.between(from, to);
    expect(meanInASecond(made, from, to)).toBeGreaterThanOrEqual(0.9 * quota);
    const shares = world.perReplica(made);
    expect(shares[second]).toBe(0);
    expect(Math.min(shares[first]!, shares[third]!) / made.length).toBeGreaterThan(0.35);
    await expectNothingOver();
  });
});
