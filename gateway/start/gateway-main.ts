/** `npm run gateway`: the gateway alone. The partner API, a sandbox, or subgraphs over HTTP run elsewhere. */
import { forgetSoon } from '../../partner/memory/forget-soon.js';
import { runCommand } from '../../partner/settings/environment.js';
import { standInPartner } from '../../partner/sandbox/settings.js';
import { createLog } from '../../partner/settings/log.js';
import { stopOnSignal } from '../../partner/settings/stop-on-signal.js';
import { banner } from './banner.js';
import { startFromEnvironment } from './start.js';

forgetSoon();
await runCommand(async (environment) => {
  const sandbox = standInPartner(environment);
  const gateway = await startFromEnvironment({ environment, sandbox, log: createLog('gateway') });
  stopOnSignal(() => gateway.close());
  console.log(banner({ gateway, sandbox: undefined, subgraphUrls: new Map() }, environment));
});
