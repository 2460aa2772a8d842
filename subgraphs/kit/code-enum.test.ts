import { expect, test } from '@jest/globals';
import { codeEnum } from './code-enum.js';
import type { SubgraphContext } from './context.js';

const Colour = codeEnum({
  name: 'ColourForTests',
  description: 'A colour.',
  codes: { 0: 'RED', 1: 'BLUE' },
  values: { RED: 'Red.', BLUE: 'Blue.' },
});

test.each([
  [0, 'RED'],
  ['1', 'BLUE'],
])('the code %j is %s', (code, name) => {
  const context = { onUnknownCode: () => expect(code).toBe('known') } as unknown as SubgraphContext;
  expect(Colour.nameOf(code, context)).toBe(name);
});

test.each([[7], ['constructor'], ['__proto__'], ['toString'], [undefined]])(
  'the code %j is unknown, and reported as it came',
  (code) => {
    const reported: string[] = [];
    const context = {
      onUnknownCode: (...what: string[]) => reported.push(...what),
    } as unknown as SubgraphContext;
    expect(Colour.nameOf(code, context)).toBe('UNKNOWN');
    expect(reported).toEqual(['ColourForTests', String(code)]);
  },
);
