import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../partner/settings/project-root.js';
import { announcementWanted, unannouncedChanges } from './unannounced-changes.js';

const read = (file: string) => readFileSync(join(projectRoot, 'schema', file), 'utf8');

test('what breaks callers of the graph, or may, is announced in schema/CHANGELOG.md', async () => {
  const changes = await unannouncedChanges(
    read('published.graphql'),
    read('api.graphql'),
    read('CHANGELOG.md'),
  );
  if (changes.length > 0) throw new Error(announcementWanted(changes));
});

describe('a change of a published graph', () => {
  const published = `
    type Query { customer(id: ID!): Customer }
    type Customer { name: String, names: [String], phone: String! }
    enum Level { GOLD }
    input Filter { level: Level }
  `;
  const changesTo = (from: string, to: string, announced = '') =>
    unannouncedChanges(published, published.replace(from, to), changelog(announced));
  const changelog = (unreleased: string) =>
    `# Changelog\n\n## Unreleased\n\n${unreleased}\n\n## 0.1.0 - 2026-11-21\n\n- \`Customer.name\` is new.\n`;

  test('that takes a field away fails, and says what to write where', async () => {
    const changes = await changesTo('name: String,', '');
    expect(changes).toEqual([expect.stringMatching(/^`Customer\.name` breaks callers: .*removed.*\.$/)]);
    const message = announcementWanted(changes);
    expect(message).toContain('schema/CHANGELOG.md');
    expect(message).toContain('Write under "## Unreleased"');
    expect(message).toContain('- `Customer.name` breaks callers');
  });

  test('passes when it is announced by its coordinate', async () => {
    expect(await changesTo('name: String,', '', '- `Customer.name` is gone: take `names`.')).toEqual([]);
  });

  test('is not announced by another coordinate, nor in an older version', async () => {
    expect(await changesTo('name: String,', '', '- `Customer.names` is better.')).toHaveLength(1);
  });

  test.each([
    ['an argument becomes necessary', '(id: ID!)', '(id: ID!, of: ID!)', '`Query.customer(of:)`', 'breaks'],
    ['an argument goes', '(id: ID!)', '', '`Query.customer(id:)`', 'breaks'],
    ['a field can be null', 'String!', 'String', '`Customer.phone`', 'breaks'],
    ['an input needs a field', 'level: Level', 'level: Level, of: ID!', '`Filter.of`', 'breaks'],
    ['a value goes', 'GOLD', 'SILVER', '`Level.GOLD`', 'breaks'],
    ['a type goes', /input.*/.exec(published)![0], '', '`Filter`', 'breaks'],
    ['a value comes that callers do not know', 'GOLD', 'GOLD SILVER', '`Level.SILVER`', 'may break'],
  ])('fails where %s', async (_what, from, to, coordinate, how) => {
    const changes = await changesTo(from, to);
    expect(changes).toContainEqual(expect.stringMatching(`^${escaped(coordinate)} ${how} callers: `));
    expect(await changesTo(from, to, changes.join('\n'))).toEqual([]);
  });

  test.each([
    ['a field', 'name: String,', 'name: String, email: String,'],
    ['a type', 'enum Level', 'type Order { id: ID! } enum Level'],
    ['a description', 'name: String,', '"What it is called." name: String,'],
    ['that it is outdated', 'name: String,', 'name: String @deprecated(reason: "Take names."),'],
    ['that a field is never null', 'name: String,', 'name: String!,'],
  ])('that adds %s passes unannounced', async (_what, from, to) => {
    expect(await changesTo(from, to)).toEqual([]);
  });
});

function escaped(text: string): string {
  return text.replace(/[().]/g, '\\$&');
}
