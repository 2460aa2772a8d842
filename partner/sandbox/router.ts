import { contractOperations, type ServedOperation } from './contract-operations.js';
import { once } from './once.js';
import { percentDecoded } from './request/query.js';

export interface Route {
  operation: ServedOperation;
  pathParameters: Record<string, string>;
}

interface Pattern {
  operation: ServedOperation;
  expression: RegExp;
  names: string[];
}

const routes = once(() => {
  const [templated, fixed] = [true, false].map((wanted) =>
    contractOperations().filter(({ path }) => path.includes('{') === wanted),
  ) as [ServedOperation[], ServedOperation[]];
  return {
    fixed: new Map(fixed.map((operation) => [`${operation.method} ${operation.path}`, operation])),
    patterns: templated.map(patternOf),
  };
});

/** The contract operation a method and path lead to. A trailing slash does not matter, as at the real gateway. */
export function routeOf(method: string, path: string): Route | undefined {
  const trimmed = path.length > 1 ? path.replace(/\/$/, '') : path;
  const operation = routes().fixed.get(`${method} ${trimmed}`);
  if (operation) return { operation, pathParameters: {} };
  for (const { operation: candidate, expression, names } of routes().patterns) {
    const match = candidate.method === method ? expression.exec(trimmed) : null;
    if (!match) continue;
    const values = match.slice(1).map(percentDecoded);
    return {
      operation: candidate,
      pathParameters: Object.fromEntries(names.map((name, index) => [name, values[index]!])),
    };
  }
  return undefined;
}

function patternOf(operation: ServedOperation): Pattern {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  return { operation, names, expression: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`) };
}
