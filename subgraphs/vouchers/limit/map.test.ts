import { expect, test } from '@jest/globals';
import type { SubgraphContext } from '../../kit/context.js';
import { quotaLimits, useLimits } from './map.js';

const context = {} as SubgraphContext;

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'newInTheirList'])(
  'a limit named %s, which nobody knows, is passed on as it came',
  (key) => {
    const expected = [
      { __typename: 'UnknownLimit', key, values: [{ value: 'v', detail: undefined, unit: undefined }] },
    ];
    expect(quotaLimits([{ limit_key: key as never, limit_values: [{ value1: 'v' }] }], context)).toEqual(
      expected,
    );
    expect(useLimits([{ limit_key: key as never, value1: 'v' }], context)).toEqual(expected);
  },
);
