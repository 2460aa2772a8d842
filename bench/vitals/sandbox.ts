/** A partner sandbox, by its options, on a fixed day. */
import { type SandboxOptions, startSandbox } from '../../partner/sandbox/index.js';
import { given } from '../processes/child.js';
import { tellVitals } from './tell-vitals.js';

const sandbox = await startSandbox({
  quota: 'off',
  now: new Date('2026-11-10T04:00:00Z'),
  ...given<Omit<SandboxOptions, 'now'>>(),
});
tellVitals({ url: sandbox.url, close: () => sandbox.close() });
