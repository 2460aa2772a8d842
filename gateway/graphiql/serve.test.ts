import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { graphiqlPage } from './serve.js';

const browserAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const script = 'console.log("the page");';
const notForUs = 418;

let folder: string;
let server: Server;
let servers: Server[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'graphiql-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>partner-graph</title>');
  writeFileSync(join(folder, 'assets', 'index-a1B_2.js'), script);
  writeFileSync(join(folder, 'assets', 'index-a1B_2.js.gz'), gzipSync(script));
  writeFileSync(join(folder, 'assets', 'font.ttf'), 'plain');
  servers = [];
  server = await serve(folder);
});

afterAll(() => {
  for (const each of servers) each.close();
  rmSync(folder, { recursive: true });
});

describe('the page', () => {
  test('is what a browser gets at /graphql, also with a query string', async () => {
    for (const path of ['/graphql', '/graphql?query=%7Ba%7D']) {
      const answer = await request(server).get(path).set('accept', browserAccept).expect(200);
      expect(answer.type).toBe('text/html');
      expect(answer.text).toContain('<title>partner-graph</title>');
    }
  });

  test.each([
    ['application/json'],
    ['*/*'],
    [''],
    ['application/graphql-response+json, text/html;q=0.5'],
    ['text/html;q=0, */*'],
  ])('is not what a client gets that accepts %j', async (accept) => {
    await request(server).get('/graphql').set('accept', accept).expect(notForUs);
  });

  test('leaves POST /graphql and every other path to the gateway', async () => {
    await request(server).post('/graphql').set('accept', browserAccept).expect(notForUs);
    await request(server).get('/graphqlx').set('accept', browserAccept).expect(notForUs);
    await request(server).get('/graphiqlx').set('accept', browserAccept).expect(notForUs);
    await request(server).get('/livez').set('accept', browserAccept).expect(notForUs);
  });

  test('is asked for again at each visit and costs a 304 when it has not changed', async () => {
    const first = await request(server).get('/graphql').set('accept', browserAccept);
    expect(first.headers['cache-control']).toBe('no-cache');
    expect(first.headers.vary).toBe('accept');
    const again = request(server).get('/graphql').set('accept', browserAccept);
    await again.set('if-none-match', first.headers.etag!).expect(304, '');
  });

  test('answers HEAD with the headers alone', async () => {
    const answer = await request(server).head('/graphql').set('accept', browserAccept).expect(200);
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(0);
    expect(answer.text).toBeFalsy();
  });

  test('is also found at /graphiql', async () => {
    await request(server).get('/graphiql').expect(302).expect('location', '/graphql');
    await request(server).get('/graphiql/').expect(302).expect('location', '/graphql');
  });

  test('says how to build it where it has not been built', async () => {
    const unbuilt = await serve(join(folder, 'nothing-here'));
    const answer = await request(unbuilt).get('/graphql').set('accept', browserAccept).expect(503);
    expect(answer.text).toContain('npm run build');
  });
});

describe('a file of the page', () => {
  test('has its type and may be kept for ever', async () => {
    const answer = await request(server).get('/graphiql/assets/index-a1B_2.js').expect(200, script);
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  test('comes compressed to those who accept it', async () => {
    const path = '/graphiql/assets/index-a1B_2.js';
    const compressed = await request(server).get(path).set('accept-encoding', 'gzip, br').expect(200, script);
    expect(compressed.headers['content-encoding']).toBe('gzip');
    for (const accepted of ['identity', 'gzip;q=0']) {
      const plain = await request(server).get(path).set('accept-encoding', accepted).expect(200, script);
      expect(plain.headers['content-encoding']).toBeUndefined();
    }
  });

  test('comes as it is where there is no compressed one', async () => {
    const answer = await request(server).get('/graphiql/assets/font.ttf').expect(200);
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  test.each([
    '/graphiql/assets/gone.js',
    '/graphiql/assets/',
    '/graphiql/index.html',
    '/graphiql/assets/index-a1B_2.js.gz',
    '/graphiql/assets/../index.html',
    '/graphiql/assets/..%2findex.html',
    '/graphiql/assets/%2e%2e/index.html',
    '/graphiql/assets/..\\index.html',
    '/graphiql/../../../../etc/passwd',
    '/graphiql/assets/a.js%00',
  ])('that is none is not found: %s', async (path) => {
    expect(await statusOf(server, path)).toBe(404);
  });

  test('can only be read', async () => {
    await request(server).delete('/graphiql/assets/index-a1B_2.js').expect(405).expect('allow', 'GET, HEAD');
  });
});

test('every answer forbids what comes from elsewhere', async () => {
  for (const path of ['/graphql', '/graphiql/assets/index-a1B_2.js', '/graphiql/assets/gone.js']) {
    const { headers } = await request(server).get(path).set('accept', browserAccept);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  }
});

async function serve(from: string): Promise<Server> {
  const page = graphiqlPage({ folder: from });
  const started = createServer((incoming, response) => {
    if (page.handles(incoming)) page.handle(incoming, response);
    else response.writeHead(notForUs).end();
  });
  servers.push(started);
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  return started;
}

/** The path as it stands: supertest would resolve `..` before it is sent. */
function statusOf(asked: Server, path: string): Promise<number | undefined> {
  const { port } = asked.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
