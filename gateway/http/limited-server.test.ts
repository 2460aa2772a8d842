import { BlockList } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Gateway } from '../gateway.js';
import { startToyGateway } from '../testing/toy-gateway.js';
import { RawClient } from './testing/raw-client.js';

const httpLimits = {
  ...{ headersMs: 400, requestMs: 2000, slowAfterMs: 200, bytesPerSecond: 500, keepAliveMs: 300 },
  ...{ headerBytes: 8192, urlBytes: 2048, connectionsPerSource: 4 },
};
const host = 'Host: 127.0.0.1\r\n';
const json = 'Content-Type: application/json\r\n';
const query = '{"query":"{ read }"}';

describe('a client cannot occupy a gateway', () => {
  let gateway: Gateway;
  const lines: { status?: number; codes?: string[]; code?: string }[] = [];
  const clients: RawClient[] = [];
  beforeAll(async () => {
    const requestLog = { info: (line: object) => void lines.push(line) };
    gateway = await startToyGateway({ Query: { read: () => 'here' } }, { httpLimits, requestLog });
  });
  afterAll(() => gateway.close());
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
    lines.length = 0;
  });
  const open = async () => {
    const client = await RawClient.open(gateway.url);
    clients.push(client);
    return client;
  };

  test('by headers that do not come', async () => {
    const client = await open();
    client.send(`POST /graphql HTTP/1.1\r\n${host}`);
    expect(await client.refusal()).toEqual([408, 'REQUEST_TOO_SLOW']);
    expect(lines).toMatchObject([{ status: 408, code: 'REQUEST_TOO_SLOW' }]);
  });

  test('by headers that come one by one', async () => {
    const client = await open();
    client.send(`POST /graphql HTTP/1.1\r\n${host}`);
    const more = setInterval(() => client.send('X-More: 1\r\n'), 50);
    expect(await client.refusal()).toEqual([408, 'REQUEST_TOO_SLOW']);
    clearInterval(more);
  });

  test('by a body that does not come', async () => {
    const client = await open();
    client.send(`POST /graphql HTTP/1.1\r\n${host}${json}Content-Length: 100\r\n\r\n{`);
    expect(await client.refusal()).toEqual([408, 'REQUEST_TOO_SLOW']);
    expect(lines).toMatchObject([{ status: 408, codes: ['REQUEST_TOO_SLOW'] }]);
  });

  test('by a body that comes drop by drop', async () => {
    const client = await open();
    client.send(`POST /graphql HTTP/1.1\r\n${host}${json}Content-Length: 9000\r\n\r\n`);
    const more = setInterval(() => client.send(' '), 20);
    expect(await client.refusal()).toEqual([408, 'REQUEST_TOO_SLOW']);
    clearInterval(more);
  });

  test('by a body that comes fast enough, and for ever', async () => {
    const client = await open();
    client.send(`POST /graphql HTTP/1.1\r\n${host}${json}Content-Length: 900000\r\n\r\n`);
    const more = setInterval(() => client.send(' '.repeat(200)), 20);
    expect(await client.refusal()).toEqual([408, 'REQUEST_TOO_SLOW']);
    clearInterval(more);
  });

  test('but a body may take its time', async () => {
    const client = await open();
    client.send(
      `POST /graphql HTTP/1.1\r\n${host}${json}Connection: close\r\nContent-Length: ${2400 + query.length}\r\n\r\n`,
    );
    for (let part = 0; part < 6; part++) {
      client.send(' '.repeat(400));
      await pause(60);
    }
    client.send(query);
    expect(await client.end()).toMatch(/^HTTP\/1\.1 200 [^]*"read":"here"/);
  });

  test.each([
    [
      'headers that are too large',
      `GET /graphql HTTP/1.1\r\n${host}X-Large: ${'x'.repeat(9000)}\r\n\r\n`,
      431,
    ],
    ['many headers', `GET /graphql HTTP/1.1\r\n${host}${'X-Many: aaaaaa\r\n'.repeat(900)}\r\n`, 431],
    ['an address that is too long', `GET /graphql?query=${'x'.repeat(3000)} HTTP/1.1\r\n${host}\r\n`, 414],
    ['one longer than all headers', `GET /graphql?query=${'x'.repeat(9000)} HTTP/1.1\r\n${host}\r\n`, 414],
    ['what is no HTTP', 'HELLO\r\n\r\n', 400],
    ['no host', 'GET /graphql HTTP/1.1\r\n\r\n', 400],
    [
      'two lengths',
      `POST /graphql HTTP/1.1\r\n${host}${json}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['a header with an end of line in it', `GET /graphql HTTP/1.1\r\n${host}X: a\rb\r\n\r\n`, 400],
    [
      'chunks that are none',
      `POST /graphql HTTP/1.1\r\n${host}${json}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      400,
    ],
  ])('by %s', async (_, bytes, status) => {
    const client = await open();
    client.send(bytes);
    expect((await client.refusal())[0]).toBe(status);
  });

  test('by many connections', async () => {
    const first = await Promise.all([open(), open(), open(), open()]);
    const fifth = await open();
    expect(await fifth.refusal()).toEqual([429, 'TOO_MANY_CONNECTIONS']);
    first[0].close();
    await pause(50);
    const again = await open();
    again.send(`GET /livez HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
    expect(await again.end()).toMatch(/^HTTP\/1\.1 200/);
  });

  test('but a proxy brings everybody’s', async () => {
    const proxies = new BlockList();
    proxies.addAddress('127.0.0.1');
    const behind = await startToyGateway({ Query: { read: () => 'here' } }, { httpLimits, proxies });
    const many = await Promise.all(Array.from({ length: 6 }, () => RawClient.open(behind.url)));
    for (const client of many) client.send(`GET /livez HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
    for (const client of many) expect(await client.end()).toMatch(/^HTTP\/1\.1 200/);
    await behind.close();
  });

  test('by a connection that is kept and not used', async () => {
    const client = await open();
    client.send(`GET /livez HTTP/1.1\r\n${host}\r\n`);
    expect(await client.end()).toMatch(/^HTTP\/1\.1 200/);
  });

  test('by going away in the middle', async () => {
    const client = await open();
    client.send(`POST /graphql HTTP/1.1\r\n${host}${json}Content-Length: 100\r\n\r\n{`);
    await pause(50);
    client.close();
    await pause(100);
    expect(lines).toMatchObject([{ outcome: 'hung up' }]);
  });
});
