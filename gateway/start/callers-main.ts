/** `npm run callers -- add | list | rotate | revoke`: who may ask with an API key. */
import { resolve } from 'node:path';
import { runCallersCommand } from '../callers/cli/run-callers-command.js';
import { runCommand } from '../../partner/settings/environment.js';
import { projectRoot } from '../../partner/settings/project-root.js';

await runCommand(async ({ CALLERS_FILE }) => {
  const { output, note } = await runCallersCommand(process.argv.slice(2), {
    file: resolve(projectRoot, CALLERS_FILE || 'callers.json'),
    partners: [],
    now: Date.now(),
  });
  if (output) console.log(output);
  console.error(note);
});
