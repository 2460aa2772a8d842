import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readEnvironment } from './environment.js';
import { explainStartProblem } from './start-problem.js';

describe('the environment', () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'settings-'));
    file = join(folder, '.env');
    writeFileSync(
      file,
      '# a comment\nPORT=5000\nHOST="0.0.0.0"\nPARTNER_SK=with#hash\nexport PARTNER_AK=AK1\r\nEMPTY=\n',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is read over the file', () => {
    expect(readEnvironment(file, { PORT: '6000', OTHER: 'x' })).toMatchObject({
      PORT: '6000',
      HOST: '0.0.0.0',
      PARTNER_AK: 'AK1',
      OTHER: 'x',
    });
  });

  test('hides a variable of the file by an empty one', () => {
    expect(readEnvironment(file, { PORT: '' }).PORT).toBe('');
  });

  test('needs no file', () => {
    expect(readEnvironment(join(folder, 'none'), { PORT: '1' })).toEqual({ PORT: '1' });
  });

  test('does not pass over a file it cannot read', () => {
    expect(() => readEnvironment(folder, {})).toThrow(/EISDIR/);
  });
});

describe('a server that cannot listen says what to change', () => {
  test('a taken port, by its number', async () => {
    const first = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => first.once('listening', resolve));
    const { port } = first.address() as { port: number };
    const problem = await problemOfListening(port, '127.0.0.1');
    first.close();
    expect(problem).toMatch(
      new RegExp(`^Port ${port} is taken by another program\\. .*PORT is the gateway’s`),
    );
  });

  test('an address of another machine', async () => {
    expect(await problemOfListening(0, '192.0.2.1')).toBe(
      'This machine has no address 192.0.2.1. Check HOST.',
    );
  });

  test.each([
    [new Error('The supergraph cannot be served'), 'The supergraph cannot be served'],
    ['a text', 'a text'],
    [
      Object.assign(new Error('connect failed'), { code: 'EADDRINUSE', syscall: 'connect' }),
      'connect failed',
    ],
  ])('anything else says what it is', (error, text) => {
    expect(explainStartProblem(error)).toBe(text);
  });
});

function problemOfListening(port: number, host: string): Promise<string> {
  return new Promise((resolve) => {
    createServer()
      .once('error', (error) => resolve(explainStartProblem(error)))
      .listen(port, host);
  });
}
