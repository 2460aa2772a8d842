import type { WriteOperation } from '../../../partner/client/index.js';
import type { FaultyWorld } from './faulty-world.js';

export interface Fault {
  name: string;
  /** Whether the partner does what it is asked for. */
  carriedOut: boolean;
  /** Whether the first result already says that nothing has left, so that the same key sends it. */
  unsent?: boolean;
  /** Whether no other call passes either. */
  cutOff?: boolean;
  /** Whether an answer comes that says with its status that it was done, and no more that can be read. */
  answers?: boolean;
  /** Makes it happen to the next call of the operation. */
  arm: (world: FaultyWorld, operation: WriteOperation) => Promise<void>;
  /** Takes away what would happen to further calls. */
  disarm: (world: FaultyWorld) => Promise<void>;
}

const bySandbox = (fault: object) => ({
  arm: (world: FaultyWorld, operation: WriteOperation) => world.faults({ operation, times: 1, ...fault }),
  disarm: (world: FaultyWorld) => world.faults(),
});

/** What can happen to a call while the gateway lives. */
export const faults: readonly Fault[] = [
  {
    name: 'no connection',
    carriedOut: false,
    unsent: true,
    cutOff: true,
    arm: (world) => world.proxy.close(),
    disarm: (world) => world.proxy.listen(),
  },
  { name: 'throttled', carriedOut: false, unsent: true, ...bySandbox({ status: 429 }) },
  { name: 'dropped before the write', carriedOut: false, ...bySandbox({ drop: 'before' }) },
  { name: 'dropped after the write', carriedOut: true, ...bySandbox({ drop: 'after' }) },
  { name: 'answer cut', carriedOut: true, answers: true, ...bySandbox({ body: 'truncated' }) },
  { name: 'answer invalid', carriedOut: true, answers: true, ...bySandbox({ body: 'malformed' }) },
];
