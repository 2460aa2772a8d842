import { median } from '../report/statistics.js';
import { PartnerCalls } from '../load/partner-calls.js';
import type { Watched } from '../vitals/watched.js';
import { askPage } from './connection.js';
import { pageQuestions } from './questions.js';
import type { Stage } from './stage.js';

/** What a page costs at one size. Times are milliseconds, medians over the rounds. */
export interface PageCost {
  question: string;
  customers: number;
  /** To the partner, counted by the sandbox. */
  calls: number;
  time: number;
  /** Processor time of the gateway, and of the sandbox. */
  gatewayCpu: number;
  sandboxCpu: number;
  /** With the partner's answers recorded: what is left is the gateway. */
  alone: number;
}

export interface Rounds {
  warmUp: number;
  measured: number;
}

/** Asks for the same pages at all sizes, the sizes taking turns. */
export async function measurePages(stages: readonly Stage[], rounds: Rounds): Promise<PageCost[]> {
  const whole = await measure(stages, 'sandbox', rounds);
  const alone = await measure(stages, 'recorded', { ...rounds, warmUp: rounds.warmUp + 1 });
  return [...whole].map(([key, samples]) => {
    const over = (value: (sample: Sample) => number) => median(samples.map(value));
    const { question, customers } = samples[0]!;
    return {
      question,
      customers,
      calls: over(({ calls }) => calls),
      time: over(({ time }) => time),
      gatewayCpu: over(({ gatewayCpu }) => gatewayCpu),
      sandboxCpu: over(({ sandboxCpu }) => sandboxCpu),
      alone: median(alone.get(key)!.map(({ time }) => time)),
    };
  });
}

type Sample = Omit<PageCost, 'alone'>;

async function measure(
  stages: readonly Stage[],
  mode: 'sandbox' | 'recorded',
  { warmUp, measured }: Rounds,
): Promise<Map<string, Sample[]>> {
  const gateways = await Promise.all(stages.map((stage) => stage.gateway(mode)));
  const samples = new Map<string, Sample[]>();
  for (let round = 0; round < warmUp + measured; round++) {
    for (const [index, stage] of stages.entries()) {
      for (const question of pageQuestions(stage.middle)) {
        const sample = await onePage(stage, gateways[index]!, question);
        const key = `${question.name} ${stage.customers}`;
        if (round >= warmUp) samples.set(key, [...(samples.get(key) ?? []), sample]);
      }
    }
  }
  await Promise.all(gateways.map((gateway) => gateway.end()));
  return new Map([...samples].sort(([a], [b]) => order(a) - order(b)));

  /** Sizes of one question stand together. */
  function order(key: string): number {
    const { question, customers } = samples.get(key)![0]!;
    const names = pageQuestions('').map(({ name }) => name);
    return names.indexOf(question) * 1e9 + customers;
  }
}

/** Asks once, and tells what it has cost. */
export async function onePage(
  { customers, sandbox }: Stage,
  gateway: Watched,
  question: ReturnType<typeof pageQuestions>[number],
): Promise<Sample> {
  const both = () => Promise.all([gateway.ask('tell'), sandbox.ask('tell')]);
  const [gatewayBefore, sandboxBefore] = await both();
  const { result: time, total: calls } = await new PartnerCalls(sandbox.url).during(async () => {
    const began = performance.now();
    await askPage(gateway.url, question);
    return performance.now() - began;
  });
  const [gatewayAfter, sandboxAfter] = await both();
  return {
    question: question.name,
    customers,
    calls,
    time,
    gatewayCpu: gatewayAfter.cpu - gatewayBefore.cpu,
    sandboxCpu: sandboxAfter.cpu - sandboxBefore.cpu,
  };
}
