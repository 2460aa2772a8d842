import type { Keyv } from 'keyv';
import type { Language } from '../language/language.js';
import type { Quota } from '../contract/contract.js';
import { type OperationId, operationTable } from '../contract/generated/operations.js';
import type { Mismatch } from './answer.js';
import { type Clock, systemClock } from './clock.js';
import type { CallObserver, Priority } from './call.js';
import type { ActingFor, PartnerCredentials } from './credentials.js';
import { PartnerError } from './errors/index.js';
import { Iam } from './iam.js';
import type { DeclaredOperation, ReadOperation, WriteOperation } from './operations.js';
import { defaultRetryPolicy, type RetryPolicy } from './retry.js';
import { Sender } from './sender.js';
import type { GuardedRedis } from '../redis/guarded-redis.js';
import type { Tally } from '../tally/tally.js';
import { Quotas } from './quota/quotas.js';
import type { QuotaState } from './quota/quota-state.js';
import { Transport } from './transport.js';
import type { AnswerOf, RequestOf } from './wire.js';

export * from './errors/index.js';
export { systemClock };
export type {
  ActingFor,
  AnswerOf,
  CallObserver,
  Clock,
  DeclaredOperation,
  Mismatch,
  PartnerCredentials,
  Priority,
  QuotaState,
  ReadOperation,
  RequestOf,
  WriteOperation,
};

export interface PartnerClientOptions {
  /** Base URL of the partner (BSS) API, e.g. `https://bss.myhuaweicloud.com`. */
  apiUrl: string;
  /** Base URL of IAM, e.g. `https://iam.myhuaweicloud.com`. */
  iamUrl: string;
  credentials: PartnerCredentials;
  /** Of names in answers, where the operation offers a choice. Default: none is sent, and they come in Chinese. */
  language?: Language | undefined;
  /** Milliseconds for a call with all its waits and tries; default 10,000. */
  deadlineMs?: number | undefined;
  /** Default: 3 tries, pauses of 0.1 to 2 s. Reads only, always. */
  retry?: RetryPolicy | undefined;
  /** Calls allowed of an operation; default: what the contract documents. Infinite `requests` for no limit. */
  quotaOf?: ((operation: OperationId) => Quota) | undefined;
  /** Where tokens are kept; default: this process's memory. */
  tokenStore?: Keyv | undefined;
  /**
   * Where quotas are shared with other replicas; default: each process keeps its own. Whoever opened it closes it, after
   * the client.
   */
  redis?: GuardedRedis | undefined;
  clock?: Clock | undefined;
  /** A number in [0, 1) for the jitter of pauses. */
  random?: (() => number) | undefined;
  /** Told of every harmless difference between an answer and the contract. */
  onMismatch?: ((mismatch: Mismatch) => void) | undefined;
  /** Told of every call that failed for good, with the cause that its error in the graph does not show. */
  onFailure?: ((error: PartnerError) => void) | undefined;
}

export interface CallOptions {
  /** The customer whose credential is needed; only for operations declared so. */
  actingFor?: ActingFor | undefined;
  language?: Language | undefined;
  deadlineMs?: number | undefined;
  /** Ends the call when the one who asked has gone. */
  signal?: AbortSignal | undefined;
  observer?: CallObserver | undefined;
  /** Default: interactive. */
  priority?: Priority | undefined;
  /** On whose behalf: those who wait for a quota at one priority take turns. Default: anyone. */
  caller?: string | undefined;
  /** Told what the answer has cost and how fresh it is. */
  tally?: Tally | undefined;
  /** Whether an answer from before is not good enough: what is read is kept for others all the same. */
  fresh?: boolean | undefined;
  /** For whom an answer is kept apart: others are not told that it was asked for. Default: it is shared. */
  keptFor?: string | undefined;
}

export interface PartnerClient {
  /**
   * Calls one operation and resolves to its success answer: exact amounts, nulls left out, required fields there.
   *
   * @throws PartnerError one of ./errors, by what can be done about it
   */
  call<Id extends DeclaredOperation>(
    operation: Id,
    request: RequestOf<Id>,
    options?: CallOptions,
  ): Promise<AnswerOf<Id>>;
  /**
   * The partner's own account id: from the credentials, or else from IAM, which is asked once.
   *
   * @throws PartnerError one of ./errors, by what can be done about it
   */
  accountId(options?: Pick<CallOptions, 'signal'>): Promise<string>;
  /** The platform identifier that Huawei Cloud gave the partner; undefined where it is not configured. */
  platformId(): string | undefined;
  /**
   * How far the partner's clock is ahead of ours, in milliseconds, by its last answer; undefined before the first. Times in
   * its records are by its clock.
   */
  clockOffset(): number | undefined;
  /** How the operations that were used lately stand with their quotas. */
  quotas(): QuotaState[];
  close(): Promise<void>;
}

export function createPartnerClient(options: PartnerClientOptions): PartnerClient {
  const { credentials, clock = systemClock, deadlineMs = 10_000, language } = options;
  const transport = new Transport(options.apiUrl);
  const iam = new Iam({ url: options.iamUrl, credentials, clock, store: options.tokenStore, deadlineMs });
  const quotas = new Quotas({
    quotaOf: options.quotaOf ?? ((operation) => operationTable[operation].quota),
    clock,
    account: `${options.apiUrl} ${credentials.domainId ?? credentials.accessKey}`,
    redis: options.redis,
  });
  const sender = new Sender({
    transport,
    iam,
    credentials,
    clock,
    random: options.random ?? Math.random,
    retry: options.retry ?? defaultRetryPolicy,
    quotas,
    onMismatch: options.onMismatch ?? (() => {}),
  });
  const report = (error: unknown): never => {
    if (error instanceof PartnerError) options.onFailure?.(error);
    throw error;
  };
  return {
    call: (operation, request, callOptions = {}) =>
      sender
        .send({
          ...(request as object),
          operation,
          actingFor: callOptions.actingFor,
          signal: callOptions.signal,
          observer: callOptions.observer,
          priority: callOptions.priority ?? 'interactive',
          caller: callOptions.caller ?? 'anyone',
          tally: callOptions.tally,
          language: callOptions.language ?? language,
          deadlineMs: callOptions.deadlineMs ?? deadlineMs,
        })
        .catch(report) as Promise<never>,
    accountId: ({ signal = new AbortController().signal } = {}) => iam.domainId(signal).catch(report),
    platformId: () => credentials.agency,
    clockOffset: () => sender.clockOffset,
    quotas: () => quotas.states(),
    close: async () => void (await Promise.all([transport.close(), iam.close(), quotas.close()])),
  };
}
