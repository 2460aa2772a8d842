import { callsAllowed, readBudget } from '../../schema/operations/budget.js';
import { type PartnerData, screens } from '../../test/support/operations/index.js';
import { askCold } from '../calls/cold-gateway.js';
import { Children } from '../processes/children.js';
import type { Contender } from './contender.js';
import { percentile } from '../report/statistics.js';
import { type PortfolioBound, portfolioBound } from './portfolio-bound.js';
import { latencyMs, questionOf, type Stage, startBackend, startBareCalls, startGateway } from './stage.js';

/** Milliseconds for the operation `portfolio`. */
export interface Portfolio extends PortfolioBound {
  rounds: number;
  /** The same calls and nothing else, each as early as can be. */
  bare: number;
  /** The gateway, knowing nothing; and processor time of its process meanwhile. */
  cold: number;
  coldCpu: number;
  /** Against the bare calls of the same round. */
  coldToBare: number;
  /** Asked again, one time after the other. */
  warm: number;
  /** The backend written by hand. */
  byHand: number;
}

/** Most questions, and most milliseconds, for the median of answers to what has been asked before. */
const warmQuestions = 50;
const warmMs = 15_000;

export async function comparePortfolio(stage: Stage, data: PartnerData, rounds: number): Promise<Portfolio> {
  const question = questionOf(stage, 'portfolio');
  const answer = await askCold(stage.unlimitedUrl, question);
  const sizes = await screens.portfolio!.sizes({ answer, variables: question.variables, data });
  const bounds = portfolioBound(callsAllowed(readBudget(question.query), sizes), latencyMs);
  const children = new Children();
  const ask = (contender: Contender) => timed(() => contender.ask(question));
  const bare: number[] = [];
  const cold: number[] = [];
  const coldCpu: number[] = [];
  const warm: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      bare.push(await ask(await startBareCalls(children, stage)));
      const gateway = await startGateway(children, stage);
      const cpuBefore = await gateway.cpuMs();
      cold.push(await ask(gateway));
      coldCpu.push((await gateway.cpuMs()) - cpuBefore);
      const end = performance.now() + warmMs;
      while (round === 0 && warm.length < warmQuestions && performance.now() < end) {
        warm.push(await ask(gateway));
      }
      await children.stop();
    }
    // Once: it waits for quotas, and those are the same each time.
    const byHand = await ask(await startBackend(children, stage));
    return {
      rounds,
      ...bounds,
      bare: percentile(bare, 0.5),
      cold: percentile(cold, 0.5),
      coldCpu: percentile(coldCpu, 0.5),
      coldToBare: percentile(
        cold.map((ms, round) => ms / bare[round]!),
        0.5,
      ),
      warm: percentile(warm, 0.5),
      byHand,
    };
  } finally {
    await children.stop();
  }
}

/** @throws when the work resolves to what went wrong */
async function timed(work: () => Promise<string | undefined>): Promise<number> {
  const begun = performance.now();
  const failure = await work();
  if (failure) throw new Error(`"portfolio" fails: ${failure}`);
  return performance.now() - begun;
}
