import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Environment, SettingsError } from '../../partner/settings/settings.js';
import { isLoopback } from './loopback.js';
import { readCallersSettings } from './settings.js';

const issuer = 'https://login.example.com/';
const oidc = { OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'graph' };

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'callers-settings-'));
  writeFileSync((file = join(folder, 'callers.json')), '{"callers": []}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (environment: Environment, host = '127.0.0.1') => readCallersSettings(environment, host, []);
const problemsOf = (environment: Environment, host?: string): string[] => {
  try {
    read(environment, host);
    return [];
  } catch (error) {
    return (error as SettingsError).problems;
  }
};

describe('where callers are needed', () => {
  const worlds = [
    '0.0.0.0',
    '::',
    '192.168.1.7',
    'gateway.example.com',
    '127.example.com',
    '128.0.0.1',
    'localhost.example.com',
  ];
  const ours = ['127.0.0.1', '127.8.8.8', '::1', 'localhost'];

  test.each(ours)('not on %s', (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(problemsOf({}, host)).toEqual([]);
    expect(problemsOf({ CALLERS_FILE: '', OIDC_ISSUER: '' }, host)).toEqual([]);
  });

  test.each(worlds)('on %s', (host) => {
    expect(isLoopback(host)).toBe(false);
    expect(problemsOf({}, host)).toEqual([
      expect.stringContaining(`CALLERS_FILE or OIDC_ISSUER must be set when HOST is "${host}"`),
    ]);
    expect(problemsOf({ CALLERS_FILE: file }, host)).toEqual([]);
    expect(problemsOf(oidc, host)).toEqual([]);
  });
});

test('an issuer is kept to the letter, because its tokens have the same letters', () => {
  expect(
    read({ ...oidc, OIDC_CLAIMS: '{"scopes": ["realm_access", "roles"], "callsPerMinute": {"value": 60}}' })
      .oidc,
  ).toEqual({
    issuer,
    audience: 'graph',
    jwksUrl: undefined,
    claims: { caller: 'sub', scopes: ['realm_access', 'roles'], callsPerMinute: { value: 60 } },
    clockSkewSeconds: 5,
  });
  expect(read({}).oidc).toBeUndefined();
});

test.each([
  ['http://127.0.0.1:9000', true],
  ['http://localhost:9000/realm', true],
  ['http://[::1]:9000', true],
  ['https://login.example.com', true],
  ['http://login.example.com', false],
  ['https://login.example.com/?a=b', false],
  ['https://user:pw@login.example.com', false],
  ['login.example.com', false],
])('the issuer %s is trusted on its way here: %j', (url, trusted) => {
  const problem = [expect.stringMatching(/^OIDC_ISSUER must be an https URL .*, but got /)];
  expect(problemsOf({ ...oidc, OIDC_ISSUER: url })).toEqual(trusted ? [] : problem);
  expect(problemsOf({ ...oidc, OIDC_JWKS_URL: url })).toHaveLength(trusted ? 0 : 1);
  expect(problemsOf({ ...oidc, OIDC_ISSUER: url }).join()).not.toContain('pw');
});

test.each<[Environment, RegExp]>([
  [{ OIDC_ISSUER: issuer }, /^OIDC_AUDIENCE must be set when OIDC_ISSUER is/],
  [{ OIDC_AUDIENCE: 'graph' }, /^OIDC_ISSUER must be set when OIDC_AUDIENCE is/],
  [
    { OIDC_CLAIMS: '{}', OIDC_CLOCK_SKEW_SECONDS: '1' },
    /^OIDC_ISSUER must be set when OIDC_CLAIMS, OIDC_CLOCK_SKEW_SECONDS is/,
  ],
  [
    { ...oidc, OIDC_CLOCK_SKEW_SECONDS: '61' },
    /^OIDC_CLOCK_SKEW_SECONDS must be a whole number from 0 to 60, but got "61"/,
  ],
  [{ ...oidc, OIDC_CLAIMS: '{' }, /^OIDC_CLAIMS must be JSON such as /],
  [{ ...oidc, OIDC_CLAIMS: '[]' }, /^OIDC_CLAIMS must be JSON/],
  [{ ...oidc, OIDC_CLAIMS: '{"customer": "c"}' }, /^OIDC_CLAIMS must be JSON/],
  [{ ...oidc, OIDC_CLAIMS: '{"customers": 1}' }, /^OIDC_CLAIMS must be JSON/],
  [{ ...oidc, OIDC_CLAIMS: '{"roles": {"sales": ["everything"]}}' }, /^OIDC_CLAIMS must be JSON/],
  [
    { ...oidc, OIDC_CLAIMS: '{"partner": "tenant"}' },
    /^OIDC_CLAIMS must not have "partner" without PARTNERS_FILE\.$/,
  ],
  [{ MAX_FAILED_ATTEMPTS: '0' }, /^MAX_FAILED_ATTEMPTS must be a whole number from 1/],
  ...['proxy', '10.0.0.0/33', '10.0.0.0/', '10.0.0.1,', '::/129', '10.0.0.1/x'].map(
    (list): [Environment, RegExp] => [
      { TRUSTED_PROXIES: list },
      /^TRUSTED_PROXIES must be IP addresses or networks/,
    ],
  ),
  [
    { CALLERS_FILE: '/nowhere/callers.json' },
    /^CALLERS_FILE must be a file that can be read, but got ".*" \(ENOENT\)\.$/,
  ],
])('%j is refused', (environment, problem) => {
  expect(problemsOf(environment)).toEqual([expect.stringMatching(problem)]);
});

test('everything that is wrong in a callers file is said', () => {
  const wrong = join(folder, 'wrong.json');
  writeFileSync(wrong, '{"callers": [{"id": "a", "scopes": ["all"], "keys": []}, {"id": "b", "keys": []}]}');
  expect(problemsOf({ CALLERS_FILE: wrong })).toEqual([
    expect.stringMatching(/^CALLERS_FILE: callers\[0\]\.scopes\[0\] must be one of customers:read, /),
    "CALLERS_FILE: callers[1] must have required property 'scopes'.",
  ]);
});

test('proxies are addresses and networks, of both kinds', () => {
  const { trustedProxies } = read({ TRUSTED_PROXIES: '10.0.0.0/8, 192.0.2.7,fd00::/8,2001:db8::1' });
  for (const address of ['10.9.8.7', '192.0.2.7']) expect(trustedProxies!.check(address)).toBe(true);
  for (const address of ['fd12::1', '2001:db8::1']) expect(trustedProxies!.check(address, 'ipv6')).toBe(true);
  for (const address of ['11.0.0.1', '192.0.2.8']) expect(trustedProxies!.check(address)).toBe(false);
});
