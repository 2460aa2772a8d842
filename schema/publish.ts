/**
 * `npm run schema:publish -- 0.2.0`: what stands under "Unreleased" in CHANGELOG.md becomes that version's, and
 * api.graphql becomes what callers are promised. Refuses while a breaking change is not announced.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../partner/settings/project-root.js';
import { released } from './changelog.js';
import { announcementWanted, unannouncedChanges } from './unannounced-changes.js';

const at = (file: string) => join(projectRoot, 'schema', file);
const read = (file: string) => readFileSync(at(file), 'utf8');

const [version = ''] = process.argv.slice(2);
const [published, api, changelog] = [read('published.graphql'), read('api.graphql'), read('CHANGELOG.md')];

try {
  const unannounced = await unannouncedChanges(published, api, changelog);
  if (unannounced.length > 0) throw new Error(announcementWanted(unannounced));
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(at('CHANGELOG.md'), released(changelog, version, today));
  const notice = `# What callers are promised since ${version}. Written by "npm run schema:publish". Do not edit.`;
  writeFileSync(at('published.graphql'), api.replace(/^#.*/, notice));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
