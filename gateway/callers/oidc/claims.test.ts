import { expect, test } from '@jest/globals';
import { accessOf } from '../../../partner/access/access.js';
import { callerFrom, type ClaimMapping, ClaimProblem } from './claims.js';

const issuer = 'https://login.example.com';
const from = (claims: object, mapping: Partial<ClaimMapping> = {}) =>
  callerFrom({ sub: 'p1', ...claims }, { caller: 'sub', scopes: 'scope', ...mapping }, issuer, [
    'east',
    'west',
  ]);

test('by default the subject is the caller, and what it may do is in scope', () => {
  expect(from({ scope: 'openid customers:read  orders:read everything' })).toEqual({
    id: 'https://login.example.com#p1',
    partner: undefined,
    access: accessOf(['customers:read', 'orders:read']),
    callsPerMinute: undefined,
    documents: 'any',
    introspection: true,
  });
});

test.each<[string, object, Partial<ClaimMapping>, string[]]>([
  ['no claim', {}, {}, []],
  ['a list', { scope: ['bills:read', 7, null] }, {}, ['bills:read']],
  ['a number', { scope: 7 }, {}, []],
  ['a claim within claims', { app: { may: ['bills:read'] } }, { scopes: ['app', 'may'] }, ['bills:read']],
  [
    'a claim with dots and slashes in its name',
    { 'https://a.b/may': 'bills:read' },
    { scopes: 'https://a.b/may' },
    ['bills:read'],
  ],
  ['a claim that objects have anyway', {}, { scopes: ['constructor', 'name'] }, []],
  ['the same for all', {}, { scopes: { value: 'bills:read' } }, ['bills:read']],
  [
    'roles',
    { scope: 'sales constructor bills:read' },
    { roles: { sales: ['orders:read'] } },
    ['orders:read', 'bills:read'],
  ],
])('scopes from %s', (_, claims, mapping, scopes) => {
  expect([...from(claims, mapping).access.scopes]).toEqual(scopes);
});

test.each<[string, object, object | undefined]>([
  ['neither list', {}, { customers: [], resellers: [] }],
  ['customers', { c: ['1', '2'] }, { customers: ['1', '2'], resellers: [] }],
  ['resellers', { r: ['3'] }, { customers: [], resellers: ['3'] }],
  ['a star', { c: '*' }, undefined],
])('a token with %s, where boundaries are in tokens', (_, claims, boundary) => {
  expect(from(claims, { customers: 'c', resellers: 'r' }).access.boundary).toEqual(boundary);
});

test.each<[string, object, Partial<ClaimMapping>]>([
  ['customers that are no list', { c: '1' }, { customers: 'c' }],
  ['customers that are numbers', { c: [1] }, { customers: 'c' }],
  ['an id that is empty', { c: [''] }, { customers: 'c' }],
  ['no partner', {}, { partner: 'p' }],
  ['a partner nobody knows', { p: 'north' }, { partner: 'p' }],
  ['no budget', {}, { callsPerMinute: 'n' }],
  ['a budget that is a text', { n: '60' }, { callsPerMinute: 'n' }],
  ['a budget below one', { n: 0 }, { callsPerMinute: 'n' }],
  ['odd documents', { d: 'all' }, { documents: 'd' }],
  ['odd introspection', { i: 'yes' }, { introspection: 'i' }],
  ['no caller', {}, { caller: 'client_id' }],
  ['a caller with a line break', { sub: 'a\nb' }, {}],
  ['a caller that is very long', { sub: 'a'.repeat(256) }, {}],
])('a token with %s is not taken', (_, claims, mapping) => {
  expect(() => from(claims, mapping)).toThrow(ClaimProblem);
});

test('everything else is in claims as well', () => {
  const claims = { p: 'west', n: 60, d: 'trusted', i: false };
  expect(
    from(claims, { partner: 'p', callsPerMinute: 'n', documents: 'd', introspection: 'i' }),
  ).toMatchObject({
    partner: 'west',
    callsPerMinute: 60,
    documents: 'trusted',
    introspection: false,
  });
});
