/** The gateway that is sent requests by chance, in a process of its own. It tells its parent its address and its memory. */
import { startAll } from '../../support/start-all.js';

process.on('unhandledRejection', (reason) => {
  process.send!({ unhandled: reason instanceof Error ? reason.stack : String(reason) });
});

const bench = await startAll({
  sandbox: { customers: 12 },
  callers: [{ id: 'fuzz' }, { id: 'trusted', documents: 'trusted' }],
});
process.on('message', () => {
  globalThis.gc?.();
  process.send!({ heap: process.memoryUsage().heapUsed });
});
process.send!({ url: bench.url });
