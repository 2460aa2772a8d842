import type { SubgraphContext } from './context.js';
import { requestScoped } from './request-scoped.js';

/** How long a call of a question in bulk may wait for its turn and its answer, in milliseconds. */
export const bulkDeadlineMs = 60_000;

/**
 * The request's context for questions that read many pages: its calls may wait for their turn a minute, because under
 * the partner's quota the last of some hundred calls comes long after a single call's deadline; and they let others go first. What they read, the
 * request has read.
 */
export const inBulk: (context: SubgraphContext) => SubgraphContext = requestScoped((context) => ({
  ...context,
  request: context,
  hintedFor: context.hintedFor && inBulk(context.hintedFor),
  memory: new Map(),
  deadlineMs: bulkDeadlineMs,
  priority: 'bulk' as const,
}));
