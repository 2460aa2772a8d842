import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../partner/settings/project-root.js';
import { deskScreens } from './desk-screens.js';
import { overviewScreens } from './overview-screens.js';
import type { Screen } from './screen.js';
import { singleScreens } from './single-screens.js';

export { type PartnerData, partnerData } from './partner-data.js';
export type { Screen } from './screen.js';

/** Every named operation of `schema/operations/` by the name of its file: its text. */
export function namedOperations(): Map<string, string> {
  const folder = join(projectRoot, 'schema/operations');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return new Map(
    files.sort().map((file) => [file.replace(/\.graphql$/, ''), readFileSync(join(folder, file), 'utf8')]),
  );
}

/** How each of them is tried out. */
export const screens: Readonly<Record<string, Screen>> = {
  ...overviewScreens,
  ...singleScreens,
  ...deskScreens,
};
