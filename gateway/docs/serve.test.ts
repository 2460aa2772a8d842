import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { docsPages } from './serve.js';

let folder: string;
let server: Server;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docs-'));
  mkdirSync(join(folder, 'docs', 'operations'), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'docs', 'index.html'), 'first');
  writeFileSync(join(folder, 'docs', 'scopes.html'), 'scopes');
  writeFileSync(join(folder, 'docs', 'style.css'), 'a {}');
  writeFileSync(join(folder, 'docs', 'client.tgz'), 'package');
  writeFileSync(join(folder, 'docs', 'operations', 'alerts.html'), 'alerts');
  server = serve(join(folder, 'docs'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function serve(path: string): Server {
  const docs = docsPages({ folder: path });
  return createServer((asked, response) => {
    if (docs.handles(asked)) void docs.handle(asked, response);
    else response.writeHead(418).end();
  });
}

test.each([
  ['/docs', 'first', 'text/html'],
  ['/docs?from=elsewhere', 'first', 'text/html'],
  ['/docs/scopes', 'scopes', 'text/html'],
  ['/docs/operations/alerts', 'alerts', 'text/html'],
  ['/docs/style.css', 'a {}', 'text/css'],
])('%s', async (path, text, type) => {
  const answer = await request(server).get(path).expect(200, text);
  expect(answer.type).toBe(type);
  expect(answer.headers['content-security-policy']).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('leads to GraphiQL only where there is one', async () => {
  const page = '<nav><!-- with GraphiQL --><a href="/graphql">GraphiQL</a><!-- --></nav>';
  writeFileSync(join(folder, 'docs', 'linked.html'), page);
  await request(server).get('/docs/linked').expect(200, page);
  const without = createServer(
    (asked, response) =>
      void docsPages({ folder: join(folder, 'docs'), graphiql: false }).handle(asked, response),
  );
  await request(without).get('/docs/linked').expect(200, '<nav></nav>');
});

test('the client package is a file to install', async () => {
  const answer = await request(server).get('/docs/client.tgz').expect(200);
  expect(answer.headers['content-type']).toBe('application/gzip');
});

test('a page is asked for again at each visit and costs a 304 when it has not changed', async () => {
  const { headers } = await request(server).get('/docs');
  expect(headers['cache-control']).toBe('no-cache');
  await request(server).get('/docs').set('if-none-match', headers.etag!).expect(304, '');
  await request(server).get('/docs').set('if-none-match', `W/${headers.etag}, "x"`).expect(304, '');
  await request(server).get('/docs/scopes').set('if-none-match', headers.etag!).expect(200);
});

test('HEAD has the headers alone, and nothing can be changed', async () => {
  const answer = await request(server).head('/docs').expect(200);
  expect(answer.headers['content-length']).toBe('5');
  await request(server).post('/docs').expect(405).expect('allow', 'GET, HEAD');
});

test.each([
  '/docs/gone',
  '/docs/index.html',
  '/docs/../secret',
  '/docs/..%2fsecret',
  '/docs/operations/../../secret',
  '/docs/operations/',
  '/docs/scopes.html.css',
])('%s is no page', async (path) => {
  const { status, text } = await request(server).get(path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(text).not.toContain('secret');
});

test('other paths are not its own', async () => {
  await request(server).get('/docsx').expect(418);
  await request(server).get('/graphql').expect(418);
});

test('says how to build it where it has not been built', async () => {
  const answer = await request(serve(join(folder, 'nowhere')))
    .get('/docs')
    .expect(503);
  expect(answer.text).toContain('npm run docs');
});
