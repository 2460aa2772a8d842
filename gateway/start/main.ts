/** `npm start`: everything with one command. */
import { allocateYoung } from '../../partner/memory/allocate-young.js';
import { runCommand } from '../../partner/settings/environment.js';
import { createLog } from '../../partner/settings/log.js';
import { stopOnSignal } from '../../partner/settings/stop-on-signal.js';
import { banner } from './banner.js';
import { startAll } from './start-all.js';

allocateYoung();
await runCommand(async (environment) => {
  const everything = await startAll(environment, createLog('gateway'));
  stopOnSignal(() => everything.close());
  console.log(banner(everything, environment));
});
