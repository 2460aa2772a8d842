import type { Scope } from '../../../partner/access/scope.js';

/** What stands in a description of what takes scopes. */
export function needs(scopes: readonly Scope[]): string {
  const names = [...new Set(scopes)].map((scope) => `\`${scope}\``);
  if (names.length === 0) return 'Needs no scope.';
  const last = names.at(-1)!;
  if (names.length === 1) return `Needs the scope ${last}.`;
  return `Needs the scopes ${names.slice(0, -1).join(', ')} and ${last}.`;
}
