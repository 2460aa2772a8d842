/** The partner sandbox of the benchmark: quotas off and a fixed day, so that its data are the same on every run. */
import { startSandbox } from '../../partner/sandbox/index.js';
import { serveBenchmark } from './child.js';

const sandbox = await startSandbox({ quota: 'off', customers: 120, now: new Date('2026-11-10T04:00:00Z') });
serveBenchmark(sandbox.url);
