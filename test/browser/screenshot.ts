/**
 * Writes a picture of GraphiQL with an answer: `npx tsx test/browser/screenshot.ts URL OUT.png`, where URL is that of
 * a running gateway.
 */
import { findChromium, launchChromium, visit } from './browser.js';
import { GraphiqlPage } from './graphiql-page.js';

const [url, out] = process.argv.slice(2);
const chromium = findChromium();
if (!url || !out) throw new Error('Expected two arguments, the URL of a gateway and the PNG to write');
if (!chromium) throw new Error('Expected a Chromium at /usr/bin/chromium or CHROMIUM_PATH');

const browser = await launchChromium(chromium);
const { page } = await visit(browser, new URL('/graphql', url).href);
const graphiql = new GraphiqlPage(page);
await graphiql.ready();
await graphiql.run();
await page.mouse.move(700, 849);
// The editors colour their text a moment after it stands.
await page.waitForTimeout(1000);
await page.screenshot({ path: out });
await browser.close();
