import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment, SettingsError } from '../settings/settings.js';
import { partnerNames, readPartnersSettings } from './partners-settings.js';
import { usesSandbox } from './settings.js';

const sandbox = { url: 'http://127.0.0.1:4100', credentials: { accessKey: 'SAK', secretKey: 'SSK' } };
const one = { PARTNER_API_URL: 'https://bss.example.com', PARTNER_AK: 'AK1', PARTNER_SK: 's3cret1' };
const other = { ...one, PARTNER_AK: 'AK2', PARTNER_SK: 's3cret2', PARTNER_DOMAIN_ID: 'd2' };

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'partners-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: unknown): string {
  const file = join(folder, 'partners.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const read = (content: unknown, environment: Environment = {}) =>
  readPartnersSettings({ PARTNERS_FILE: fileWith(content), ...environment }, sandbox);
const problemsOf = (content: unknown, environment?: Environment): string[] => {
  try {
    read(content, environment);
    return [];
  } catch (error) {
    return (error as SettingsError).problems;
  }
};

test('without a file there is one partner without a name, as the environment says', () => {
  const partners = readPartnersSettings(one, sandbox);
  expect(partners.names).toEqual([]);
  expect(partners.all).toEqual([partners.first]);
  expect(partners.first.credentials.accessKey).toBe('AK1');
  expect(readPartnersSettings({}, sandbox).first.apiUrl).toBe(sandbox.url);
  expect(partners.get('east')).toBeUndefined();
});

test('with a file there are several, and the first is meant where none is named', () => {
  const partners = read({ east: one, west: other }, { PARTNER_LANGUAGE: 'zh_CN' });
  expect(partners.names).toEqual(['east', 'west']);
  expect(partners.get(undefined)).toBe(partners.get('east'));
  expect(partners.get('west')).toMatchObject({
    apiUrl: 'https://bss.example.com',
    credentials: { accessKey: 'AK2', secretKey: 's3cret2', domainId: 'd2' },
    language: 'zh_CN',
  });
  for (const name of ['north', '', 'constructor', '__proto__']) expect(partners.get(name)).toBeUndefined();
  const environment = { PARTNERS_FILE: fileWith({ east: one }) };
  expect(usesSandbox(environment)).toBe(false);
  expect(partnerNames(environment)).toEqual(['east']);
  expect(partnerNames({})).toEqual([]);
  expect(partnerNames({ PARTNERS_FILE: fileWith('{') })).toBeUndefined();
});

describe('a file is refused', () => {
  const shape = /^PARTNERS_FILE must be JSON such as \{"east": .*, but got something else\.$/;
  test.each<[string, unknown, RegExp[]]>([
    [
      'that is no JSON',
      '{"PARTNER_SK": "s3cret1"',
      [/^PARTNERS_FILE must be a JSON file .* \(it is not JSON\)\.$/],
    ],
    ['that is a list', [one], [shape]],
    ['that is empty', {}, [shape]],
    ['with an odd name', { 'a b': one }, [shape]],
    ['with a value that is no text', { east: { ...one, PARTNER_AK: 1 } }, [shape]],
    [
      'without credentials',
      { east: { PARTNER_API_URL: one.PARTNER_API_URL } },
      [/^PARTNERS_FILE, east: PARTNER_AK must be set/, /^PARTNERS_FILE, east: PARTNER_SK must be set/],
    ],
    [
      'without an address',
      { east: { PARTNER_AK: 'A', PARTNER_SK: 'B' } },
      [/^PARTNERS_FILE, east: PARTNER_API_URL must be set, but nothing was found\.$/],
    ],
    [
      'with what nobody knows',
      { east: { ...one, PARTNER_KEY: 's3cret1' } },
      [/^PARTNERS_FILE, east: PARTNER_KEY must be one of PARTNER_API_URL, IAM_URL, /],
    ],
    [
      'with one account twice, by its key',
      { east: one, west: one },
      [/: east and west must be two accounts, but are one\.$/],
    ],
    [
      'with one account twice, by its id',
      { east: { ...one, PARTNER_DOMAIN_ID: 'd2' }, west: other },
      [/two accounts/],
    ],
    [
      'with several things wrong',
      { east: { ...one, IAM_URL: 'x' }, west: { ...other, PARTNER_SK: '' } },
      [/^PARTNERS_FILE, east: IAM_URL must be/, /^PARTNERS_FILE, west: PARTNER_SK must be set/],
    ],
  ])('%s', (_, content, problems) => {
    expect(problemsOf(content)).toEqual(problems.map((problem) => expect.stringMatching(problem)));
    expect(problemsOf(content).join()).not.toContain('s3cret');
  });

  test('that is not there', () => {
    const missing = () => readPartnersSettings({ PARTNERS_FILE: join(folder, 'none.json') }, sandbox);
    expect(missing).toThrow(
      /PARTNERS_FILE must be a JSON file that can be read, but got ".*none\.json" \(ENOENT\)/,
    );
  });

  test('beside credentials in the environment: which of them counts would be a guess', () => {
    expect(problemsOf({ east: one }, { PARTNER_AK: 'AK', PARTNER_API_URL: 'https://a.example.com' })).toEqual(
      [
        'PARTNER_API_URL, PARTNER_AK must be left out with PARTNERS_FILE, where each partner has its own, but was found.',
      ],
    );
  });
});
