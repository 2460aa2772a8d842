import type { Run } from '../run.js';
import type { EarlyStart } from './early-start.js';
import { type Begun, type EntityBatch, isEmpty, type Outcome } from './entity-batch.js';
import type { EntityGroup } from './entity-group.js';

export type SendBatches<Context> = (
  run: Run<Context>,
  batches: readonly EntityBatch[],
  settle: (outcome: Outcome) => void,
) => Promise<void> | undefined;

/** How a subgraph is asked for entities, and how it is told that it will be. */
interface Sends<Context> {
  send: SendBatches<Context>;
  hint: (run: Run<Context>, batches: readonly EntityBatch[]) => void;
}

/** Begins a fetch of entities before its turn, and keeps what it is answered until then. */
export class EarlyFetch<Context> {
  readonly #start: EarlyStart<Context>;
  readonly #groups: readonly EntityGroup<Context>[];
  readonly #sends: Sends<Context>;

  constructor(start: EarlyStart<Context>, groups: readonly EntityGroup<Context>[], sends: Sends<Context>) {
    this.#start = start;
    this.#groups = groups;
    this.#sends = sends;
    start.begin = (run, data) => this.#begin(run, data);
    start.hint = (run, data) => this.#hint(run, data);
  }

  /** What began, if it is what is to be asked for now that its turn has come: `asked` in terms of its answer. */
  find(
    run: Run<Context>,
    batches: readonly EntityBatch[],
  ):
    | { asked: EntityBatch[]; end: (settle: (outcome: Outcome) => void) => Promise<void> | undefined }
    | undefined {
    const begun = run.begun.get(this);
    if (!begun) return undefined;
    const asked = this.#groups.map((group, g) => group.askedAs(batches[g]!, begun.batches[g]!));
    if (!asked.every((batch) => batch !== undefined)) return undefined;
    const end = (settle: (outcome: Outcome) => void) =>
      begun.outcome ? void settle(begun.outcome) : begun.pending?.then(() => settle(begun.outcome!));
    return { asked, end };
  }

  #begin(run: Run<Context>, data: Record<string, unknown>): void {
    if (run.begun.has(this)) return;
    const batches = this.#collect(run, data);
    if (batches.every(isEmpty)) return;
    const begun: Begun = { batches, pending: undefined, outcome: undefined };
    run.begun.set(this, begun);
    begun.pending = this.#sends.send(run, batches, (outcome) => (begun.outcome = outcome));
  }

  #hint(run: Run<Context>, data: Record<string, unknown>): void {
    const batches = this.#collect(run, data);
    if (!batches.every(isEmpty)) this.#sends.hint(run, batches);
  }

  #collect(run: Run<Context>, data: Record<string, unknown>): EntityBatch[] {
    const { root, places } = this.#start;
    const at = root === undefined ? data : data[root];
    return this.#groups.map((group, g) => group.collect(run, places[g], at));
  }
}
