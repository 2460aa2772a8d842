/** `npm run audit:verify [-- --head HASH]`: whether the audit is as it was written. */
import { parseArgs } from 'node:util';
import { runCommand } from '../../settings/environment.js';
import { openKept } from './open-kept.js';
import { verifyAudit } from './verify.js';

await runCommand(async (environment) => {
  const { head: noted } = parseArgs({ options: { head: { type: 'string' } } }).values;
  const store = openKept(environment);
  const { lines, head, problem } = await verifyAudit(store, noted).finally(() => store.close());
  console.log(`${lines} lines are as they were written.`);
  console.log(`The hash of the last is ${head || 'none'}`);
  if (!problem) return;
  console.error(problem);
  process.exitCode = 1;
});
