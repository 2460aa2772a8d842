/** `npm run callers -- add | list | rotate | revoke`: who may ask with an API key. */
import { resolve } from 'node:path';
import { runCallersCommand } from '../callers/cli/run-callers-command.js';
import { partnerNames } from '../../partner/client/partners-settings.js';
import { runCommand } from '../../partner/settings/environment.js';
import { projectRoot } from '../../partner/settings/project-root.js';

await runCommand(async (environment) => {
  const { output, note } = await runCallersCommand(process.argv.slice(2), {
    file: resolve(projectRoot, environment.CALLERS_FILE || 'callers.json'),
    partners: partnerNames(environment),
    now: Date.now(),
  });
  if (output) console.log(output);
  console.error(note);
});
