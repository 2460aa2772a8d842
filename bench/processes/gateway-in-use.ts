/** The gateway as `npm start` starts it, subgraphs embedded, with quotas and caches as they are by default. */
import { startFromEnvironment } from '../../gateway/start/start.js';
import { forgetSoon } from '../../partner/memory/forget-soon.js';
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { createLog } from '../../partner/settings/log.js';
import { type Answer, ask } from '../candidates/ask.js';
import type { Operation } from '../operations.js';
import { benchDay } from '../partner/bench-day.js';
import { given, serveBenchmark } from './child.js';

/** `before`: what the process has served before, to a sandbox without quotas that nothing else knows of. */
const { sandboxUrl, before, environment } = given<{
  sandboxUrl: string;
  /** Settings beside those that make a measurement comparable. */
  environment?: Record<string, string>;
  before?: { sandboxUrl: string; operation: Operation; times: number };
}>();

forgetSoon();

const gatewayOf = (url: string) =>
  startFromEnvironment({
    // The benchmark's own output is what is read.
    environment: {
      ...{ PORT: '0', LEDGER_FILE: ':memory:', PARTNER_LANGUAGE: 'en_US', REQUEST_LOG: 'off' },
      ...environment,
    },
    sandbox: { url, credentials: sandboxPartner },
    log: createLog('gateway'),
    now: () => benchDay.getTime(),
  });

for (let time = 0; before && time < before.times; time++) {
  const other = await gatewayOf(before.sandboxUrl);
  const { errors } = JSON.parse(await ask(`${other.url}/graphql`, before.operation)) as Answer;
  if (errors) throw new Error(`"${before.operation.name}" fails: ${JSON.stringify(errors).slice(0, 500)}`);
  await other.close();
}
const gateway = await gatewayOf(sandboxUrl);
serveBenchmark(`${gateway.url}/graphql`);
