import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemClock } from './clock.js';
import { type ScriptedServer, startScriptedServer } from './testing/scripted-server.js';
import { type HttpRequest, neverConnected, Transport } from './transport.js';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

const request = (signal: AbortSignal): HttpRequest => ({
  method: 'GET',
  path: '/',
  query: '',
  headers: {},
  body: '',
  signal,
});
const patient = new AbortController().signal;

test('who waits for a free connection can leave at once, and is never sent', async () => {
  const transport = new Transport(server.url, 1);
  server.answer((response) => void setTimeout(() => response.end('slow'), 200), { body: 'next' });
  let answered = false;
  const slow = transport.send(request(patient)).finally(() => (answered = true));
  const leaving = AbortSignal.timeout(30);
  await expect(transport.send(request(leaving))).rejects.toThrow('timeout');
  expect(answered).toBe(false);
  expect((await slow).text).toBe('slow');
  expect((await transport.send(request(patient))).text).toBe('next');
  expect(server.seen).toHaveLength(2);
  await transport.close();
});

test('who leaves in the middle of an answer frees its connection', async () => {
  const transport = new Transport(server.url, 1);
  server.answer((response) => void response.write('the beginning'), { body: 'next' });
  const leaving = AbortSignal.timeout(30);
  await expect(transport.send(request(leaving))).rejects.toThrow('timeout');
  expect((await transport.send(request(patient))).text).toBe('next');
  await transport.close();
});

test('a failure says whether a connection stood', async () => {
  const gone = await startScriptedServer();
  await gone.close();
  const nowhere = new Transport(gone.url);
  const refused = await nowhere.send(request(patient)).catch((reason: unknown) => reason);
  expect(neverConnected(refused)).toBe(true);
  await nowhere.close();

  const transport = new Transport(server.url);
  server.answer((response) => void response.destroy());
  const hungUp = await transport.send(request(patient)).catch((reason: unknown) => reason);
  expect(neverConnected(hungUp)).toBe(false);
  const closed = transport.send(request(patient)).catch((reason: unknown) => reason);
  await transport.close();
  expect(neverConnected(await closed)).toBe(false);
  await systemClock.sleep(1);
});
