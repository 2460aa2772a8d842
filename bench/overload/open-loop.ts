import { Agent, request, type RequestOptions } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
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

const patienceMs = 10_000;
/** How often it looks which requests are due, in milliseconds. */
const tickMs = 2;

/** Many clients of one server, who send requests at a rate, whatever becomes of those before. */
export class Clients {
  readonly #url: URL;
  readonly #connections: number;
  readonly #agent: Agent;

  /** @param connections most that all clients have together; requests wait for one that is free */
  constructor(url: string, connections: number) {
    this.#url = new URL(url);
    this.#connections = connections;
    const most = { maxSockets: connections, maxFreeSockets: connections };
    // Taking turns, as clients do. A connection that is free is kept.
    this.#agent = new Agent({ keepAlive: true, scheduling: 'fifo', ...most });
  }

  /** Opens all connections. Without it they are opened as they are wanted, which under load is all at once. */
  async connect(): Promise<void> {
    const look = () => this.#send({ path: '/livez' });
    await Promise.all(Array.from({ length: this.#connections }, look));
  }

  /** Sends an operation at a rate for some seconds, and waits for what comes of it. */
  async sendAtRate(
    operation: Operation,
    { rate, seconds }: { rate: number; seconds: number },
  ): Promise<Arrivals> {
    const body = bodyOf(operation);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const options = { method: 'POST', path: this.#url.pathname, headers };
    const result: Arrivals = {
      ...{ rate: 0, sent: 0, unanswered: 0 },
      ...{ admitted: [], refused: [], others: new Map<string, number>() },
    };
    const one = async (due: number) => {
      const answer = await this.#send(options, body).catch(() => undefined);
      const time = performance.now() - due;
      if (!answer) result.unanswered++;
      else if (answer.status === 200) result.admitted.push(time);
      else if (answer.status === 503 && answer.retryAfter !== undefined) result.refused.push(time);
      else result.others.set(`${answer.status}`, (result.others.get(`${answer.status}`) ?? 0) + 1);
    };
    const underWay = new Set<Promise<void>>();
    const began = performance.now();
    for (let elapsed = 0; elapsed < seconds * 1000; elapsed = performance.now() - began) {
      for (; result.sent < (elapsed / 1000) * rate; result.sent++) {
        const sending = one(began + (result.sent / rate) * 1000);
        underWay.add(sending);
        void sending.finally(() => underWay.delete(sending));
      }
      await delay(tickMs);
    }
    result.rate = result.sent / ((performance.now() - began) / 1000);
    await Promise.all(underWay);
    return result;
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Its answer, once all of it has come. */
  #send(
    options: RequestOptions,
    body?: string,
  ): Promise<{ status: number | undefined; retryAfter: string | undefined }> {
    const { hostname: host, port } = this.#url;
    return new Promise((resolve, reject) => {
      const sent = request({ ...options, host, port, agent: this.#agent, timeout: patienceMs }, (answer) => {
        const { statusCode: status, headers } = answer;
        answer
          .on('end', () => resolve({ status, retryAfter: headers['retry-after'] }))
          .on('error', reject)
          .resume();
      });
      sent.on('error', reject).on('timeout', () => sent.destroy(new Error('No answer in time')));
      sent.end(body);
    });
  }
}
