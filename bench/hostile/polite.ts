import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';
import { percentile } from '../report/statistics.js';

/** What a steady caller got. Times are milliseconds from the moment a request was due. */
export interface Polite {
  asked: number;
  failed: number;
  p50: number;
  p99: number;
  /** Calls to the partner made for it, for each request. */
  callsEach: number;
}

const everyMs = 250;
const query = `query ($first: Int!) {
  customers(first: $first) { totalCount nodes { id name balance { available { amount } } } }
}`;

/** Asks four times a second, every other time for what the partner has now. */
export async function askPolitely(url: string, key: string, seconds: number): Promise<Polite> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 8 });
  const times: number[] = [];
  let failed = 0;
  let calls = 0;
  const one = async (number: number, due: number) => {
    const anew = number % 2 === 0 ? { 'cache-control': 'no-cache' } : {};
    const answer = await pool.request({
      path: pathname,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${key}`,
        'x-partner-calls': '1',
        ...anew,
      },
      body: JSON.stringify({ query, variables: { first: 20 } }),
    });
    const body = (await answer.body.json()) as {
      errors?: unknown;
      extensions?: { partnerCalls?: { made: number } };
    };
    times.push(performance.now() - due);
    if (answer.statusCode !== 200 || body.errors) failed++;
    calls += body.extensions?.partnerCalls?.made ?? 0;
  };
  const begun = performance.now();
  const asked = Math.floor((seconds * 1000) / everyMs);
  const underWay: Promise<void>[] = [];
  for (let number = 0; number < asked; number++) {
    const due = begun + number * everyMs;
    await delay(Math.max(0, due - performance.now()));
    underWay.push(one(number, due).catch(() => void failed++));
  }
  await Promise.all(underWay);
  await pool.close();
  return {
    asked,
    failed,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    callsEach: calls / asked,
  };
}
