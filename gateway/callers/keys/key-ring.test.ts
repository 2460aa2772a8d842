import { timingSafeEqual } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { accessOf } from '../../../partner/access/access.js';
import { hashOf, keyId, newApiKey } from './api-key.js';
import type { CallerRecord } from './callers-file.js';
import { KeyRing } from './key-ring.js';

const now = Date.parse('2026-11-20T12:00:00Z');

function ringWith(change: Partial<CallerRecord>, expiresAt?: string) {
  const { id, key, sha256 } = newApiKey();
  const keys = [{ id, sha256, createdAt: '2026-11-01T00:00:00Z', ...(expiresAt && { expiresAt }) }];
  const caller: CallerRecord = { id: 'shop', scopes: ['customers:read'], keys, ...change };
  return { key, find: (text: string) => new KeyRing({ callers: [caller] }, { now: () => now }).find(text) };
}

test('keys are 256 random bits behind a prefix and an id, and no two are alike', () => {
  const keys = Array.from({ length: 1000 }, () => newApiKey());
  for (const { id, key, sha256 } of keys) {
    expect(key).toMatch(/^pgk_[0-9a-f]{12}_[\w-]{43}$/);
    expect(Buffer.from(key.slice(17), 'base64url')).toHaveLength(32);
    expect(keyId(key)).toBe(id);
    expect(hashOf(key).toString('hex')).toBe(sha256);
  }
  expect(new Set(keys.map(({ key }) => key.slice(17))).size).toBe(1000);
});

test('a key is its caller, with what the file says', () => {
  const { key, find } = ringWith({
    resellers: ['r1'],
    callsPerMinute: 60,
    documents: 'trusted',
    introspection: false,
  });
  expect(find(key)).toEqual({
    id: 'shop',
    partner: undefined,
    callsPerMinute: 60,
    access: accessOf(['customers:read'], { customers: [], resellers: ['r1'] }),
    documents: 'trusted',
    introspection: false,
  });
});

test('a caller with an empty boundary reaches nothing, and one without any everything', () => {
  const bound = ringWith({ customers: [] });
  expect(bound.find(bound.key)!.access.boundary).toEqual({ customers: [], resellers: [] });
  const free = ringWith({});
  expect(free.find(free.key)!.access.boundary).toBeUndefined();
});

test.each<[string, Partial<CallerRecord>, string | undefined]>([
  ['the caller has expired', { expiresAt: '2026-11-20T12:00:00Z' }, undefined],
  ['the key has expired', {}, '2026-11-20T12:00:00Z'],
  ['the caller was revoked', { revokedAt: '2026-11-20T11:00:00Z' }, undefined],
])('a key is nobody’s when %s', (_, change, expiresAt) => {
  const { key, find } = ringWith(change, expiresAt);
  expect(find(key)).toBeUndefined();
});

test('a key is good until the moment it expires', () => {
  const { key, find } = ringWith({ expiresAt: '2026-11-20T12:00:00.001Z' }, '2026-11-20T12:00:01Z');
  expect(find(key)).toBeDefined();
});

test('no part of a key is enough, and nothing like it', () => {
  const { key, find } = ringWith({});
  const id = key.slice(0, 17);
  const others = [
    ...['', id, key.slice(0, -1), `${key}A`, key.toUpperCase(), key.replace('pgk_', 'pgk-'), ` ${key}`],
    `${id}${'A'.repeat(43)}`,
    `pgk_${'0'.repeat(12)}_${key.slice(17)}`,
    // What the hash of nobody's key looks like.
    '0'.repeat(64),
  ];
  for (const other of others) expect(find(other)).toBeUndefined();
});

test('every key, right or not, is hashed and compared once, in constant time and over its whole length', () => {
  const { id, key, sha256 } = newApiKey();
  const keys = [{ id, sha256, createdAt: '2026-11-01T00:00:00Z' }];
  const revoked = newApiKey();
  const callers: CallerRecord[] = [
    { id: 'shop', scopes: ['admin'], keys },
    { id: 'gone', scopes: ['admin'], revokedAt: '2026-11-01T00:00:00Z', keys: [{ ...keys[0]!, ...revoked }] },
  ];
  const compared: number[][] = [];
  const equal: typeof timingSafeEqual = (one, other) => {
    compared.push([one.byteLength, other.byteLength]);
    return timingSafeEqual(one, other);
  };
  const ring = new KeyRing({ callers }, { now: () => now, equal });
  const asked = [key, `${key.slice(0, -2)}AA`, newApiKey().key, revoked.key, 'nothing', ''];
  expect(asked.map((one) => ring.find(one)?.id)).toEqual(['shop', ...Array(5).fill(undefined)]);
  expect(compared).toEqual(asked.map(() => [32, 32]));
});
