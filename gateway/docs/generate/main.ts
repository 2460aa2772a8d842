/**
 * `npm run docs`: pages, answers and code -> dist/docs. With `-- --record` the answers of the named operations are asked
 * of the sandbox again first; CI fails when that would change a committed file.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../partner/settings/project-root.js';
import { packClient } from '../../../schema/client/pack.js';
import { site } from './site.js';

if (process.argv.includes('--record')) await import('../record/main.js');

const folder = join(projectRoot, 'dist/docs');
rmSync(folder, { recursive: true, force: true });
for (const [name, text] of site()) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
packClient(join(folder, 'client.tgz'));
