import { afterEach, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { BurningProcess, type TimedAnswer } from '../support/burning-process.js';

/** So long one request keeps the processor, in milliseconds: 16 a second are all there can be. */
const burnMs = 60;
const sustainable = 1000 / burnMs;

let gateway: BurningProcess;
afterEach(() => gateway.end());

const percentile = (answers: TimedAnswer[], share: number) =>
  answers.map(({ ms }) => ms).sort((a, b) => a - b)[Math.ceil(answers.length * share) - 1]!;

const oneByOne = async (times: number): Promise<TimedAnswer[]> => {
  const answers: TimedAnswer[] = [];
  for (let n = 0; n < times; n++) answers.push(await gateway.ask('slow'));
  return answers;
};

test('ten times what it can do: the rest is refused, who is let in is answered, and afterwards all is as before', async () => {
  gateway = await BurningProcess.start(burnMs);
  const calm = await oneByOne(10);
  expect(calm.map(({ status }) => status)).toEqual(Array<number>(10).fill(200));
  const before = await gateway.report();

  const asked = gateway.askAtRate('slow', 10 * sustainable, 3);
  await pause(1500);
  const probes = await Promise.all(['livez', 'readyz'].map((path) => fetch(`${gateway.url}/${path}`)));
  expect(probes.map(({ status }) => status)).toEqual([200, 200]);
  const answers = await asked;

  const admitted = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 503);
  expect(admitted.length + refused.length).toBe(answers.length);
  expect(admitted.length).toBeGreaterThan(10);
  expect(refused.length).toBeGreaterThan(answers.length / 2);
  for (const { headers, body } of refused) {
    const retryAfter = Number(headers['retry-after']);
    expect(Number.isInteger(retryAfter) && retryAfter >= 1 && retryAfter <= 30).toBe(true);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED', retryAfter } }] });
  }
  // In a queue the last would wait for as long as all take: some 30 s.
  expect(percentile(admitted, 0.99)).toBeLessThan(15 * percentile(calm, 0.5));

  const afterwards = await oneByOne(10);
  expect(afterwards.map(({ status }) => status)).toEqual(Array<number>(10).fill(200));
  const after = await gateway.report();
  expect(after.heapBytes - before.heapBytes).toBeLessThan(20e6);
  expect(after.load).toMatchObject({ underWay: 0, bodyBytes: 0 });
  expect(after.alarms.length).toBeLessThanOrEqual(1);
});

test('a refusal costs next to nothing, and is in the caller’s language', async () => {
  gateway = await BurningProcess.start(burnMs, { maxRequests: 0 });
  const chinese = await gateway.ask('slow', { 'accept-language': 'zh-CN' });
  expect(chinese).toMatchObject({
    status: 503,
    headers: { 'content-language': 'zh-CN', 'cache-control': 'no-store' },
    body: expect.stringContaining('网关当前负载过高，请在'),
  });
  await Promise.all(Array.from({ length: 500 }, () => gateway.ask('slow')));
  const before = await gateway.report();
  for (let n = 0; n < 20; n++) await Promise.all(Array.from({ length: 100 }, () => gateway.ask('slow')));
  const after = await gateway.report();
  // A millisecond is ten times what it takes, for machines that are busy with something else.
  expect((after.cpuMs - before.cpuMs) / 2000).toBeLessThan(1);
});
