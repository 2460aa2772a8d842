import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { site } from '../../gateway/docs/generate/site.js';
import { docsPages } from '../../gateway/docs/serve.js';
import { findChromium, launchChromium, visit } from '../browser/browser.js';

const chromium = findChromium();
const inBrowser = chromium ? describe : describe.skip;
if (!chromium)
  console.warn(
    'Skipped: no Chromium at /usr/bin/chromium nor at CHROMIUM_PATH to open the documentation with',
  );

const files = site();
const paths = [...files.keys()]
  .filter((name) => name.endsWith('.html'))
  .map((name) => (name === 'index.html' ? '/docs' : `/docs/${name.replace(/\.html$/, '')}`));

const screens = {
  desk: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
};

inBrowser('the documentation in a browser', () => {
  let browser: Browser;
  let server: Server;
  let folder: string;
  let url: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'docs-'));
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const docs = docsPages({ folder });
    server = createServer((request, response) => void docs.handle(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium(chromium!);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(Object.entries(screens))(
    'on a %s every page fits, asks nothing from outside, and has nothing to complain of',
    async (_, size) => {
      const { page, context, requests, problems } = await visit(browser, `${url}/docs`);
      await page.setViewportSize(size);
      const tooWide: string[] = [];
      for (const path of paths) {
        await page.goto(url + path);
        if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'))
          tooWide.push(path);
      }
      expect(tooWide).toEqual([]);
      expect(requests.filter((one) => !one.startsWith(`${url}/docs`))).toEqual([]);
      expect(problems).toEqual([]);
      await context.close();
    },
    60_000,
  );

  test('on a phone the menu is one touch away, and leads on', async () => {
    const { page, context } = await visit(browser, `${url}/docs`);
    await page.setViewportSize(screens.phone);
    await page.getByRole('link', { name: 'Contents', exact: true }).click();
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Scopes' }).click();
    expect(await page.title()).toBe('Scopes · partner-graph');
    await context.close();
  });

  test('it can be read in the dark: text and code stand out from their paper', async () => {
    const { page, context } = await visit(browser, `${url}/docs/operations/customer-list`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const contrasts = await page.evaluate<number[]>(contrastsOfTheText);
      expect(contrasts.length).toBeGreaterThan(20);
      // https://www.w3.org/TR/WCAG22/#contrast-minimum
      expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
    }
    await context.close();
  });

  test('the keyboard reaches the text first, past the menu', async () => {
    const { page, context } = await visit(browser, `${url}/docs/errors`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#text');
    await context.close();
  });
});

/** In the page: for every piece of text how much its colour differs from the paper behind it. */
const contrastsOfTheText = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const paper = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, a = 1] = channels(getComputedStyle(at).backgroundColor);
      if (a > 0) return [r, g, b];
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('main *, #menu a, header a')].filter((e) => e.innerText?.trim()).map((e) => {
    const [high, low] = [light(channels(getComputedStyle(e).color)), light(paper(e))].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  });
})()`;
