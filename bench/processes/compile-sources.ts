import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { projectRoot } from '../../partner/settings/project-root.js';

const rooms = ['gateway', 'subgraphs', 'partner', 'bench'];
const leftOut = new Set(['node_modules', 'testing', 'app']);
const peers = 'bench/peers/node_modules';

let compiled: Promise<string> | undefined;

/**
 * Compiles what the processes of the benchmark run, once, so that they run as in production. tsx would do, but calls a
 * function for every closure that is made, to keep its name: time of whatever makes closures, 3 to 5 % in all.
 *
 * @returns the folder, with the same folders inside as the project has
 */
export function compileSources(): Promise<string> {
  return (compiled ??= compile(join(projectRoot, 'dist/bench-sources')));
}

async function compile(target: string): Promise<string> {
  for (const room of rooms) await compileFolder(join(projectRoot, room), target);
  if (existsSync(join(projectRoot, peers)) && !existsSync(join(target, peers))) {
    await symlink(join(projectRoot, peers), join(target, peers));
  }
  return target;
}

async function compileFolder(folder: string, target: string): Promise<void> {
  const output = join(target, relative(projectRoot, folder));
  await mkdir(output, { recursive: true });
  await Promise.all(
    (await readdir(folder, { withFileTypes: true })).map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !leftOut.has(entry.name)) return compileFolder(path, target);
      if (!entry.isFile() || !/(?<!\.test|\.d)\.ts$/.test(entry.name)) return;
      const { code } = await transformFile(path, {
        configFile: join(projectRoot, '.swcrc'),
        sourceMaps: false,
      });
      await writeIfNew(join(output, entry.name.replace(/ts$/, 'js')), code);
    }),
  );
}

/** Another benchmark may be reading what is there. */
async function writeIfNew(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(path, text);
}
