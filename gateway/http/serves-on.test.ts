import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Gateway } from '../gateway.js';
import { startToyGateway } from '../testing/toy-gateway.js';
import { RawClient } from './testing/raw-client.js';

let gateway: Gateway;
let client: RawClient;
beforeAll(async () => (gateway = await startToyGateway({ Query: { read: () => 'here' } })));
afterAll(() => gateway.close());
beforeEach(async () => (client = await RawClient.open(gateway.url)));
afterEach(() => client.close());

const head = (type: string, length: string) =>
  `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: ${type}\r\n${length}\r\n\r\n`;
const ofLength = (body: string) => `Content-Length: ${body.length}`;
const query = '{"query":"{ read }"}';
const asked = head('application/json', ofLength(query)) + query;

test('who is refused before a small body has come is served on the same connection', async () => {
  const body = 'x'.repeat(60_000);
  client.send(head('text/plain', ofLength(body)));
  await client.hears('UNSUPPORTED_MEDIA_TYPE');
  client.send(body + asked);
  await client.hears('"read":"here"');
});

test('who is refused for what a body says is, too, however large it was', async () => {
  const body = ' '.repeat(200_000);
  client.send(head('application/json', ofLength(body)) + body);
  await client.hears('BAD_REQUEST');
  client.send(asked);
  await client.hears('"read":"here"');
});

test.each([
  ['large', 'Content-Length: 100000'],
  ['of unknown length', 'Transfer-Encoding: chunked'],
])('who is refused before a body that is %s has come needs another connection', async (_, length) => {
  client.send(head('text/plain', length));
  expect(await client.end()).toMatch(/^HTTP\/1\.1 415 [^]*\r\nconnection: close\r\n/i);
});
