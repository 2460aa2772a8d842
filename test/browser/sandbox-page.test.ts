import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { operationTable } from '../../partner/contract/generated/operations.js';
import {
  sandboxDistributor,
  sandboxPartner,
  startSandbox,
  type Sandbox,
} from '../../partner/sandbox/index.js';
import { signedHeaders, TestClient, testNow } from '../../partner/sandbox/testing/test-client.js';
import { findChromium, launchChromium, visit, type Visit } from './browser.js';

const chromium = findChromium();
const inBrowser = chromium ? describe : describe.skip;
if (!chromium) {
  console.warn(
    'Skipped: no Chromium at /usr/bin/chromium nor at CHROMIUM_PATH to open the sandbox page with',
  );
}

inBrowser('the page of the sandbox', () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    sandbox = await startSandbox({ seed: 7, customers: 40, now: testNow });
    browser = await launchChromium(chromium!);
    visitor = await visit(browser, `${sandbox.url}/`);
    ({ page } = visitor);
    page.setDefaultTimeout(10_000);
    await page.getByRole('status').getByText('Running').waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });

  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const callsRow = (operation: string) => page.getByRole('row').filter({ hasText: operation });

  /** A client of the API that signs its calls; resolves with the status. */
  async function signedCall(id: 'listProvinces' | 'listIncentiveDiscountPolicies' = 'listProvinces') {
    const { path } = operationTable[id];
    const headers = signedHeaders(sandbox.url, 'GET', path);
    return (await new TestClient(sandbox.url).send('GET', path, undefined, headers)).status;
  }

  async function switchOn(kind: string, operation: string, share = 'every call, until switched off') {
    await page.getByLabel('What goes wrong').selectOption(kind);
    await page.getByLabel('Operation', { exact: true }).selectOption(operation);
    await page.getByLabel('Which calls').selectOption(share);
    await press('Switch on');
    await section('Faults').getByRole('listitem').filter({ hasText: kind }).waitFor();
  }

  test('shows what is running', async () => {
    const facts = await section('What is running').innerText();
    for (const fact of [
      sandbox.url,
      'demo',
      '7',
      '40, and 4 of 3 resellers',
      'as documented',
      'none added',
      '2026-11-18 06:0',
    ]) {
      expect(facts).toContain(fact);
    }
  });

  test('shows the credentials and copies them, alone and as lines of an environment', async () => {
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async (name: string) => {
      await press(name);
      await page.getByText('Copied', { exact: true }).waitFor();
      return page.evaluate<string>('navigator.clipboard.readText()');
    };
    expect(await section('Credentials').innerText()).toContain(sandboxPartner.secretKey);
    expect(await copied('Copy Access key (AK)')).toBe(sandboxPartner.accessKey);
    expect(await copied('Copy Password')).toBe(sandboxPartner.password);
    const lines = (await copied('Copy environment of this project')).split('\n');
    expect(lines).toContain(`PARTNER_API_URL=${sandbox.url}`);
    expect(lines).toContain(`PARTNER_SK=${sandboxPartner.secretKey}`);
    expect(await copied('Copy environment of the official SDK')).toContain('HUAWEICLOUD_SDK_AK=');
  });

  test('another partner can be chosen: its credentials are shown and copied instead', async () => {
    await page.getByLabel('Partner', { exact: true }).selectOption('sandbox_distributor (distributor)');
    const shown = await section('Credentials').innerText();
    expect(shown).toContain(sandboxDistributor.secretKey);
    expect(shown).not.toContain(sandboxPartner.secretKey);
    const lines = await section('Environment for a client').innerText();
    expect(lines).toContain(`PARTNER_AK=${sandboxDistributor.accessKey}`);
    expect(lines).toContain(`HUAWEICLOUD_SDK_DOMAIN_ID=${sandboxDistributor.domainId}`);
    await page.getByLabel('Partner', { exact: true }).selectOption('sandbox_partner (both roles)');
    expect(await section('Credentials').innerText()).toContain(sandboxPartner.secretKey);
  });

  test('a call of a signed client appears with its status, and one that was refused with the reason', async () => {
    expect(await signedCall()).toBe(200);
    await callsRow('listProvinces').getByText('200 × 1').waitFor();
    await new TestClient(sandbox.url).call('listCities');
    await callsRow('listCities').getByText('401 × 1').waitFor();
    await callsRow('listCities').getByText('neither Authorization nor X-Auth-Token found').waitFor();
  });

  test('a fault switched on makes the next call fail; switched off, calls work again', async () => {
    await switchOn('Server error: 500', 'listProvinces');
    expect(await signedCall()).toBe(500);
    await callsRow('listProvinces').getByText('500 × 1').waitFor();
    await press('Switch off: Server error: 500, listProvinces');
    await section('Faults').getByText('None: every call is answered').waitFor();
    expect(await signedCall()).toBe(200);
  });

  test('a fault for the next call only leaves the list by itself', async () => {
    await switchOn('Dropped before it took effect', '*', 'only the next call');
    await expect(signedCall()).rejects.toThrow('fetch failed');
    await section('Faults').getByText('None: every call is answered').waitFor();
    await callsRow('listProvinces').getByText('dropped × 1').waitFor();
    expect(await signedCall()).toBe(200);
  });

  test('several faults at once, the latest first, all switched off together', async () => {
    await switchOn('Throttled: 429', '*');
    await switchOn('Server error: 500', 'listProvinces');
    expect(await signedCall()).toBe(500);
    await press('Switch all off');
    await section('Faults').getByText('None: every call is answered').waitFor();
    expect(await signedCall()).toBe(200);
  });

  test('a circumstance makes an operation refuse with a code it documents, until it is removed', async () => {
    const list = section('Circumstances').getByRole('listitem');
    await page.getByLabel('Which operation refuses').selectOption('payOrders');
    await page.getByLabel('With which code').selectOption('CBC.99003198');
    await page.getByLabel('What it is about').fill('CS2610310000ZZZZZ');
    await press('Add');
    await list.getByText('payOrders refuses with CBC.99003198').waitFor();
    await list.getByText('what mentions CS2610310000ZZZZZ').waitFor();

    await page.getByLabel('Which operation refuses').selectOption('listProvinces');
    await page.getByLabel('With which code').selectOption('CBC.0999');
    await page.getByLabel('What it is about').fill('');
    await press('Add');
    await list.getByText('every call').waitFor();
    expect(await signedCall()).toBe(500);
    await press('Remove: listProvinces refuses with CBC.0999, every call');
    await list.getByText('every call').waitFor({ state: 'detached' });
    expect(await signedCall()).toBe(200);
    expect(await page.evaluate('document.activeElement.id')).toBe('circumstance-operation');
    await press('Remove: payOrders refuses with CBC.99003198, what mentions CS2610310000ZZZZZ');
    await section('Circumstances').getByText('None: operations refuse').waitFor();
  });

  test('the clock is moved and shown', async () => {
    const clock = section('Clock').locator('time');
    const says = (time: string) =>
      clock
        .getByText(time)
        .or(clock.filter({ hasText: time }))
        .first()
        .waitFor();
    await says('2026-11-18');
    await press('+1 day');
    await says('2026-11-19');
    await press('+1 month');
    await says('2026-12-19');
    await page.getByLabel('Set to (UTC)').fill('2030-02-03T04:05:06');
    await press('Set');
    await says('2030-02-03 04:05');
    await section('What is running').getByText('2030-02-03 04:05').waitFor();
    await press('Back to now');
    await says(new Date().toISOString().slice(0, 10));
    await section('Clock').getByText('the real time', { exact: false }).first().waitFor();
  });

  test('starting over makes the data anew', async () => {
    await page.getByLabel('Seed').fill('8');
    await page.getByLabel('Customers').fill('12');
    await press('Reset');
    await page.getByText('Started over: demo, seed 8, 12 customers').waitFor();
    expect(await section('What is running').innerText()).toMatch(/Seed\s+8\s+Customers\s+12, and 2 of/);
    const partner = await TestClient.ofPartner(sandbox);
    expect((await partner.call('listSubCustomers')).json.count).toBe(12);
  });

  test('a scenario is chosen by what it is about', async () => {
    const scenario = page.getByLabel('Scenario', { exact: true });
    const about = section('Start over').locator('#scenario-description');
    for (const [name, words] of [
      ['empty', 'no customers, no resellers'],
      ['distributor', 'ten resellers'],
      ['month-end', 'half an hour before the month closes'],
      ['trouble', 'arrears'],
      ['demo', 'customers of every kind'],
    ] as const) {
      await scenario.selectOption(name);
      expect(await about.innerText()).toContain(words);
      await press('Reset');
      await page.getByText(`Started over: ${name}, seed 8, 12 customers`).waitFor();
      expect(await section('What is running').innerText()).toMatch(new RegExp(`Scenario\\s+${name}\\s`));
      expect(await scenario.inputValue()).toBe(name);
    }
  });

  test('can be used with the keyboard alone', async () => {
    await page.getByLabel('What goes wrong').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const off = section('Faults').getByRole('button', { name: /^Switch off/ });
    await off.focus();
    await page.keyboard.press('Space');
    await section('Faults').getByText('None: every call is answered').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('fault-kind');
  });

  test('every input has a label', async () => {
    const unlabelled = await page.evaluate(
      "[...document.querySelectorAll('input, select')].filter(({ labels }) => labels.length === 0).length",
    );
    expect(unlabelled).toBe(0);
  });

  test('the whole visit asked only the sandbox, and the browser had nothing to object to', () => {
    expect(visitor.requests.filter((url) => !url.startsWith(`${sandbox.url}/`))).toEqual([]);
    expect(visitor.problems).toEqual([]);
  });

  // From here on the browser tells its console what it was refused.
  test('a page of another site cannot change anything here', async () => {
    const elsewhere = createServer((_, response) => response.end('<!doctype html><title>Elsewhere</title>'));
    await once(elsewhere.listen(0, '127.0.0.1'), 'listening');
    const { port } = elsewhere.address() as AddressInfo;
    const foreign = await visit(browser, `http://127.0.0.1:${port}/`);
    const asked = foreign.page.waitForResponse(`${sandbox.url}/_sandbox/reset`);
    await foreign.page.evaluate(
      `fetch('${sandbox.url}/_sandbox/reset', { method: 'POST', mode: 'no-cors', body: '{"seed":99}' })`,
    );
    expect((await asked).status()).toBe(403);
    expect((await new TestClient(sandbox.url).send('GET', '/_sandbox/')).json).toMatchObject({ seed: 8 });
    await foreign.context.close();
    elsewhere.close();
  });

  test('a value that is refused is explained, and a sandbox that is gone is told', async () => {
    await page.getByLabel('Customers').evaluate((input) => input.removeAttribute('min'));
    await page.getByLabel('Customers').fill('-1');
    await press('Reset');
    await page.getByText('customers must be an integer from 0').waitFor();
    await sandbox.close();
    await page.getByText('Not reachable, trying again').waitFor();
  });
});
