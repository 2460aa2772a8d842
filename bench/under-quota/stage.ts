import { setTimeout } from 'node:timers/promises';
import type { Question } from '../calls/questions.js';
import { pacedPartner } from '../partner/sandbox-partner.js';
import type { Child, Children } from '../processes/children.js';
import { bareCalls } from './bare-calls.js';
import { backendAt, type Contender, gatewayAt } from './contender.js';

/** Milliseconds that the partner takes for an answer. */
export const latencyMs = 60;

/** What is there before anything is measured. */
export interface Stage {
  /** With documented quotas and latency. */
  sandboxUrl: string;
  /** With the same data and neither: where a process can serve before it is measured. */
  unlimitedUrl: string;
  questions: readonly Question[];
}

export function questionOf({ questions }: Stage, name: string): Question {
  return questions.find((question) => question.name === name)!;
}

/**
 * Makes the portfolio's calls until the sandbox answers in the time that it should: a partner's servers have not just been
 * started, and its bills are not computed when the first one asks for them.
 */
export async function wakeSandbox(stage: Stage): Promise<void> {
  const { month } = questionOf(stage, 'portfolio').variables as { month: string };
  const partner = pacedPartner(stage.sandboxUrl);
  for (let time = 0; time < 10; time++) {
    await setTimeout(1100);
    await bareCalls(partner, month);
  }
  await partner.close();
}

/** A gateway in a process of its own, that has served the portfolio elsewhere: its code is warm, and it knows nothing. */
export async function startGateway(children: Children, stage: Stage): Promise<Contender> {
  return gatewayAt(await start('gateway-in-use', children, stage));
}

/** The backend written by hand, in the same way. */
export async function startBackend(children: Children, stage: Stage): Promise<Contender> {
  return backendAt(await start('backend', children, stage));
}

/** The portfolio's calls and nothing else. */
export async function startBareCalls(children: Children, stage: Stage): Promise<Contender> {
  return backendAt(await start('bare-calls', children, stage));
}

async function start(file: string, children: Children, stage: Stage): Promise<Child> {
  const before = { sandboxUrl: stage.unlimitedUrl, operation: questionOf(stage, 'portfolio'), times: 40 };
  const child = await children.start(file, { sandboxUrl: stage.sandboxUrl, quota: 'documented', before });
  // The partner's windows are empty after a second.
  await setTimeout(1500);
  return child;
}
