import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startAll, type TestBench } from '../support/start-all.js';
import { findChromium, launchChromium, visit, type Visit } from './browser.js';
import { GraphiqlPage } from './graphiql-page.js';

const chromium = findChromium();
const inBrowser = chromium ? describe : describe.skip;
const key = 'key-of-a-person';

inBrowser('GraphiQL of a gateway that wants to know who asks', () => {
  let browser: Browser;
  let gateway: TestBench;
  let visitor: Visit;
  const page = () => visitor.page;
  const dialog = () => page().getByRole('dialog', { name: 'API key or token' });
  const stored = (storage: 'localStorage' | 'sessionStorage') =>
    page().evaluate<string>(`JSON.stringify(${storage})`);

  beforeAll(async () => {
    gateway = await startAll({ callers: [{ id: key }] });
    browser = await launchChromium(chromium!);
    visitor = await visit(browser, new URL('/graphql', gateway.url).href);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await gateway?.close();
  });

  async function enter(text: string): Promise<void> {
    await dialog().getByLabel('API key or token').last().fill(text);
    await dialog().getByRole('button', { name: 'Use it' }).click();
  }

  test('asks for a key by itself, and with it comes the schema, and an answer', async () => {
    await dialog().waitFor();
    await enter(`  ${key} `);
    await dialog().waitFor({ state: 'hidden' });
    const graphiql = new GraphiqlPage(page());
    await graphiql.ready();
    await graphiql.newTab();
    await graphiql.write('{ customers(first: 1) { totalCount } }');
    expect((await graphiql.run()).data).toEqual({ customers: { totalCount: 120 } });
  });

  test('keeps it for the tab alone, and not where queries and headers are kept', async () => {
    expect(await stored('sessionStorage')).toContain(key);
    expect(await stored('localStorage')).not.toContain(key);
    await page().reload();
    await new GraphiqlPage(page()).ready();
    expect(await dialog().isVisible()).toBe(false);
    const other = await visitor.context.newPage();
    await other.goto(page().url());
    await other.getByRole('dialog', { name: 'API key or token' }).waitFor();
    await other.close();
  });

  test('a wrong one is asked for again, and none at all takes it away', async () => {
    await page().getByRole('button', { name: 'API key ✓' }).click();
    for (const text of ['wrong', '']) {
      const refused = page().waitForResponse((answer) => answer.status() === 401);
      await enter(text);
      await refused;
      await dialog().waitFor();
      expect((await stored('sessionStorage')).includes('wrong')).toBe(text === 'wrong');
    }
    await page()
      .locator('.key-button', { hasText: /^API key$/ })
      .waitFor();
  });
});
