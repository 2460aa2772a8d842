import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** The Chromium to test with: `CHROMIUM_PATH`, or where Debian and others install it; undefined where there is none. */
export function findChromium(): string | undefined {
  const candidates = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/** Starts a browser that asks for nothing by itself, so that what is asked for was asked by the page. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page of a visitor of its own, and what came to light about it so far. */
export interface Visit {
  context: BrowserContext;
  page: Page;
  /** Every address that the page or one of its workers asked for. */
  requests: string[];
  /** Errors of the console, which is also where a broken Content-Security-Policy is told, and uncaught exceptions. */
  problems: string[];
}

/** A visitor who has never been here before: nothing is stored. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
  const requests: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  const page = await context.newPage();
  const response = await page.goto(url);
  if (!response?.ok()) throw new Error(`Expected a page at ${url} but got: ${await response?.text()}`);
  return { context, page, requests, problems };
}
