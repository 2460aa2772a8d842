import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../partner/settings/project-root.js';
import { examplesFrom, type Example } from './examples-from.js';

/** The same examples that the page shows, read from their files: for tests and for what `npm start` prints. */
export function readExamples(now: Date): Example[] {
  const folder = join(projectRoot, 'gateway/graphiql/examples');
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  return examplesFrom(Object.fromEntries(files) as Record<string, string>, now);
}
