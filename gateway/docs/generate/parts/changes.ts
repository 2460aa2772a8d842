import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../../partner/settings/project-root.js';

/** What callers have to know, without the words for those who write it. */
export function changes(): string {
  const text = readFileSync(join(projectRoot, 'schema/CHANGELOG.md'), 'utf8');
  return text.slice(text.indexOf('## '));
}
