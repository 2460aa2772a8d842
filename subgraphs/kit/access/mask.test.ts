import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { masks, type PersonalKind } from './mask.js';

test.each<[PersonalKind, string, string]>([
  ['phone', '0086-13812345678', '0086-138****5678'],
  ['phone', '13812345678', '138****5678'],
  ['phone', '+852-61234567', '+852-******67'],
  ['phone', '123', '***'],
  ['phone', '0086-', '0086-***'],
  ['email', 'zhang@example.com', 'z***@example.com'],
  ['email', 'z@example.com', '***@example.com'],
  ['email', '"a@b"@example.com', '"***@example.com'],
  ['email', 'zhang', '***'],
  ['document', '110101199003074477', '**************4477'],
  ['document', '1234567', '*******'],
])('%s %s is shown as %s', (kind, value, masked) => expect(masks[kind](value)).toBe(masked));

test('of no value more than half is shown, but for where an address is and what country a number is of', () => {
  const kinds = fc.constantFrom<PersonalKind>('phone', 'document');
  fc.assert(
    fc.property(kinds, fc.stringMatching(/^\d{1,30}$/), (kind, value) => {
      const shown = masks[kind](value).replace(/\*/g, '');
      expect(shown.length).toBeLessThanOrEqual(Math.max(value.length / 2, kind === 'phone' ? 7 : 0));
      expect(masks[kind](value)).not.toBe(value);
    }),
  );
});
