import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../partner/settings/project-root.js';

const folder = join(projectRoot, 'schema/operations');

/** Every document of this folder that only reads, by the name of its file. */
export function readDocuments(): Map<string, string> {
  return documentsIn(folder);
}

/** Every document of `writes/`, by the name of its file. */
export function writeDocuments(): Map<string, string> {
  return documentsIn(join(folder, 'writes'));
}

function documentsIn(path: string): Map<string, string> {
  const files = readdirSync(path).filter((file) => file.endsWith('.graphql'));
  return new Map(
    files.sort().map((file) => [file.replace(/\.graphql$/, ''), readFileSync(join(path, file), 'utf8')]),
  );
}
