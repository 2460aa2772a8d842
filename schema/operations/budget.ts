import { type Sizes, evaluate, namesIn } from './formula.js';

/** What the comment at the top of an operation's file says, in the form README.md gives. */
export interface Budget {
  screen: string;
  /** Names of its variables. */
  variables: string[];
  /** What each variable means. */
  meanings: Map<string, string>;
  /** Calls allowed, by operation of the partner API: a formula over sizes. */
  formulas: Map<string, string>;
  /** Why that many, where the comment says so, by operation of the partner API. */
  reasons: Map<string, string>;
  /** The sizes the formulas speak of: what each of them counts. */
  sizes: Map<string, string>;
}

const variable = /^# {3}\$(\w+): (.+)$/;
const allowance = /^# {3}(\w+) = (.+)$/;
const size = /^# {3}(\w+): (.+)$/;
const continuation = /^# {4,}(.+)$/;

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
    comment.flatMap((line, index) => {
      const found = pattern.exec(line);
      return found ? [{ name: found[1]!, text: found[2]!, below: below(comment, index) }] : [];
    });
  const [variables, formulas, sizes] = [all(variable), all(allowance), all(size)];
  const budget: Budget = {
    screen: comment[0]!.replace(/^# /, ''),
    variables: variables.map(({ name }) => name),
    meanings: new Map(variables.map((one) => [one.name, [one.text, ...one.below].join(' ')])),
    formulas: new Map(formulas.map(({ name, text }) => [name, text])),
    reasons: new Map(formulas.flatMap((one) => (one.below[0] ? [[one.name, one.below.join(' ')]] : []))),
    sizes: new Map(sizes.map((one) => [one.name, [one.text, ...one.below].join(' ')])),
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

/** The lines that go on with the one at `index`, which stand further to the right. */
function below(comment: string[], index: number): string[] {
  const rest = comment.slice(index + 1).map((line) => continuation.exec(line)?.[1]);
  const end = rest.indexOf(undefined);
  return rest.slice(0, end < 0 ? rest.length : end) as string[];
}
