import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { TestClient } from '../testing/test-client.js';
import { prefersHtml } from './prefers-html.js';

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

let sandbox: Sandbox;
let client: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = new TestClient(sandbox.url);
});
afterAll(() => sandbox.close());

const ask = (path: string, accept = browser) => client.send('GET', path, undefined, { accept });

test('a browser gets the page at /, an API client the answer of the API', async () => {
  const page = await ask('/');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.text).toMatch(/^<!doctype html>/i);
  for (const accept of ['*/*', 'application/json']) {
    const answer = await ask('/', accept);
    expect([answer.status, answer.json.error_code]).toEqual([404, 'APIGW.0101']);
  }
  expect((await client.send('POST', '/', {}, { accept: browser })).status).toBe(404);
});

test('everything the page refers to is served by the sandbox, with the right type', async () => {
  const { text } = await ask('/');
  const addresses = [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address!);
  expect(addresses).toHaveLength(4);
  for (const address of addresses) {
    expect(address).toMatch(/^\/_sandbox\/page\//);
    const file = await ask(address, '*/*');
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toMatch(/^(text\/(css|javascript)|image\/svg\+xml)/);
  }
  expect((await ask('/_sandbox/page/../page.ts')).status).toBe(404);
  expect((await ask('/_sandbox/page/nothing.js')).status).toBe(404);
});

test('the policy allows its own script, style and answers, and nothing else', async () => {
  const { headers, text } = await ask('/');
  const policy = headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(text).not.toMatch(/<script>|<style|style=|\son\w+=/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('on an address others can reach there is no page', async () => {
  const open = await startSandbox({ host: '0.0.0.0' });
  const anyone = new TestClient(`http://127.0.0.1:${open.port}`);
  for (const path of ['/', '/_sandbox/page/page.js']) {
    expect((await anyone.send('GET', path, undefined, { accept: browser })).status).toBe(404);
  }
  await open.close();
});

describe('whether an Accept header prefers HTML', () => {
  test.each([
    [browser, true],
    ['text/html', true],
    ['text/*', true],
    ['text/html;q=0.9, application/json;q=0.5', true],
    ['', false],
    ['*/*', false],
    ['application/json', false],
    ['application/json, text/html', false],
    ['application/json, text/html;q=0.9', false],
    ['text/html;q=0', false],
  ])('%s: %s', (accept, expected) => expect(prefersHtml(accept)).toBe(expected));
});
