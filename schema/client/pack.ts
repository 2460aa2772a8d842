import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../partner/settings/project-root.js';

const folder = join(projectRoot, 'schema/client');
/** npm tells of what it does on standard error, which is only of interest when it fails. */
const quietly = { cwd: folder, encoding: 'utf8', stdio: 'pipe' } as const;

/** Compiles the client package and packs it as `npm publish` would, into a file that `npm install` takes. */
export function packClient(file: string): void {
  execFileSync(
    process.execPath,
    [join(projectRoot, 'node_modules/typescript/bin/tsc'), '-p', folder],
    quietly,
  );
  mkdirSync(join(file, '..'), { recursive: true });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', join(file, '..')], quietly);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  renameSync(join(file, '..', filename), file);
}
