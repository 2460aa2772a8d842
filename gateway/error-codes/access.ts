import type { ErrorCodes } from './error-code.js';

/** Who asks, and what it may do. */
export const accessCodes = {} as const satisfies ErrorCodes;
