import type { Candidate } from '../candidates/candidate.js';
import type { Operation } from '../operations.js';
import { median } from '../report/statistics.js';
import { load, type Pressure, type Sample } from './load.js';

/** How often, how long and how hard each candidate is asked each operation. */
export interface Pace extends Pressure {
  rounds: number;
  /** Seconds under load before the first round, which are not counted; 0 for none. */
  warmUp: number;
}

/** Medians over the rounds. */
export interface Measurement extends Sample {
  operation: string;
  candidate: string;
  /** How many times its requests per second the first candidate answers, in the same round. */
  ratio: number;
  /** How many times the first candidate's processor time a request takes here, in the same round. */
  cpuRatio: number;
}

/** Measures every candidate with every operation, taking turns, so that a machine that drifts drifts for all. */
export async function measure(
  candidates: readonly Candidate[],
  operations: readonly Operation[],
  { rounds, warmUp, ...pressure }: Pace,
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const operation of operations) {
    console.log(`  ${operation.name}: ${candidates.map(({ name }) => name).join('; ')}`);
    for (const candidate of warmUp ? candidates : []) {
      await load(candidate, operation, { ...pressure, seconds: warmUp });
    }
    const samples: Sample[][] = [];
    for (let round = 0; round < rounds; round++) {
      samples[round] = [];
      for (const [index, candidate] of candidates.entries()) {
        samples[round]![index] = await load(candidate, operation, pressure);
      }
    }
    candidates.forEach((candidate, index) => {
      const over = (value: (round: Sample[]) => number) => median(samples.map(value));
      measurements.push({
        operation: operation.name,
        candidate: candidate.name,
        requestsPerSecond: over((round) => round[index]!.requestsPerSecond),
        ratio: over((round) => round[0]!.requestsPerSecond / round[index]!.requestsPerSecond),
        cpuRatio: over((round) => round[index]!.cpuMs / round[0]!.cpuMs),
        p50: over((round) => round[index]!.p50),
        p99: over((round) => round[index]!.p99),
        cpuMs: over((round) => round[index]!.cpuMs),
        memoryMb: over((round) => round[index]!.memoryMb),
      });
    });
  }
  return measurements;
}
