import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { unhurriedPartner } from '../partner/sandbox-partner.js';
import { type Watched, WatchedProcesses } from '../vitals/watched.js';
import type { Vitals } from '../vitals/vitals.js';
import { Client, type Outcome } from './client.js';
import { FaultSchedule } from './fault-schedule.js';
import { type Moment, quietMoment } from './moments.js';
import { random } from '../load/random.js';
import { reads } from './reads.js';
import { Tallies } from './tallies.js';
import { Users } from './users.js';
import { writes } from './writes.js';

export interface SoakOptions {
  minutes: number;
  /** Told of how it goes. */
  onMoment: (moment: Moment, tallies: Tallies) => void;
}

export interface SoakResult {
  minutes: number;
  users: number;
  tallies: Tallies;
  faults: ReadonlyMap<string, number>;
  moments: readonly Moment[];
  /** With the users still there; when they had gone; and after the gateway was closed. */
  vitals: { used: Vitals; left: Vitals; closed: Vitals };
}

const users = 20;
/** Looks at the memory in a run. */
const moments = 40;
/** But not more often than this, in milliseconds: otherwise it would hardly be under load. */
const shortestStretchMs = 10_000;

export class Soak {
  readonly #processes = new WatchedProcesses();
  readonly #folder = mkdtempSync(join(tmpdir(), 'soak-'));

  async run({ minutes, onMoment }: SoakOptions): Promise<SoakResult> {
    const now = '2026-11-10T04:00:00Z';
    const sandbox = await this.#processes.start('vitals/sandbox', { seed: 2 });
    const gateway = await this.#processes.start('soak/gateway', {
      sandboxUrl: sandbox.url,
      ledgerFile: join(this.#folder, 'ledger.sqlite'),
      now,
    });
    const partner = unhurriedPartner(sandbox.url);
    const operations = await reads(partner);
    const makeWrite = await writes(partner);
    await partner.close();

    const client = new Client(gateway.url, users);
    const faults = new FaultSchedule(sandbox.url);
    const tallies = new Tallies(faults);
    const onOutcome = (outcome: Outcome) => tallies.add(outcome);
    const everyone = new Users({
      client,
      count: users,
      reads: operations,
      writes: makeWrite,
      random: random(1),
      onOutcome,
    });
    const began = performance.now();
    const end = began + minutes * 60_000;
    const stretch = Math.max(shortestStretchMs, (minutes * 60_000) / moments);
    const seen: Moment[] = [];
    await quietMoment(gateway, client, operations, began, onOutcome);
    await gateway.ask('start anew');
    while (performance.now() < end) {
      everyone.go();
      faults.start();
      await delay(stretch);
      await everyone.pause();
      await faults.stop();
      seen.push(await quietMoment(gateway, client, operations, began, onOutcome));
      onMoment(seen.at(-1)!, tallies);
    }
    const used = await gateway.ask('tell');
    await client.close();
    const left = await without(gateway, ({ sockets }) => sockets.incoming === 0);
    await gateway.ask('close');
    const closed = await without(gateway, ({ sockets }) => sockets.incoming + sockets.outgoing === 0);
    return {
      minutes,
      users,
      tallies,
      faults: faults.counts(),
      moments: seen,
      vitals: { used, left, closed },
    };
  }

  /** Ends its processes and takes its files away. */
  async end(): Promise<void> {
    await this.#processes.end();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** How the process is once this holds, or after some seconds. */
async function without(gateway: Watched, holds: (vitals: Vitals) => boolean): Promise<Vitals> {
  for (let tries = 0; ; tries++) {
    const vitals = await gateway.ask('tell');
    if (holds(vitals) || tries === 20) return vitals;
    await delay(250);
  }
}
