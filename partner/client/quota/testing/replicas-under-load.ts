import { setTimeout as sleep } from 'node:timers/promises';
import { GuardedRedis, type GuardedRedisOptions } from '../../../redis/guarded-redis.js';
import {
  createPartnerClient,
  type CallOptions,
  type PartnerClient,
  type PartnerCredentials,
} from '../../index.js';
import { sandboxControl } from '../../testing/sandbox-control.js';

/** Documented with 10 calls a second. */
const operation = 'listProvinces';

interface Replica {
  client: PartnerClient;
  redis: GuardedRedis | undefined;
}

/** Several clients of one partner, each with connections of its own, and a sandbox that counts what arrives. */
export class ReplicasUnderLoad {
  readonly replicas: Replica[];
  readonly #control: ReturnType<typeof sandboxControl>;

  constructor(
    sandbox: { url: string },
    credentials: PartnerCredentials,
    count: number,
    shared?: GuardedRedisOptions,
  ) {
    this.#control = sandboxControl(sandbox);
    this.replicas = Array.from({ length: count }, () => {
      const redis = shared && new GuardedRedis(shared);
      const [apiUrl, iamUrl] = [sandbox.url, sandbox.url];
      const options = { apiUrl, iamUrl, credentials, redis, deadlineMs: 30_000 };
      return { client: createPartnerClient(options), redis };
    });
  }

  call(replica: number, options: CallOptions = {}): Promise<unknown> {
    return this.replicas[replica]!.client.call(operation, {}, options);
  }

  /** From now on the sandbox refuses what is more than so many calls in any sliding second. */
  async refuseBeyond(requests: number, retryAfterSeconds?: number): Promise<void> {
    await this.#control.forget();
    await this.#control.faults({
      operation,
      throttle: { requests, seconds: 1 },
      status: 429,
      retryAfterSeconds,
    });
  }

  /** Each replica has always ten calls waiting. How many were made, and what went wrong. */
  async press(ms: number, options: CallOptions = {}): Promise<{ errors: unknown[] }> {
    const errors: unknown[] = [];
    const end = Date.now() + ms;
    const leaving = AbortSignal.timeout(ms);
    const signal = options.signal ?? leaving;
    const pressing = this.replicas.flatMap((_, replica) =>
      Array.from({ length: 10 }, async () => {
        while (Date.now() < end) {
          await this.call(replica, { ...options, signal }).catch((error: unknown) => {
            if (!signal.aborted) errors.push(error);
          });
        }
      }),
    );
    await Promise.all(pressing);
    return { errors };
  }

  async arrived(): Promise<{ calls: number; refused: number }> {
    const calls = (await this.#control.calls())[operation] ?? 0;
    return { calls, refused: await this.#control.throttled() };
  }

  /** Waits until each replica knows of all others. */
  async acquainted(): Promise<void> {
    await Promise.all(this.replicas.map((_, replica) => this.call(replica)));
    await sleep(2_500);
  }

  async close(): Promise<void> {
    for (const { client, redis } of this.replicas) {
      await client.close();
      redis?.close();
    }
  }
}
