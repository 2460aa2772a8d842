import { createHash } from 'node:crypto';
import type { Quota } from '../../contract/contract.js';
import type { OperationId } from '../../contract/generated/operations.js';
import type { GuardedRedis } from '../../redis/guarded-redis.js';
import type { Clock } from '../clock.js';
import { OperationQuota, type OpenWindow } from './operation-quota.js';
import type { QuotaState } from './quota-state.js';
import { Replicas } from './replicas.js';
import { SharedWindow } from './shared-window.js';

export interface QuotasOptions {
  quotaOf: (operation: OperationId) => Quota;
  clock: Clock;
  /** Whose quotas these are: the same for all who share them. Only its hash is shown to Redis. */
  account: string;
  /** Where they are shared with other replicas; default: not at all. */
  redis?: GuardedRedis | undefined;
}

const prefix = 'partner-graph:quota:';

/** The quotas of one partner, by operation. */
export class Quotas {
  readonly #options: QuotasOptions;
  readonly #operations = new Map<OperationId, OperationQuota>();
  readonly #account: string;
  readonly #replicas: Replicas | undefined;

  constructor(options: QuotasOptions) {
    this.#options = options;
    this.#account = createHash('sha256').update(options.account).digest('hex').slice(0, 16);
    const { redis } = options;
    this.#replicas = redis && new Replicas(redis, `${prefix}${this.#account}:replicas`, options.clock);
  }

  of(operation: OperationId): OperationQuota {
    let quota = this.#operations.get(operation);
    if (!quota) {
      const { quotaOf, clock } = this.#options;
      quota = new OperationQuota(quotaOf(operation), clock, this.#windowOf(operation));
      this.#operations.set(operation, quota);
    }
    return quota;
  }

  /** Of each operation that has calls waiting, has had some in the last minute, or is slower than documented. */
  states(): QuotaState[] {
    return [...this.#operations]
      .map(([operation, quota]) => ({ operation, ...quota.state() }))
      .filter(({ callers, effective, documented, pausedUntil }) => {
        return callers.length > 0 || effective < documented.requests || pausedUntil !== null;
      });
  }

  async close(): Promise<void> {
    await this.#replicas?.close();
  }

  /** The braces keep the keys of one operation together where Redis is a cluster. */
  #windowOf(operation: OperationId): OpenWindow | undefined {
    const { redis, clock } = this.#options;
    const replicas = this.#replicas;
    if (!redis || !replicas) return undefined;
    const key = `${prefix}{${this.#account}:${operation}}`;
    return (quota, throttle) => new SharedWindow({ redis, key, replicas, quota, throttle, clock });
  }
}
