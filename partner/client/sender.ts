import { operationTable } from '../contract/generated/operations.js';
import type { Mismatch } from './answer.js';
import type { Call } from './call.js';
import type { Clock } from './clock.js';
import type { PartnerCredentials } from './credentials.js';
import { Deadline } from './deadline.js';
import { PartnerError, Throttled, Unavailable } from './errors/index.js';
import type { Iam } from './iam.js';
import { messages } from './messages.js';
import { operations } from './operations.js';
import type { OperationQuota, Turn } from './quota/operation-quota.js';
import type { Quotas } from './quota/quotas.js';
import { clockOffsetOf, readAnswer, requestIdOf } from './read-answer.js';
import { requestOf } from './request.js';
import { afterFailure, pauseBeforeRetry, type RetryPolicy, tokenRefused } from './retry.js';
import { signed, withToken } from './signed-request.js';
import { tooLate } from './too-late.js';
import { neverConnected, type Transport } from './transport.js';
import { until } from './until.js';

export interface SenderOptions {
  transport: Transport;
  iam: Iam;
  credentials: PartnerCredentials;
  clock: Clock;
  random: () => number;
  retry: RetryPolicy;
  quotas: Quotas;
  onMismatch: (mismatch: Mismatch) => void;
}

/** What takes no longer than this is no waiting, in milliseconds. */
const shortestWaitMs = 1;

/** What one try has come to, for whoever has to explain its failure. */
interface Try {
  /** The customer's token it was made with. */
  token?: string;
  /** Whether the request was handed to the network. */
  left: boolean;
}

/** The one place that signs, waits for a quota, sends, and tries a read again. */
export class Sender {
  readonly #options: SenderOptions;
  #clockOffset: number | undefined;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** How far the partner's clock is ahead of ours, in milliseconds, by its last answer; undefined before the first. */
  get clockOffset(): number | undefined {
    return this.#clockOffset;
  }

  async send(call: Call): Promise<unknown> {
    checkCaller(call);
    const deadline = new Deadline(this.#options.clock, call.deadlineMs, call.signal);
    try {
      return await this.#tryUntilDone(call, deadline);
    } finally {
      deadline.end();
    }
  }

  async #tryUntilDone(call: Call, deadline: Deadline): Promise<unknown> {
    const { iam, retry } = this.#options;
    const declared = {
      ...operations[call.operation],
      credential: credentialOf(call),
    };
    let tokenRenewed = false;
    for (let tried = 1; ; tried++) {
      const state: Try = { left: false };
      try {
        return await this.#try(call, deadline, state);
      } catch (cause) {
        const error = this.#explain(cause, call, deadline, state);
        if (state.token && tokenRefused({ ...declared, error })) {
          await iam.forgetCustomerToken(call.actingFor!, state.token);
        }
        const next = afterFailure({ ...declared, error, tried, tokenRenewed }, retry);
        if (next === 'give up') throw error;
        if (next === 'renew token') tokenRenewed = true;
        else await this.#pause(tried, error as PartnerError, deadline);
      }
    }
  }

  /** Credentials come before the turn: turns that wait for a token would all leave at once when it is there. */
  async #try(call: Call, deadline: Deadline, state: Try): Promise<unknown> {
    const { transport, iam, credentials, clock, quotas, onMismatch } = this.#options;
    const request = requestOf(call, deadline.signal);
    let authenticated;
    if (call.actingFor) {
      const token = (state.token = await iam.customerToken(call.actingFor, deadline.signal));
      authenticated = () => withToken(request, transport, token);
    } else {
      const headers = { ...request.headers, 'x-domain-id': await iam.domainId(deadline.signal) };
      authenticated = () => signed({ ...request, headers }, transport, credentials, clock.now());
    }
    const quota = quotas.of(call.operation);
    const turn = await this.#turn(quota, call, deadline);
    try {
      await until(Promise.resolve(call.observer?.beforeSend?.()), deadline.signal);
    } catch (refusal) {
      turn.over();
      throw refusal;
    }
    state.left = true;
    call.tally?.made(call.operation);
    const answer = await transport
      .send(authenticated())
      .catch((cause: unknown) => {
        throw deadline.signal.aborted ? cause : this.#unreachable(call, cause);
      })
      .finally(() => turn.over());
    const now = clock.now();
    this.#clockOffset = clockOffsetOf(answer, now) ?? this.#clockOffset;
    const body = learning(quota, () => readAnswer(call.operation, answer, now, onMismatch));
    call.observer?.onSuccess?.(requestIdOf(answer));
    return body;
  }

  async #pause(tried: number, error: PartnerError, deadline: Deadline): Promise<void> {
    const { clock, random, retry } = this.#options;
    const pause = pauseBeforeRetry(retry, tried, error.details.retryAfterMs, random);
    if (clock.now() + pause > deadline.at) throw error;
    await clock.sleep(pause, deadline.signal).catch((reason: unknown) => {
      throw deadline.passed ? error : reason;
    });
  }

  async #turn(quota: OperationQuota, call: Call, deadline: Deadline): Promise<Turn> {
    const { clock } = this.#options;
    const { operation, priority, caller, tally } = call;
    const joined = clock.now();
    try {
      const turn = await quota.turn({ latest: deadline.at, signal: deadline.signal, priority, caller });
      if (!turn) throw clock.now() > deadline.at ? tooLate(call, false) : notInTime(call, quota);
      return turn;
    } finally {
      const waited = clock.now() - joined;
      if (waited > shortestWaitMs) tally?.waited(operation, waited);
    }
  }

  /** The error as its reader needs it. One that nobody foresaw is a fault of ours and stays what it is. */
  #explain(error: unknown, call: Call, deadline: Deadline, { left }: Try): unknown {
    if (error instanceof PartnerError) return error;
    if (call.signal?.aborted) return call.signal.reason;
    if (!deadline.passed) return error;
    return tooLate(call, left);
  }

  #unreachable({ operation }: Call, cause: unknown): PartnerError {
    return new Unavailable(messages.unreachable, { operation, cause, neverSent: neverConnected(cause) });
  }
}

/** A call whose turn cannot come before its deadline. */
function notInTime({ operation }: Call, { pauseMs, documented }: OperationQuota): PartnerError {
  const details = { operation, neverSent: true };
  if (pauseMs === 0) return new Throttled(messages.queueTooLong({ ...documented }), details, false);
  const seconds = Math.ceil(pauseMs / 1000);
  return new Throttled(messages.pausedByPartner({ seconds }), { ...details, retryAfterMs: pauseMs }, false);
}

/** Lets the quota of an operation know when the partner says that there were too many calls. */
function learning<T>(quota: OperationQuota, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Throttled) quota.throttled(error.details.retryAfterMs);
    throw error;
  }
}

/** Whose credential signs a call. */
function credentialOf({ actingFor }: Call): 'partner' | 'customer' {
  return actingFor ? 'customer' : 'partner';
}

/** Who may call is in the contract; some operations answer a customer otherwise than its partner. */
function checkCaller(call: Call): void {
  const callers: readonly string[] = operationTable[call.operation].callers;
  if (callers.includes(credentialOf(call))) return;
  throw new TypeError(
    call.actingFor
      ? `${call.operation} is called by the partner alone: pass no actingFor`
      : `${call.operation} acts for a customer: pass actingFor`,
  );
}
