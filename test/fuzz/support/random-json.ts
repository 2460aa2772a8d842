import type { Random } from './random.js';

const oddities: readonly string[] = [
  ...[
    'null',
    'true',
    '0',
    '-0',
    '1e999',
    '-1e999',
    '1e-400',
    '9007199254740993',
    '123456789012345678901234567890',
  ],
  ...[
    '""',
    '"\\u0000"',
    '"\\ud800"',
    '"\\uffff"',
    '"__proto__"',
    '"constructor"',
    '"12.50"',
    '"-1"',
    '"NaN"',
  ],
  ...['"2026-02-30"', '"2026-10"', '"2026-13"', '"9999-12-31T23:59:60Z"', '[]', '{}', '[[]]', '{"":{}}'],
  ...['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}', '{"toString":1}', '{"length":-1}'],
];

/** JSON of any form, up to a depth. */
export function randomJson(random: Random, depth = 3): string {
  if (depth === 0 || random.chance(0.5)) {
    return random.chance(0.05) ? JSON.stringify('x'.repeat(random.below(20_000))) : random.pick(oddities);
  }
  const items = random.list(4, () => randomJson(random, depth - 1));
  if (random.chance(0.4)) return `[${items.join(',')}]`;
  const key = () =>
    JSON.stringify(random.pick(['input', 'first', 'after', 'filter', 'id', '__proto__', 'a', '']));
  return `{${items.map((item) => `${key()}:${item}`).join(',')}}`;
}
