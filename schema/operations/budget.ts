import { type Sizes, evaluate, namesIn } from './formula.js';

/** What the comment at the top of an operation's file says, in the form README.md gives. */
export interface Budget {
  screen: string;
  /** Names of its variables. */
  variables: string[];
  /** Calls allowed, by operation of the partner API: a formula over sizes. */
  formulas: Map<string, string>;
  /** The sizes the formulas speak of: what each of them counts. */
  sizes: Map<string, string>;
}

const variable = /^# {3}\$(\w+): /;
const allowance = /^# {3}(\w+) = (.+)$/;
const size = /^# {3}(\w+): (.+)$/;

/**
 * Reads the comment at the top of an operation's file.
 *
 * @throws RangeError when a formula speaks of a size that is not explained, or one is explained that none speaks of
 */
export function readBudget(document: string): Budget {
  const lines = document.split('\n');
  const comment = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
  const all = (pattern: RegExp) =>
    comment.flatMap((line) => {
      const [, ...found] = pattern.exec(line) ?? [];
      return found.length > 0 ? [found] : [];
    });
  const budget: Budget = {
    screen: comment[0]!.replace(/^# /, ''),
    variables: all(variable).map(([name]) => name!),
    formulas: new Map(all(allowance).map(([operation, formula]) => [operation!, formula!])),
    sizes: new Map(all(size).map(([name, meaning]) => [name!, meaning!])),
  };
  const spokenOf = new Set([...budget.formulas.values()].flatMap(namesIn));
  const odd = [...new Set([...spokenOf, ...budget.sizes.keys()])].filter(
    (name) => !spokenOf.has(name) || !budget.sizes.has(name),
  );
  if (odd.length > 0) throw new RangeError(`Sizes must be explained and used, but got ${odd.join(', ')}`);
  return budget;
}

/** Calls allowed for data of these sizes, by operation; without those of which none is needed. */
export function callsAllowed({ formulas }: Budget, sizes: Sizes): Record<string, number> {
  const calls = [...formulas].map(([operation, formula]) => [operation, evaluate(formula, sizes)] as const);
  return Object.fromEntries(calls.filter(([, count]) => count > 0));
}
