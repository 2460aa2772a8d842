import type { Cancellation } from './cancellation.js';
import type { ErrorLog } from './error-log.js';
import type { Begun } from './nodes/entity-batch.js';
import type { RequiresState } from './nodes/representation.js';
import type { Projection } from './projection/projection.js';
import type { Path, ResponseObject } from './types.js';

/** One request being executed: what its plan nodes read and write. */
export class Run<Context> implements RequiresState {
  /** What the fetches brought so far, merged. */
  readonly data: ResponseObject = {};
  /** Fetches that began before their turn, by what began them. */
  readonly begun = new Map<object, Begun>();
  #failed: WeakMap<ResponseObject, Set<string>> | undefined;

  constructor(
    readonly context: Context,
    readonly variables: Record<string, unknown>,
    readonly projection: Projection,
    readonly log: ErrorLog,
    readonly cancellation: Cancellation,
  ) {}

  isFailed(owner: ResponseObject, key: string): boolean {
    return this.#failed?.get(owner)?.has(key) ?? false;
  }

  /** Remembers the null that an error at `path` below `root` left behind, so that nothing is computed from it. */
  markFailed(root: unknown, path: Path): void {
    let value = root;
    let owner: ResponseObject | undefined;
    let ownKey = '';
    for (const key of path) {
      if (value === null || value === undefined || typeof value !== 'object') break;
      if (typeof key === 'string') {
        owner = value as ResponseObject;
        ownKey = key;
      }
      value = (value as Record<string | number, unknown>)[key];
    }
    if (!owner || (value !== null && value !== undefined)) return;
    this.#failed ??= new WeakMap();
    const keys = this.#failed.get(owner);
    if (keys) keys.add(ownKey);
    else this.#failed.set(owner, new Set([ownKey]));
  }
}

/** A plan node, compiled. It returns a promise only when it has to wait, and never rejects because a subgraph failed. */
export type CompiledNode<Context> = (run: Run<Context>) => Promise<void> | undefined;
