import type { WriteOperation } from '../../../partner/client/index.js';
import type { FaultyWorld } from './faulty-world.js';

/** A moment at which the gateway's process is killed. */
export interface Kill {
  name: string;
  carriedOut: boolean;
  /** Whether the answer reaches the process, which may store it before it dies. */
  answers?: boolean;
  /** Arms it; the promise resolves once the process has been killed. */
  arm: (world: FaultyWorld, operation: WriteOperation, kill: () => void) => Promise<void>;
}

export const kills: readonly Kill[] = [
  {
    name: 'killed when it was written down, before the partner had it',
    carriedOut: false,
    arm: (world, operation, kill) =>
      new Promise((resolve) =>
        world.trap(operation, async () => {
          kill();
          resolve();
          return undefined;
        }),
      ),
  },
  {
    name: 'killed after the partner did it',
    carriedOut: true,
    arm: (world, operation, kill) =>
      new Promise((resolve) =>
        world.trap(operation, async (forward) => {
          await forward();
          kill();
          resolve();
          return undefined;
        }),
      ),
  },
  {
    name: 'killed when the answer came',
    carriedOut: true,
    answers: true,
    arm: (world, operation, kill) =>
      new Promise((resolve) =>
        world.trap(operation, async (forward) => {
          const answer = await forward();
          // The answer is on its way when the process dies: stored or not, the result has to be the same.
          setImmediate(() => {
            kill();
            resolve();
          });
          return answer;
        }),
      ),
  },
];
