import type { OperationId } from '../partner/contract/generated/operations.js';

/** Reads of the partner API that no field of the graph calls, and why not. */
export const leftOut: Readonly<Partial<Record<OperationId, string>>> = {};
