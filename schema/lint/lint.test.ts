import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { projectRoot } from '../../partner/settings/project-root.js';

const file = join(projectRoot, 'schema/api.graphql');
const api = readFileSync(file, 'utf8');

/** What `npm run lint` would say of the schema if it were another. */
async function lint(sdl: string): Promise<string[]> {
  const [result] = await new ESLint({ cwd: projectRoot }).lintText(sdl, { filePath: file });
  return result!.messages.map(({ message }) => message);
}

function replaced(text: string, from: string, to: string): string {
  const at = api.indexOf(from);
  if (at < 0) throw new Error(`Expected schema/api.graphql to have ${from}`);
  return text.replace(from, to);
}

/** One wrong thing each, and what is said of it. */
const wrong: [from: string, to: string, says: RegExp][] = [
  [
    'first: Int! = 20',
    'first: Int! = 10',
    /^`first` is expected to be 20 by default\. \(\w+\.\w+\(first:\)\)$/,
  ],
  [
    '"""The items of this page with their cursors."""\n',
    '',
    /^Description is required .*\(\w+Connection\.edges\)$/,
  ],
  [
    'type PageInfo {',
    'type PageInfo {\n"""Where it starts."""\nstartCursor: String',
    /take the exception out/,
  ],
  [
    'type PageInfo {',
    'type PageInfo {\n"""Whose."""\ncustomerId: String',
    /^`customerId` is expected to be \^ID\$, but is String\. \(PageInfo\.customerId\)$/,
  ],
  ['type PageInfo {', 'type PageInfo {\n"""Bad."""\nis_bad: String', /is_bad.*camelCase/],
];

test('of a wrong name, type, default or description it says where, and of an exception that excuses nothing', async () => {
  const said = await lint(wrong.reduce((text, [from, to]) => replaced(text, from, to), api));
  for (const [, , says] of wrong) expect(said).toContainEqual(expect.stringMatching(says));
  expect(said).toHaveLength(wrong.length);
}, 60_000);
