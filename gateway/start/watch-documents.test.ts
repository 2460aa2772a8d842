import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { writeManifest } from '../documents/manifest.js';
import { TrustedDocuments } from '../documents/trusted-documents.js';
import { watchDocuments } from './watch-documents.js';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a changed manifest is served, and a broken one is not', async () => {
  const file = join(folder, 'documents.json');
  writeFileSync(file, writeManifest(new Map([['home', '{ a }']])));
  const documents = new TrustedDocuments(new Map([['home', '{ a }']]));
  const said: string[] = [];
  const write = (_about: object, message: string) => void said.push(message);
  const log = { info: write, error: write } as unknown as Parameters<typeof watchDocuments>[1];
  const unwatch = watchDocuments({ file, documents }, log);
  const saidOf = async (words: string) => {
    while (!said.includes(words)) await pause(20);
  };
  await pause(50);
  writeFileSync(file, writeManifest(new Map([['home', '{ b }']])));
  await saidOf('Serving the changed documents');
  expect([documents.get('home'), documents.has('{ a }'), documents.has('{ b }')]).toEqual([
    '{ b }',
    false,
    true,
  ]);
  writeFileSync(file, '{');
  await saidOf('The changed documents cannot be read; those before stay');
  expect(documents.get('home')).toBe('{ b }');
  unwatch();
});
