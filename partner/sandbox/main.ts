/** `npm run sandbox`: the simulated partner API alone. */
import { runCommand } from '../settings/environment.js';
import { stopOnSignal } from '../settings/stop-on-signal.js';
import { sandboxPartner, startSandbox } from './index.js';
import { readSandboxSettings } from './settings.js';

await runCommand(async (environment) => {
  const settings = readSandboxSettings(environment);
  const sandbox = await startSandbox(settings);
  stopOnSignal(() => sandbox.close());
  console.log(`The partner sandbox is running at ${sandbox.url}: a simulated partner API, nothing in it is real.

  Partner    AK ${sandboxPartner.accessKey}   SK ${sandboxPartner.secretKey}
             account ${sandboxPartner.accountName} (${sandboxPartner.domainId}), password ${sandboxPartner.password}
  Data       seed ${settings.seed}, ${settings.customers} customers; quotas ${settings.quota}
  Page       ${sandbox.url}/  (open it in a browser: calls, faults, clock)
  Control    GET ${sandbox.url}/_sandbox/calls, see partner/sandbox/control/README.md
`);
});
