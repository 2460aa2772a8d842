import type { ActingFor } from './credentials.js';
import type { DeclaredOperation } from './operations.js';

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
}
