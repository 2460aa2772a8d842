import type { ActingFor } from './credentials.js';
import type { DeclaredOperation } from './operations.js';
import type { Tally } from '../tally/tally.js';

/** Who keeps a record of a call, told of its moments. */
export interface CallObserver {
  /**
   * Waited for when everything is ready and the request is about to leave. When it rejects, nothing is sent, and the
   * call rejects with the same.
   */
  beforeSend?: (() => Promise<void>) | undefined;
  /** Told of the `X-Request-Id` of a success; that of a failure is in its error. */
  onSuccess?: ((requestId: string | undefined) => void) | undefined;
}

/**
 * Who goes first when calls wait for a quota: what a person waits for, before questions of many calls, before what may be
 * needed later.
 */
export type Priority = 'interactive' | 'bulk' | 'prefetch';

/** One call, with everything decided but the moment it leaves. */
export interface Call {
  operation: DeclaredOperation;
  path?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  body?: unknown;
  actingFor?: ActingFor | undefined;
  language?: string | undefined;
  /** Milliseconds for everything: tokens, waiting for the quota, every try, every pause. */
  deadlineMs: number;
  signal?: AbortSignal | undefined;
  observer?: CallObserver | undefined;
  priority: Priority;
  /** On whose behalf: those who wait for a quota at one priority take turns. */
  caller: string;
  tally?: Tally | undefined;
}
