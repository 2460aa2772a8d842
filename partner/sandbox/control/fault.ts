/** One misbehaviour on demand. Fields combine: a call can be slow, then fail, then lose its answer. */
export interface Fault {
  /** Operation id, `createToken` or `listDomains` for IAM, or `*` for every operation. */
  operation: string;
  /** How many calls it hits; 0 is every call until cleared. Default 1. */
  times: number;
  /** Milliseconds the call takes longer. Default 0. */
  latencyMs: number;
  /** Answer with this status instead of doing the operation. */
  status?: number;
  /** BSS code of that answer. Without one it is the usual code of the status; 429 is then the gateway's. */
  errorCode?: string;
  /** Seconds in a Retry-After header of that answer. */
  retryAfterSeconds?: number;
  /** Closes the socket before the operation, or after it took effect. */
  drop?: 'before' | 'after';
  /** Cuts the JSON of the answer in half. */
  body?: 'malformed';
}
