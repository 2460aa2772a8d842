import { expect, test } from '@jest/globals';
import { accessOf, fullAccess } from './access.js';
import { readAccess, writeAccess } from './access-header.js';
import { scopeNames } from './scope.js';

test.each([
  fullAccess,
  accessOf([]),
  accessOf(['orders:read'], { customers: ['1', 'é\n'], resellers: [] }),
  accessOf(['funds:read', 'bills:read'], { customers: [], resellers: [] }),
])('is read as it was written: %j', (access) => {
  const header = writeAccess(access);
  expect(header).toMatch(/^[\x21-\x7e]+$/);
  expect(readAccess(header)).toEqual(access);
});

test('admin is every scope', () => expect([...fullAccess.scopes].sort()).toEqual([...scopeNames].sort()));

test.each([
  '',
  '%',
  '{',
  'null',
  '{"scopes":["admin"],"boundary":{}}',
  '{"scopes":["admin"],"boundary":{"customers":[1],"resellers":[]}}',
])('%j is no access', (header) =>
  expect(() => readAccess(encodeURIComponent(header).replace('%25', '%'))).toThrow(),
);

test('a scope nobody knows is none', () => {
  expect(readAccess('{"scopes":["customers:read","everything"]}')).toEqual(accessOf(['customers:read']));
});
