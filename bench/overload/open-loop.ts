import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';
import { bodyOf } from '../candidates/ask.js';
import type { Operation } from '../operations.js';

/** What came of requests that were sent at a rate. Times are milliseconds from the moment they were due. */
export interface Arrivals {
  /** A second, as they really left. */
  rate: number;
  sent: number;
  admitted: number[];
  /** 503 with `Retry-After`. */
  refused: number[];
  /** Answers that are neither, by status. */
  others: Map<string, number>;
  /** No connection, or no answer in time. */
  unanswered: number;
}

/** Sockets of the generator: more would only measure its own limits. */
const connections = 2000;
const patienceMs = 10_000;
/** How often it looks which requests are due, in milliseconds. */
const tickMs = 2;

/** Sends requests at a rate for some seconds, whatever becomes of those before, and waits for what comes of them. */
export async function sendAtRate(
  url: string,
  operation: Operation,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<Arrivals> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });
  const body = bodyOf(operation);
  const result: Arrivals = {
    rate: 0,
    sent: 0,
    admitted: [],
    refused: [],
    others: new Map(),
    unanswered: 0,
  };
  const one = async (due: number) => {
    try {
      const answer = await pool.request({
        path: pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(patienceMs),
      });
      await answer.body.dump();
      const time = performance.now() - due;
      const { statusCode, headers } = answer;
      if (statusCode === 200) result.admitted.push(time);
      else if (statusCode === 503 && headers['retry-after'] !== undefined) result.refused.push(time);
      else result.others.set(`${statusCode}`, (result.others.get(`${statusCode}`) ?? 0) + 1);
    } catch {
      result.unanswered++;
    }
  };
  const underWay = new Set<Promise<void>>();
  const began = performance.now();
  for (let elapsed = 0; elapsed < seconds * 1000; elapsed = performance.now() - began) {
    for (; result.sent < (elapsed / 1000) * rate; result.sent++) {
      const request = one(began + (result.sent / rate) * 1000);
      underWay.add(request);
      void request.finally(() => underWay.delete(request));
    }
    await delay(tickMs);
  }
  result.rate = result.sent / ((performance.now() - began) / 1000);
  await Promise.all(underWay);
  await pool.destroy();
  return result;
}
