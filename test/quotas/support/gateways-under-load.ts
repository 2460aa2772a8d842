import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCallersCommand } from '../../../gateway/callers/cli/run-callers-command.js';
import { reunionMs } from '../../../partner/client/quota/replicas.js';
import { RedisServer } from '../../../partner/redis/testing/redis-server.js';
import { type Sandbox, startSandbox } from '../../../partner/sandbox/index.js';
import { closedMonths } from '../../../subgraphs/kit/months.js';
import { GatewayProcess } from '../../support/gateway-process.js';
import type { Arrival } from './arrivals.js';
import { glance, type Question, yearOfSpend } from './questions.js';

/** Each is asked for customers of its own, and for each of them once: no answer is another's. */
interface Replica {
  gateway: GatewayProcess;
  unasked: string[];
}

interface Answer {
  ms: number;
  errors: unknown;
}

export interface Pressure {
  /** Leaves; gives what went wrong until then. */
  stop(): Promise<unknown[]>;
}

/** Gateways in processes of their own on one Redis, and the sandbox in this one, which refuses what is over a quota. */
export class GatewaysUnderLoad {
  readonly sandbox: Sandbox;
  readonly #redis: RedisServer;
  readonly #folder: string;
  readonly #keys: Record<string, string>;
  readonly #replicas: Replica[];
  /** Which of the replicas is asked for a customer. */
  readonly #replicaOf = new Map<string, number>();
  readonly #pressures: Pressure[] = [];

  private constructor(
    started: { sandbox: Sandbox; redis: RedisServer; folder: string },
    keys: Record<string, string>,
    gateways: GatewayProcess[],
  ) {
    this.sandbox = started.sandbox;
    this.#redis = started.redis;
    this.#folder = started.folder;
    this.#keys = keys;
    this.#replicas = gateways.map((gateway) => ({ gateway, unasked: [] }));
  }

  /** @param callers who may do everything */
  static async start(count: number, callers: readonly string[]): Promise<GatewaysUnderLoad> {
    const folder = mkdtempSync(join(tmpdir(), 'quotas-'));
    // What is not written to a disk does not wait for one either.
    const redis = await RedisServer.start({ appendonly: false });
    const sandbox = await startSandbox({ customers: 150 });
    const file = join(folder, 'callers.json');
    const keys: Record<string, string> = {};
    for (const caller of callers) {
      const words = ['add', caller, '--scopes', 'admin'];
      keys[caller] = (await runCallersCommand(words, { file, partners: undefined, now: Date.now() })).output!;
    }
    const environment = {
      ...{ SANDBOX_PORT: String(sandbox.port), REDIS_URL: redis.url, CALLERS_FILE: file },
      // All of this shares two cores with whatever else runs.
      MAX_LOOP_DELAY_MS: '60000',
    };
    const start = () => GatewayProcess.start('gateway-main', environment, { compiled: true });
    const gateways = await Promise.all(Array.from({ length: count }, start));
    const world = new GatewaysUnderLoad({ folder, redis, sandbox }, keys, gateways);
    await world.#shareOutCustomers(callers[0]!);
    await world.#warmUp(callers[0]!);
    return world;
  }

  /** Asks one of them about a customer that nobody has asked about. */
  async ask(replica: number, caller: string, question: Question, signal?: AbortSignal): Promise<Answer> {
    const { gateway, unasked } = this.#replicas[replica]!;
    const id = unasked.pop();
    if (id === undefined)
      throw new Error('Every customer has been asked about: the sandbox needs more of them.');
    const variables = question.variables(id, closedMonths(Date.now(), question.months));
    const begun = performance.now();
    const { errors } = await gateway.query(question.text, variables, { key: this.#keys[caller]!, signal });
    return { ms: performance.now() - begun, errors };
  }

  /** From now on each of these has always so many of a caller's requests under way. */
  press(replicas: readonly number[], caller: string, question: Question, together: number): Pressure {
    const leaving = new AbortController();
    const { signal } = leaving;
    const wrong: unknown[] = [];
    const one = async (replica: number) => {
      while (!signal.aborted) {
        await this.ask(replica, caller, question, signal).then(
          ({ errors }) => errors !== undefined && wrong.push(errors),
          (error: unknown) => {
            if (!signal.aborted) wrong.push(error);
            // Who is gone would be asked again at once, for ever.
            leaving.abort();
          },
        );
      }
    };
    const all = Promise.all(
      replicas.flatMap((replica) => Array.from({ length: together }, () => one(replica))),
    );
    const stop = async () => {
      leaving.abort();
      await all;
      return wrong;
    };
    this.#pressures.push({ stop });
    return { stop };
  }

  /** Nobody presses any more. */
  async relax(): Promise<void> {
    for (const pressure of this.#pressures.splice(0)) await pressure.stop();
  }

  kill(replica: number): Promise<void> {
    return this.#replicas[replica]!.gateway.end('SIGKILL');
  }

  /** How many of the calls each of them made. */
  perReplica(arrivals: readonly Arrival[]): number[] {
    const calls = this.#replicas.map(() => 0);
    for (const { query } of arrivals) calls[this.#replicaOf.get(query.get('customer_id')!)!]!++;
    return calls;
  }

  async close(): Promise<void> {
    await Promise.all(this.#replicas.map(({ gateway }) => gateway.end()));
    await this.sandbox.close();
    await this.#redis.stop();
    rmSync(this.#folder, { recursive: true });
  }

  async #shareOutCustomers(caller: string): Promise<void> {
    const text = '{ customers(first: 150, filter: { associationType: RESALE }) { nodes { id } } }';
    const [first] = this.#replicas;
    const { data } = await first!.gateway.query(text, {}, { key: this.#keys[caller]! });
    (data.customers.nodes as { id: string }[]).forEach(({ id }, index) => {
      const replica = index % this.#replicas.length;
      this.#replicaOf.set(id, replica);
      this.#replicas[replica]!.unasked.push(id);
    });
  }

  /** What is late while it is compiled may miss Redis, and then has a share of its own for some seconds. */
  async #warmUp(caller: string): Promise<void> {
    for (const replica of this.#replicas.keys()) {
      for (const question of [glance, { ...yearOfSpend, months: 1 }])
        await this.ask(replica, caller, question);
    }
    await sleep(reunionMs);
  }
}
