import { describe, expect, test } from '@jest/globals';
import { readPartnerSettings } from '../client/settings.js';
import { sandboxPartner } from '../sandbox/index.js';
import { settingsFrom } from '../sandbox/options.js';
import { readSandboxSettings, standInPartner } from '../sandbox/settings.js';
import {
  type Environment,
  oneOf,
  readSettings,
  readTogether,
  SettingsError,
  wholeNumber,
} from './settings.js';

const sandbox = { url: 'http://127.0.0.1:4100', credentials: sandboxPartner };
const own = { PARTNER_API_URL: 'https://bss.example.com', PARTNER_AK: 'AK1', PARTNER_SK: 'sk-1' };

/** The problems a reader finds; none when it is content. */
function problemsOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe('a wrong value gives one line: its name, what is allowed, what was read', () => {
  const port = 'a whole number from 0 to 65535';
  const url = 'an absolute URL that starts with http:// or https://, without user name, query or fragment';
  const hidden = 'a value that is not allowed (not shown)';
  const noSpaces = 'a text without spaces or line breaks';

  test.each([
    ['SANDBOX_PORT', 'http', port, '"http"'],
    ['SANDBOX_PORT', '65536', port, '"65536"'],
    ['SANDBOX_PORT', '-1', port, '"-1"'],
    ['SANDBOX_PORT', '80.5', port, '"80.5"'],
    ['SANDBOX_PORT', '0x50', port, '"0x50"'],
    ['SANDBOX_PORT', ' ', port, '" "'],
    ['SANDBOX_SEED', '2147483648', 'a whole number from 0 to 2147483647', '"2147483648"'],
    ['SANDBOX_CUSTOMERS', '1e3', 'a whole number from 0 to 400000', '"1e3"'],
    ['SANDBOX_SCENARIO', 'Demo', 'one of demo, empty, distributor, month-end, trouble', '"Demo"'],
    ['SANDBOX_LATENCY_MS', '60001', 'a whole number from 0 to 60000', '"60001"'],
    ['SANDBOX_QUOTA', 'on', 'one of documented, off', '"on"'],
    ['SANDBOX_STATE', ' ', 'the path of a file', '" "'],
  ])('%s=%j', (name, value, allowed, got) => {
    expect(problemsOf(() => readSandboxSettings({ [name]: value }))).toEqual([
      `${name} must be ${allowed}, but got ${got}.`,
    ]);
  });

  test.each([
    ['PARTNER_API_URL', 'bss.example.com', url, '"bss.example.com"'],
    ['PARTNER_API_URL', 'ftp://bss.example.com', url, '"ftp://bss.example.com"'],
    ['PARTNER_API_URL', 'https://bss.example.com/?key=s3cret', url, '"https://bss.example.com/?***"'],
    ['PARTNER_API_URL', 'https://me:s3cret@bss.example.com', url, '"https://***@bss.example.com"'],
    ['PARTNER_API_URL', 'me:s3cret@bss.example.com', url, '"***@bss.example.com"'],
    ['IAM_URL', 'localhost:4100', url, '"localhost:4100"'],
    ['PARTNER_AK', 'AK1 s3cret', 'an access key of letters, digits, - and _', hidden],
    ['PARTNER_SK', 's3cret s3cret', noSpaces, hidden],
    ['PARTNER_SK', 's3cret\n', noSpaces, hidden],
    ['PARTNER_PASSWORD', 's3cret word', noSpaces, hidden],
    ['PARTNER_DOMAIN_ID', 'a/b', 'an account id of letters, digits, - and _', '"a/b"'],
    ['PARTNER_ACCOUNT_NAME', 'my account', 'an account name without spaces', '"my account"'],
    ['PARTNER_LANGUAGE', 'english', 'one of zh_CN, en_US', '"english"'],
  ])('%s=%j', (name, value, allowed, got) => {
    const problems = problemsOf(() => readPartnerSettings({ ...own, ...login, [name]: value }, sandbox));
    expect(problems).toEqual([`${name} must be ${allowed}, but got ${got}.`]);
    expect(problems.join()).not.toContain('s3cret');
  });
  const login = { PARTNER_ACCOUNT_NAME: 'me', PARTNER_PASSWORD: 'pw' };
});

describe('a partner API of one’s own', () => {
  const missing = (name: string) => `${name} must be set when PARTNER_API_URL is, but nothing was found.`;

  test.each<[string, Environment, string[]]>([
    ['the key', { PARTNER_AK: undefined }, [missing('PARTNER_AK')]],
    ['its secret', { PARTNER_SK: '' }, [missing('PARTNER_SK')]],
    ['both', { PARTNER_AK: '', PARTNER_SK: undefined }, [missing('PARTNER_AK'), missing('PARTNER_SK')]],
    [
      'the password of a login',
      { PARTNER_ACCOUNT_NAME: 'me' },
      ['PARTNER_ACCOUNT_NAME and PARTNER_PASSWORD go together, but nothing was found in PARTNER_PASSWORD.'],
    ],
  ])('needs %s', (_, change, problems) => {
    expect(problemsOf(() => readPartnerSettings({ ...own, ...change }, sandbox))).toEqual(problems);
  });

  test('that is wrong hides nothing else that is', () => {
    const environment = { PARTNER_API_URL: 'nonsense', PARTNER_LANGUAGE: 'fr' };
    expect(problemsOf(() => readPartnerSettings(environment, sandbox))).toEqual([
      expect.stringMatching(/^PARTNER_API_URL must be .* "nonsense"\.$/),
      expect.stringMatching(/^PARTNER_LANGUAGE must be .* "fr"\.$/),
      missing('PARTNER_AK'),
      missing('PARTNER_SK'),
    ]);
  });

  test('takes nothing from the sandbox', () => {
    expect(readPartnerSettings(own, sandbox)).toEqual({
      apiUrl: 'https://bss.example.com',
      iamUrl: 'https://bss.example.com',
      credentials: { accessKey: 'AK1', secretKey: 'sk-1' },
      language: undefined,
    });
  });

  test.each([
    ['https://bss.myhuaweicloud.com', 'https://iam.myhuaweicloud.com'],
    ['https://bss.myhuaweicloud.com/', 'https://iam.myhuaweicloud.com'],
    ['https://bss-intl.myhuaweicloud.com', 'https://iam.ap-southeast-1.myhuaweicloud.com'],
    ['https://bss.myhuaweicloud.eu', 'https://iam.eu-west-101.myhuaweicloud.eu'],
    ['http://localhost:8080/partner', 'http://localhost:8080/partner'],
  ])('%s has its IAM at %s, unless IAM_URL says otherwise', (PARTNER_API_URL, iamUrl) => {
    const environment = { ...own, PARTNER_API_URL };
    expect(readPartnerSettings(environment, sandbox).iamUrl).toBe(iamUrl);
    const elsewhere = { ...environment, IAM_URL: 'https://iam.example.com/' };
    expect(readPartnerSettings(elsewhere, sandbox).iamUrl).toBe('https://iam.example.com');
  });

  test.each([
    ['https://API.example.com', 'https://api.example.com'],
    ['https://api.example.com//', 'https://api.example.com'],
    ['https://api.example.com:443/bss/', 'https://api.example.com/bss'],
    ['http://[::1]:4100', 'http://[::1]:4100'],
  ])('at %s is called at %s', (PARTNER_API_URL, apiUrl) => {
    expect(readPartnerSettings({ ...own, PARTNER_API_URL }, sandbox).apiUrl).toBe(apiUrl);
  });
});

describe('without a partner API the sandbox stands in', () => {
  test.each([{}, { PARTNER_API_URL: '' }])('with its own address and credentials: %j', (environment) => {
    expect(readPartnerSettings(environment, sandbox)).toEqual({
      apiUrl: sandbox.url,
      iamUrl: sandbox.url,
      credentials: sandboxPartner,
      language: undefined,
    });
  });

  test('and what is set differs from it: a wrong key is used, to be refused', () => {
    const { credentials } = readPartnerSettings({ PARTNER_AK: 'WRONG', PARTNER_LANGUAGE: 'en_US' }, sandbox);
    expect(credentials).toEqual({ ...sandboxPartner, accessKey: 'WRONG' });
  });

  test('where SANDBOX_PORT says', () => {
    expect(standInPartner({ SANDBOX_PORT: '4321' })).toMatchObject({ url: 'http://127.0.0.1:4321' });
  });

  test('as the documentation describes it', () => {
    const defaults = {
      port: 4100,
      host: '127.0.0.1',
      seed: 1,
      customers: 120,
      scenario: 'demo',
      latencyMs: 0,
      quota: 'documented',
    };
    expect(settingsFrom(readSandboxSettings({}))).toEqual(defaults);
    expect(settingsFrom(readSandboxSettings({ SANDBOX_PORT: '', SANDBOX_QUOTA: '' }))).toEqual(defaults);
    const other = { SANDBOX_PORT: '0', SANDBOX_SEED: '7', SANDBOX_CUSTOMERS: '0', SANDBOX_LATENCY_MS: '5' };
    const more = { SANDBOX_QUOTA: 'off', SANDBOX_SCENARIO: 'trouble', SANDBOX_STATE: 'sandbox.state' };
    expect(readSandboxSettings({ ...other, ...more })).toEqual({
      port: 0,
      seed: 7,
      customers: 0,
      scenario: 'trouble',
      latencyMs: 5,
      quota: 'off',
      state: 'sandbox.state',
    });
  });
});

describe('readTogether', () => {
  const table = { COUNT: wholeNumber(1, 9), COLOUR: oneOf('red', 'green') };

  test('gives what every reader has read', () => {
    const read = readTogether({ one: () => 1, table: () => readSettings(table, { COUNT: '3' }) });
    expect(read).toEqual({ one: 1, table: { COUNT: 3 } });
  });

  test('names the problems of all readers, in their order', () => {
    const wrong = { COUNT: '0', COLOUR: 'blue', SANDBOX_QUOTA: 'no' };
    const read = () =>
      readTogether({
        first: () => readSettings(table, wrong),
        second: () => readSandboxSettings(wrong),
        third: () => 'fine',
      });
    expect(problemsOf(read).map((problem) => problem.split(' ')[0])).toEqual([
      'COUNT',
      'COLOUR',
      'SANDBOX_QUOTA',
    ]);
    expect(read).toThrow('COUNT must be a whole number from 1 to 9, but got "0".\nCOLOUR must be');
  });

  test('passes on an error that is not about settings', () => {
    const broken = () => {
      throw new TypeError('a fault of ours');
    };
    expect(() => readTogether({ broken })).toThrow(TypeError);
  });
});
