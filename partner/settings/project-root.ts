import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds package.json. Files that are read rather than imported (the contract's YAML, the SDL
 * in schema/) are found from here, so the same code runs from the sources and from dist/.
 */
export const projectRoot = nearestWithPackageJson(dirname(fileURLToPath(import.meta.url)));

function nearestWithPackageJson(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('No package.json above partner/settings: the project is incomplete');
  return nearestWithPackageJson(parent);
}
