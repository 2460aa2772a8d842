/** A gateway in a process of its own: on every message from its parent it says how much of the processor it has had. */
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { createLog } from '../../partner/settings/log.js';
import { startFromEnvironment } from '../../gateway/start/start.js';

let unhandled = 0;
process.on('unhandledRejection', () => unhandled++);

const gateway = await startFromEnvironment({
  environment: process.env,
  // What is refused asks nothing of it.
  sandbox: { url: 'http://127.0.0.1:1', credentials: sandboxPartner },
  log: createLog('gateway'),
});

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!({ cpuMs: (user + system) / 1000, unhandled });
});
process.send!({ url: gateway.url });
