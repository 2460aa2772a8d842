import type { UserError } from './user-error.js';

/** Whether a mutation's input was refused before anything was asked: what it names may be no id at all, and is not read. */
export function isInvalid({ userErrors }: { userErrors: readonly UserError[] }): boolean {
  return userErrors.some(({ code }) => code === 'INVALID_INPUT');
}
