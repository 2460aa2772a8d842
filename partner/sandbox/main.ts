/** `npm run sandbox`: the simulated partner API alone. */
import { runCommand } from '../settings/environment.js';
import { stopOnSignal } from '../settings/stop-on-signal.js';
import { partnerTable } from './auth/partners.js';
import { startSandbox } from './index.js';
import { readSandboxSettings } from './settings.js';

const roles = { both: 'both roles', solutionProvider: 'solution provider', distributor: 'distributor' };

await runCommand(async (environment) => {
  const wanted = readSandboxSettings(environment);
  const sandbox = await startSandbox(wanted);
  stopOnSignal(() => sandbox.close());
  const { seed, customers, scenario, quota } = sandbox.settings;
  const partners = partnerTable.map(({ role, credentials }) =>
    [
      `  Partner    AK ${credentials.accessKey}   SK ${credentials.secretKey}   (${roles[role]})`,
      `             account ${credentials.accountName} (${credentials.domainId}), password ${credentials.password}`,
    ].join('\n'),
  );
  for (const note of sandbox.notes) console.error(note);
  console.log(`The partner sandbox is running at ${sandbox.url}: a simulated partner API, nothing in it is real.

${partners.join('\n')}
  Data       scenario ${scenario}, seed ${seed}, ${customers} customers; quotas ${quota}
  State      ${wanted.state ?? 'forgotten at the end (SANDBOX_STATE names a file that keeps it)'}
  Page       ${sandbox.url}/  (open it in a browser: calls, faults, clock)
  Control    GET ${sandbox.url}/_sandbox/calls, see partner/sandbox/control/README.md
`);
});
