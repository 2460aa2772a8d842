import { setTimeout } from 'node:timers/promises';
import { median } from '../report/statistics.js';
import { onePage } from './pages.js';
import { pageQuestions } from './questions.js';
import type { Stage } from './stage.js';

/** How long a page takes at one size where the partner's documented quotas hold. Seconds, a median over the rounds. */
export interface QuotaCost {
  question: string;
  customers: number;
  seconds: number;
}

/** Longer than the window of any quota that a page meets, in milliseconds. */
const windowMs = 1100;

/** Asks for each page when nothing of the quotas is used. Most of the time is waiting, so all sizes are asked at once. */
export async function measureUnderQuotas(stages: readonly Stage[], rounds: number): Promise<QuotaCost[]> {
  const ofStages = await Promise.all(stages.map((stage) => ofStage(stage, rounds)));
  return ofStages.flat();
}

async function ofStage(stage: Stage, rounds: number): Promise<QuotaCost[]> {
  const gateway = await stage.gateway('quotas');
  const questions = pageQuestions(stage.middle);
  // From the first answers it knows how long the partner's lists are.
  await onePage(stage, gateway, questions[0]!);
  const costs: QuotaCost[] = [];
  for (const question of questions) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await setTimeout(windowMs);
      times.push((await onePage(stage, gateway, question)).time);
    }
    costs.push({ question: question.name, customers: stage.customers, seconds: median(times) / 1000 });
  }
  await gateway.end();
  return costs;
}
