import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../partner/settings/project-root.js';

/** What runs our gateway, by its file from `bench/processes` or from `bench`. */
const gateways: ReadonlySet<string> = new Set([
  'gateway',
  'gateway-in-use',
  'vitals/gateway',
  'soak/gateway',
]);

const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: { start: string };
};
const ofStart = scripts.start.split(' ').filter((word) => word.startsWith('--'));

/** The options Node gets for a process of the benchmark: for our gateway those of `npm start`, otherwise none. */
export function nodeOptionsFor(file: string): readonly string[] {
  return gateways.has(file) ? ofStart : [];
}
