/** The partner sandbox of the benchmark: a fixed day, so that its data are the same on every run, and quotas off unless asked for. */
import { type SandboxOptions, startSandbox } from '../../partner/sandbox/index.js';
import { benchDay } from '../partner/bench-day.js';
import { given, serveBenchmark } from './child.js';

const sandbox = await startSandbox({
  quota: 'off',
  customers: 120,
  now: benchDay,
  ...given<Omit<SandboxOptions, 'now'>>(),
});
serveBenchmark(sandbox.url);
