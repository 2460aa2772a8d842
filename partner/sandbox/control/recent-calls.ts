import { MINUTE, SECOND, utc } from '../time.js';

/** How a call ended: a status, or no (whole) answer. */
export type Outcome = number | 'dropped' | 'truncated';

/** The last call of an operation that was answered with an error. */
interface Problem {
  at: string;
  status: number;
  errorCode: string;
  message: string;
}

interface Second {
  start: number;
  /** Calls by operation, then by outcome. */
  counts: Map<string, Map<Outcome, number>>;
}

/** The calls of the last minute, counted per second, so that a load test costs no more memory than a person. */
export class RecentCalls {
  private seconds: Second[] = [];
  private readonly problems = new Map<string, Problem & { time: number }>();

  constructor(private readonly realTime: () => number = Date.now) {}

  ended(operation: string, outcome: Outcome) {
    const { counts } = this.thisSecond();
    const outcomes = counts.get(operation) ?? new Map<Outcome, number>();
    counts.set(operation, outcomes);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }

  failed(operation: string, { status, code, message }: { status: number; code: string; message: string }) {
    this.ended(operation, status);
    const time = this.realTime();
    this.problems.set(operation, { time, at: utc(time), status, errorCode: code, message });
  }

  clear() {
    this.seconds = [];
    this.problems.clear();
  }

  /** By name of the operation; `statuses` has HTTP statuses, `dropped` and `truncated`. */
  report() {
    const oldest = this.realTime() - MINUTE;
    const byOperation = new Map<string, Map<Outcome, number>>();
    for (const { counts } of this.seconds.filter(({ start }) => start > oldest)) {
      for (const [operation, outcomes] of counts) {
        const sums = byOperation.get(operation) ?? new Map<Outcome, number>();
        byOperation.set(operation, sums);
        for (const [outcome, count] of outcomes) sums.set(outcome, (sums.get(outcome) ?? 0) + count);
      }
    }
    const operations = [...byOperation]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([operation, outcomes]) => ({
        operation,
        calls: sumOf(outcomes),
        statuses: Object.fromEntries(outcomes),
        ...this.problemSince(operation, oldest),
      }));
    return {
      seconds: MINUTE / SECOND,
      total: operations.reduce((sum, { calls }) => sum + calls, 0),
      operations,
    };
  }

  private problemSince(operation: string, oldest: number): { lastProblem?: Problem } {
    const problem = this.problems.get(operation);
    if (!problem || problem.time <= oldest) return {};
    const { time: _, ...lastProblem } = problem;
    return { lastProblem };
  }

  private thisSecond(): Second {
    const now = this.realTime();
    const latest = this.seconds.at(-1);
    if (latest && now < latest.start + SECOND) return latest;
    this.seconds = this.seconds.filter(({ start }) => start > now - MINUTE);
    const second = { start: now - (now % SECOND), counts: new Map<string, Map<Outcome, number>>() };
    this.seconds.push(second);
    return second;
  }
}

function sumOf(outcomes: Map<Outcome, number>): number {
  return [...outcomes.values()].reduce((sum, count) => sum + count, 0);
}
