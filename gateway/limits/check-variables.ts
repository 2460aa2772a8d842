import { LimitExceeded } from './limit-exceeded.js';
import { limits } from './limits.js';

/** What the variables of a request have more of than they may, if anything. Never looks at more than is allowed. */
export function checkVariables(variables: unknown): LimitExceeded | undefined {
  if (typeof variables !== 'object' || variables === null) return undefined;
  const count = Object.keys(variables).length;
  if (count > limits.variables.most) return new LimitExceeded('variables', count);
  let seen = 0;
  let level = Object.values(variables).filter(isNested);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limits.valueDepth.most) return new LimitExceeded('valueDepth', depth);
    const below: object[] = [];
    for (const value of level) {
      const inner = Object.values(value) as unknown[];
      seen += inner.length;
      if (seen > limits.values.most) return new LimitExceeded('values', seen);
      for (const one of inner) if (isNested(one)) below.push(one);
    }
    level = below;
  }
  return undefined;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
