/** `npm start`: everything with one command. */
import { forgetSoon } from '../../partner/memory/forget-soon.js';
import { runCommand } from '../../partner/settings/environment.js';
import { createLog } from '../../partner/settings/log.js';
import { stopOnSignal } from '../../partner/settings/stop-on-signal.js';
import { banner } from './banner.js';
import { startAll } from './start-all.js';

forgetSoon();
await runCommand(async (environment) => {
  const everything = await startAll(environment, createLog('gateway'));
  stopOnSignal(() => everything.close());
  console.log(banner(everything, environment));
});
