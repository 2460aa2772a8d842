import { expect, test } from '@jest/globals';
import type { SubgraphContext } from '../../kit/context.js';
import { toPayPerUseResource } from './map.js';

const sizeOf = (resource_info: string | undefined) =>
  toPayPerUseResource({ resource_info: resource_info! }, {} as SubgraphContext).size;

test.each([
  ['{"specSize":40.0}', '40.0'],
  ['{"specSize":12345678901234567.25,"other":"x"}', '12345678901234567.25'],
  ['{"specSize":1e3}', '1000'],
  ['{"other":1}', undefined],
  ['{"specSize":"40"}', undefined],
  ['null', undefined],
  ['{"specSize":', undefined],
  ['', undefined],
  [undefined, undefined],
])('the size in %s is %s', (info, size) => {
  expect(sizeOf(info)).toBe(size);
});
