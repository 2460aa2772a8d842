import type { Quota } from '../../contract/contract.js';

/** One misbehaviour on demand. Fields combine: a call can be slow, then fail, then lose its answer. */
export interface Fault {
  /** Operation id, `createToken` or `listDomains` for IAM, or `*` for every operation. */
  operation: string;
  /** How many calls it hits; 0 is every call until cleared. Default 1, with `percent` or `throttle` 0. */
  times: number;
  /** Hits this share of the calls, 0 to 100, drawn from the sandbox's seed. Default 100. */
  percent?: number;
  /** Hits only calls beyond this rate, of all that match together; they answer 429 unless `status` says otherwise. */
  throttle?: Quota;
  /** Milliseconds the call takes longer, or how they are distributed. Default 0. */
  latencyMs: number | LatencyDistribution;
  /** Answer with this status instead of doing the operation. */
  status?: number;
  /** BSS code of that answer. Without one it is the usual code of the status; 429 is then the gateway's. */
  errorCode?: string;
  /** Seconds in a Retry-After header of that answer. */
  retryAfterSeconds?: number;
  /** Closes the socket before the operation, or after it took effect. */
  drop?: 'before' | 'after';
  /** What becomes of the body of an answer that is no error. */
  body?: BodyFault;
  /** How far the server's clock is ahead (or behind, below 0) when it checks a signature. Default 0. */
  clockSkewSeconds?: number;
  /** All tokens issued so far are refused from this call on. */
  expireTokens?: true;
}

/** Log-normal: half of the calls are faster than `median`, one in a hundred is slower than `p99`. Milliseconds. */
export interface LatencyDistribution {
  median: number;
  p99: number;
}

/**
 * `malformed`: the first half of the JSON, under its own length. `truncated`: the first half under the length of all of
 * it, then the socket closes. `remove` and `replace` take a path such as `customer_infos[].customer_id`, where `[]` is
 * every item of a list; where the answer has no such field nothing changes.
 */
export type BodyFault = 'malformed' | 'truncated' | { remove: string } | { replace: string; with: unknown };
