/** What the names in a formula stand for. */
export type Sizes = Readonly<Record<string, number>>;

type Value = (sizes: Sizes) => number;

const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  min: Math.min,
  max: Math.max,
  ceil: Math.ceil,
  /** A list costs a call even when it is empty. */
  pages: (rows, size) => Math.max(1, Math.ceil(rows / size)),
};

/** The value of a formula of whole numbers, names, `+`, `/`, `min`, `max`, `ceil` and `pages(rows, size)`. */
export function evaluate(formula: string, sizes: Sizes): number {
  const tokens = tokensOf(formula);
  const value = sum(tokens)(sizes);
  if (tokens.length > 0) throw new SyntaxError(`Expected the end of "${formula}", but got ${tokens[0]}`);
  return value;
}

/** The names of sizes in a formula. */
export function namesIn(formula: string): string[] {
  return tokensOf(formula).filter((token) => /^[a-z]/i.test(token) && !(token in functions));
}

/** What is said to come where a formula has ended. */
const nothing = 'nothing more';

function tokensOf(formula: string): string[] {
  return formula.match(/\w+|[^\s\w]/g) ?? [];
}

function sum(tokens: string[]): Value {
  const parts = [quotient(tokens)];
  while (tokens[0] === '+') {
    tokens.shift();
    parts.push(quotient(tokens));
  }
  return (sizes) => parts.reduce((total, part) => total + part(sizes), 0);
}

function quotient(tokens: string[]): Value {
  const dividend = term(tokens);
  if (tokens[0] !== '/') return dividend;
  tokens.shift();
  const divisor = term(tokens);
  return (sizes) => dividend(sizes) / divisor(sizes);
}

function term(tokens: string[]): Value {
  const token = tokens.shift() ?? nothing;
  if (/^\d+$/.test(token)) return () => Number(token);
  const call = functions[token];
  if (call) {
    const values = listIn(tokens);
    return (sizes) => call(...values.map((value) => value(sizes)));
  }
  if (!/^[a-z]\w*$/i.test(token)) throw new SyntaxError(`Expected a number or a name, but got ${token}`);
  return (sizes) => {
    const size = sizes[token];
    if (size === undefined) throw new RangeError(`Expected a size for ${token}, but got none`);
    return size;
  };
}

function listIn(tokens: string[]): Value[] {
  take(tokens, '(');
  const values = [sum(tokens)];
  while (tokens[0] === ',') {
    tokens.shift();
    values.push(sum(tokens));
  }
  take(tokens, ')');
  return values;
}

function take(tokens: string[], expected: string): void {
  const token = tokens.shift() ?? nothing;
  if (token !== expected) throw new SyntaxError(`Expected ${expected}, but got ${token}`);
}
