import { median } from '../report/statistics.js';
import { onePage } from './pages.js';
import { pageQuestions } from './questions.js';
import type { Stage } from './stage.js';

/** What a request costs a gateway that was just started; medians over several starts. Time is milliseconds. */
export interface StartCost {
  customers: number;
  /** 1 for the first request, and so on. */
  request: number;
  calls: number;
  time: number;
}

const requests = 3;

/** Starts gateways at all sizes in turn, and asks each for the first page several times. */
export async function measureStarts(stages: readonly Stage[], starts: number): Promise<StartCost[]> {
  const samples = stages.map(() => Array.from({ length: requests }, () => [] as Sample[]));
  for (let start = 0; start < starts; start++) {
    for (const [index, stage] of stages.entries()) {
      const gateway = await stage.gateway('sandbox');
      for (const ofRequest of samples[index]!) {
        ofRequest.push(await onePage(stage, gateway, pageQuestions(stage.middle)[0]!));
      }
      await gateway.end();
    }
  }
  return stages.flatMap(({ customers }, index) =>
    samples[index]!.map((taken, request) => ({
      customers,
      request: request + 1,
      calls: median(taken.map(({ calls }) => calls)),
      time: median(taken.map(({ time }) => time)),
    })),
  );
}

type Sample = Awaited<ReturnType<typeof onePage>>;
