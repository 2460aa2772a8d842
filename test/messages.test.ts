import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../partner/language/text.js';
import { projectRoot } from '../partner/settings/project-root.js';

type AnyMessage = Text | ((values: object) => Text);

const tables = ['gateway', 'partner/client', 'partner/ledger', 'subgraphs'].flatMap((room) =>
  readdirSync(join(projectRoot, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[/\\])messages\.ts$/.test(file))
    .map((file) => `${room}/${file}`),
);

/** Every placeholder as it stands in the table: its value is itself. */
const placeholders = new Proxy({}, { get: (_, name) => `{${String(name)}}` });

/** What both languages must have alike: placeholders, and names of settings. */
const kept = (words: string) => [...new Set(words.match(/\{\w+\}|\b[A-Z]+(_[A-Z]+)+\b/g))].sort();

test('every room that says something has its table', () => {
  expect(tables).toEqual(
    expect.arrayContaining([
      'gateway/messages.ts',
      'gateway/plan/messages.ts',
      'partner/client/messages.ts',
      'partner/client/errors/messages.ts',
      'partner/ledger/messages.ts',
      'subgraphs/kit/messages.ts',
    ]),
  );
});

describe.each(tables)('%s', (table) => {
  test('says everything in English and in Chinese, with the same placeholders and settings', async () => {
    const { messages } = (await import(join(projectRoot, table))) as { messages: Record<string, AnyMessage> };
    expect(Object.keys(messages)).not.toHaveLength(0);
    for (const [name, message] of Object.entries(messages)) {
      const { en, zh } = typeof message === 'function' ? message(placeholders) : message;
      expect([name, en]).toEqual([
        name,
        expect.stringMatching(/^[^\p{Script=Han}]*[a-z][^\p{Script=Han}]*$/u),
      ]);
      expect([name, zh]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)]);
      expect([name, kept(zh)]).toEqual([name, kept(en)]);
      // Full-width punctuation between Chinese words.
      expect([name, zh]).toEqual([name, expect.not.stringMatching(/\p{Script=Han}[,.:;!?]/u)]);
    }
  });
});
