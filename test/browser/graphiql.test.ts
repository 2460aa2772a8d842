import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { readExamples } from '../../gateway/graphiql/read-examples.js';
import { startAll } from '../support/start-all.js';
import { findChromium, launchChromium, visit, type Visit } from './browser.js';
import { GraphiqlPage } from './graphiql-page.js';

const chromium = findChromium();
const inBrowser = chromium ? describe : describe.skip;
if (!chromium)
  console.warn('Skipped: no Chromium at /usr/bin/chromium nor at CHROMIUM_PATH to open GraphiQL with');

const examples = readExamples(new Date()).map(({ query }) => /^query (\w+)/m.exec(query)![1]!);

inBrowser('GraphiQL in a browser', () => {
  let browser: Browser;
  let gateway: Awaited<ReturnType<typeof startAll>>;
  let visitor: Visit;
  let graphiql: GraphiqlPage;

  beforeAll(async () => {
    gateway = await startAll();
    browser = await launchChromium(chromium!);
    visitor = await visit(browser, new URL('/graphql', gateway.url).href);
    graphiql = new GraphiqlPage(visitor.page);
    await graphiql.ready();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await gateway?.close();
  });

  test('opens at /graphql with one tab for each example', async () => {
    expect(await visitor.page.title()).toBe('partner-graph');
    expect(await graphiql.tabNames.allInnerTexts()).toEqual(examples);
  });

  test.each(examples)('%s answers with data and without errors', async (name) => {
    await graphiql.openTab(name);
    const answer = await graphiql.run();
    expect(answer.errors).toBeUndefined();
    const fields = Object.values(answer.data ?? {});
    expect(fields).not.toHaveLength(0);
    for (const field of fields)
      expect(field).toMatchObject({ edges: expect.arrayContaining([expect.anything()]) });
  });

  test('the explorer shows what can be asked; ticking a field adds it, once more takes it away', async () => {
    await graphiql.newTab();
    await graphiql.write('{ customers(first: 1) { pageInfo { hasNextPage } } }');
    const field = graphiql.panel.getByText('totalCount', { exact: true });
    const written = graphiql.queryEditor.getByText('totalCount');
    await field.click();
    await written.waitFor();
    await field.click();
    await written.waitFor({ state: 'detached' });
  });

  test('the explorer leaves the cursor in the query', async () => {
    await visitor.page.getByRole('button', { name: 'Hide Explorer', exact: true }).click();
    await graphiql.openPanel('Explorer');
    await graphiql.panel.locator('.graphiql-explorer-root').waitFor();
    expect(await visitor.page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    expect(await graphiql.panel.evaluate((panel) => panel.scrollTop)).toBe(0);
  });

  test('the documentation describes what can be asked', async () => {
    await graphiql.openPanel('Documentation Explorer');
    await graphiql.panel.getByRole('link', { name: 'Query', exact: true }).click();
    await graphiql.panel.getByRole('link', { name: 'customers', exact: true }).click();
    const description = graphiql.panel.locator('.graphiql-markdown-description').first();
    expect((await description.innerText()).length).toBeGreaterThan(20);
  });

  test('the history lists what has been run', async () => {
    await graphiql.openPanel('History');
    for (const name of examples) await graphiql.panel.getByText(name, { exact: true }).first().waitFor();
  });

  test('the whole visit asked only this gateway, and the browser had nothing to object to', () => {
    const { origin } = new URL(gateway.url);
    const elsewhere = visitor.requests.filter((url) => !url.startsWith(`${origin}/`));
    expect(elsewhere).toEqual([]);
    expect(visitor.requests.some((url) => url.includes('worker'))).toBe(true);
    expect(visitor.problems).toEqual([]);
  });

  // From here on the gateway answers with HTTP 400, which a browser tells its console.
  test('a wrong field is underlined while it is typed, and named in the answer', async () => {
    await graphiql.write('{ nonsense }');
    await graphiql.queryEditor.locator('.squiggly-error').first().waitFor();
    const answer = await graphiql.run();
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.[0]?.message).toContain('nonsense');
    await graphiql.answer.getByText('nonsense').first().waitFor();
  });

  test('a later visit finds the tabs as they were left', async () => {
    // GraphiQL stores them half a second after the last change.
    const stored = () => visitor.page.evaluate<string>("localStorage.getItem('graphiql:tabState')");
    while (!(await stored()).includes('nonsense')) await visitor.page.waitForTimeout(50);
    await visitor.page.reload();
    await graphiql.queryEditor.getByText('nonsense').waitFor();
    expect(await graphiql.tabNames.allInnerTexts()).toEqual([...examples, '<untitled>']);
  });
});
