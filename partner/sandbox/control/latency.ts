import type { Rng } from '../data/prng.js';
import type { LatencyDistribution } from './fault.js';

export const longestLatencyMs = 600_000;

/** The 99th percentile of the standard normal distribution. */
const z99 = 2.3263478740408408;

/** Whole milliseconds: those given, or a draw from a log-normal distribution. */
export function latencyOf(latency: number | LatencyDistribution, random: Rng): number {
  if (typeof latency === 'number') return latency;
  const { median, p99 } = latency;
  const drawn = median * (p99 / median) ** (standardNormal(random) / z99);
  return Math.min(Math.round(drawn), longestLatencyMs);
}

/** Box and Muller's transform. */
function standardNormal(random: Rng): number {
  return Math.sqrt(-2 * Math.log(uniform(random))) * Math.cos(2 * Math.PI * uniform(random));
}

/** Above 0, at most 1. */
function uniform(random: Rng): number {
  return random.int(1, 2 ** 32) / 2 ** 32;
}
