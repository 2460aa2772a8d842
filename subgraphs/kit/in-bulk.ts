import { requestScoped } from './request-scoped.js';

/**
 * The request's context for questions that read many pages: its calls may wait for their turn a minute, because under
 * the partner's quota the last of some hundred calls comes long after a single call's deadline.
 */
export const inBulk = requestScoped((context) => ({ ...context, deadlineMs: 60_000 }));
