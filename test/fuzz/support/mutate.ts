import type { Random } from './random.js';

const pieces: readonly string[] = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '"',
    '"""',
    '\\',
    '#',
    '...',
    '@',
    '$',
    '!',
    ':',
    '&',
    '|',
    ',',
    '\n',
    '\r',
    '\t',
  ],
  ...[
    '\u0000',
    '\ufeff',
    '\u2028',
    '\ud800',
    '🏃',
    'é',
    '-',
    '0',
    '9e999',
    '.5',
    '1.',
    '__typename',
    '__schema',
  ],
  ...[
    'fragment F on Query { ...F }',
    '...F',
    'query',
    'mutation',
    'subscription',
    'on',
    'null',
    '@defer',
    '@skip',
  ],
];

/** A text with some of it replaced, repeated, cut out, or put somewhere else. */
export function mutated(random: Random, text: string, most = 6): string {
  let result = text;
  for (let times = 1 + random.below(most); times > 0; times--) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + random.below(12));
    const ways = [
      () => result.slice(0, at) + random.pick(pieces) + result.slice(at),
      () => result.slice(0, at) + result.slice(end),
      () => result.slice(0, at) + random.pick(pieces) + result.slice(end),
      () => result.slice(0, end) + result.slice(at, end).repeat(1 + random.below(20)) + result.slice(end),
      () => result.slice(at) + result.slice(0, at),
      () => result.slice(0, at),
    ];
    result = random.pick(ways)().slice(0, 100_000);
  }
  return result;
}

/** Bytes with some of them changed. */
export function mutatedBytes(random: Random, bytes: Buffer): Buffer {
  const result = Buffer.from(bytes);
  for (let times = 1 + random.below(8); times > 0 && result.length > 0; times--) {
    result[random.below(result.length)] = random.below(256);
  }
  return random.chance(0.2) ? result.subarray(0, random.below(result.length + 1)) : result;
}
