/** What it takes to see something: all scopes of one of the lists. */
export type Requirement = readonly (readonly string[])[];

export const nothingRequired: Requirement = [[]];

/** Stands for what cannot be checked here: no caller's scope is called so. */
export const unmeetable = '@policy';

/** What it takes to meet both. */
export function both(a: Requirement, b: Requirement): Requirement {
  const merged = a.flatMap((these) => b.map((those) => [...new Set([...these, ...those])].sort()));
  const distinct = [...new Map(merged.map((scopes) => [scopes.join(' '), scopes])).values()];
  // A list that contains another one is never needed.
  return distinct.filter((scopes) => !distinct.some((other) => other !== scopes && contains(scopes, other)));
}

/** Whether whoever meets the one meets the other. */
export function implies(one: Requirement, other: Requirement): boolean {
  return one.every((scopes) => other.some((fewer) => contains(scopes, fewer)));
}

export function isMet(requirement: Requirement, held: (scope: string) => boolean): boolean {
  return requirement.some((scopes) => scopes.every(held));
}

/** The fewest scopes that would have to be added. */
export function missingScopes(requirement: Requirement, held: (scope: string) => boolean): readonly string[] {
  const missing = requirement.map((scopes) => scopes.filter((scope) => !held(scope)));
  return missing.reduce((best, scopes) => (scopes.length < best.length ? scopes : best), missing[0] ?? []);
}

function contains(scopes: readonly string[], other: readonly string[]): boolean {
  return other.every((scope) => scopes.includes(scope));
}
