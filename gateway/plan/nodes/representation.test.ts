import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { representationKey } from './representation.js';

const leaf = fc.oneof(
  fc.constantFrom('', '1', 'null', ';', 'a:1:b;', 'b=1;'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const value = fc.oneof({ weight: 4, arbitrary: leaf }, fc.record({ id: leaf }), fc.array(leaf));
const representation = fc.record(
  { __typename: fc.constantFrom('A', 'B'), a: value, b: value },
  { requiredKeys: ['__typename'] },
);

test('representations have the same key when they are equal, and only then', () => {
  fc.assert(
    fc.property(representation, representation, (one, other) => {
      const areEqual = JSON.stringify(one) === JSON.stringify(other);
      expect(representationKey(one) === representationKey(other)).toBe(areEqual);
      expect(representationKey(one)).toBe(representationKey({ ...one }));
    }),
    { numRuns: 5000, seed: 5 },
  );
});
