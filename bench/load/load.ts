import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';
import { percentile } from '../report/statistics.js';
import { ask, bodyOf } from '../candidates/ask.js';
import type { Candidate } from '../candidates/candidate.js';
import type { Operation } from '../operations.js';

/** How a candidate is asked. */
export interface Pressure {
  /** Requests under way at any time. */
  connections: number;
  seconds: number;
}

/** Requests that are under way when the time is over end in this time, so as not to burden the next candidate. */
const settleMs = 200;

/** Who has not answered by then is not slow but stuck. */
const longestSeconds = 60;

/** What one candidate did under load. Times are milliseconds. */
export interface Sample {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  /** Processor time a request took in all the candidate's processes. */
  cpuMs: number;
  /** What all its processes hold when the load ends, in MB: resident set. */
  memoryMb: number;
}

/**
 * Asks the same operation without pause. Where the time is too short for one answer on every connection, as on a machine
 * that is busy with other things, it asks again for twice as long.
 *
 * @throws when any answer is not the one the candidate gave before
 */
export async function load(candidate: Candidate, operation: Operation, pressure: Pressure): Promise<Sample> {
  const expectBody = await ask(candidate.url, operation);
  for (let { seconds } = pressure; seconds <= longestSeconds; seconds *= 2) {
    const sample = await sampleOf(candidate, operation, { ...pressure, seconds }, expectBody);
    await setTimeout(settleMs);
    if (sample) return sample;
  }
  throw new Error(
    `${candidate.name} is too slow for "${operation.name}": few answers in ${longestSeconds} s.`,
  );
}

/** Undefined when there were fewer answers than connections. */
async function sampleOf(
  candidate: Candidate,
  operation: Operation,
  { connections, seconds }: Pressure,
  expectBody: string,
): Promise<Sample | undefined> {
  const times: number[] = [];
  const cpuBefore = await candidate.cpuMs();
  const run = autocannon({
    url: candidate.url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(operation),
    expectBody,
    connections,
    duration: seconds,
    sampleInt: 100,
  });
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { duration, errors, timeouts, mismatches, non2xx } = await run;
  if (errors + timeouts + mismatches + non2xx > 0) {
    const all = JSON.stringify({ answers: times.length, errors, timeouts, mismatches, non2xx });
    throw new Error(`"${operation.name}" failed under load at ${candidate.name}: ${all}`);
  }
  if (times.length < connections) return undefined;
  const cpuMs = ((await candidate.cpuMs()) - cpuBefore) / times.length;
  const { now: memoryMb } = await candidate.memory();
  return {
    requestsPerSecond: times.length / duration,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpuMs,
    memoryMb,
  };
}
