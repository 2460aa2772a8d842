/** `npm run bench`: all that is measured, or `-- SECTION ...`; with `-- --quick` as a smoke test, which writes nothing. */
import { join } from 'node:path';
import { runCommand } from '../partner/settings/environment.js';
import { projectRoot } from '../partner/settings/project-root.js';
import { chooseSections } from './choose-sections.js';
import { machine } from './report/machine.js';
import { writeResults } from './report/results-file.js';
import { sections } from './sections.js';

await runCommand(async () => {
  const known = Object.keys(sections);
  const { quick, names } = chooseSections(process.argv.slice(2), known);
  const measured = new Map<string, string>();
  const failed: string[] = [];
  for (const name of names) {
    const where = machine();
    try {
      measured.set(name, `${(await sections[name]!({ quick })).trim()}\n\n${where}`);
      console.log(`\n${measured.get(name)}\n`);
    } catch (error) {
      failed.push(name);
      console.error(`The section "${name}" failed:`, error);
    }
    // At once, so that nothing is lost if a later section takes the process down.
    if (!quick && measured.has(name)) writeResults(join(projectRoot, 'bench/results.md'), known, measured);
  }
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}.`);
});
