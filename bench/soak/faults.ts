/** One way in which the partner misbehaves for some seconds. */
export interface FaultKind {
  name: string;
  /** For the sandbox: partner/sandbox/control/README.md. */
  fault: object;
  /** Codes of errors it may cause in answers. */
  mayCause: readonly string[];
  /** For how long after its end a request may still get an answer that was begun under it, in milliseconds. */
  lingersMs: number;
}

/** Two repeats with their pauses, of a call that others wait for too. */
const repeats = 5000;

const share = (percent: number, fault: object) => ({ operation: '*', percent, ...fault });

export const faultKinds: readonly FaultKind[] = [
  {
    name: '429',
    fault: share(40, { status: 429 }),
    mayCause: ['PARTNER_THROTTLED'],
    lingersMs: repeats,
  },
  {
    name: '429 with Retry-After',
    fault: share(25, { status: 429, retryAfterSeconds: 1 }),
    mayCause: ['PARTNER_THROTTLED'],
    lingersMs: repeats,
  },
  {
    name: '500',
    fault: share(40, { status: 500 }),
    mayCause: ['PARTNER_UNAVAILABLE'],
    lingersMs: repeats,
  },
  {
    name: '503 for every call',
    fault: share(100, { status: 503 }),
    mayCause: ['PARTNER_UNAVAILABLE'],
    lingersMs: repeats,
  },
  {
    name: 'connection dropped before',
    fault: share(30, { drop: 'before' }),
    mayCause: ['PARTNER_UNAVAILABLE'],
    lingersMs: repeats,
  },
  {
    name: 'connection dropped after',
    fault: share(30, { drop: 'after' }),
    mayCause: ['PARTNER_UNAVAILABLE'],
    lingersMs: repeats,
  },
  {
    name: 'body cut',
    fault: share(30, { body: 'truncated' }),
    mayCause: ['PARTNER_UNAVAILABLE', 'PARTNER_ANSWER_MALFORMED'],
    lingersMs: repeats,
  },
  {
    name: 'body malformed',
    fault: share(20, { body: 'malformed' }),
    mayCause: ['PARTNER_ANSWER_MALFORMED'],
    lingersMs: repeats,
  },
  {
    name: 'slow',
    fault: share(100, { latencyMs: { median: 150, p99: 900 } }),
    mayCause: [],
    lingersMs: 0,
  },
  {
    name: 'no answer in time',
    fault: share(3, { latencyMs: 15_000 }),
    mayCause: ['PARTNER_DEADLINE_EXCEEDED'],
    lingersMs: 11_000,
  },
  {
    name: 'clock 20 minutes off',
    fault: share(30, { clockSkewSeconds: 1200 }),
    mayCause: ['PARTNER_CREDENTIALS_REJECTED'],
    lingersMs: repeats,
  },
  {
    name: 'all tokens expire',
    fault: { operation: '*', times: 1, expireTokens: true },
    mayCause: [],
    lingersMs: 0,
  },
];

/** What a write may say when its answer, or a look into the partner's records, was hit by any fault that causes errors. */
export const writeCodes: readonly string[] = [
  'NOT_SENT',
  'IN_PROGRESS',
  'OUTCOME_UNKNOWN',
  'NOT_CARRIED_OUT',
  'IDENTICAL_OPERATION_UNSETTLED',
];
