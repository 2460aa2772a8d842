import type { Execution, GiveHint } from './execution.js';
import type { FieldPlan } from './field-plan.js';
import { FAILED, type Frame } from './frame.js';
import { HintedExecution } from './hinted-execution.js';

interface Hint {
  /** Of the place whose value it is of. */
  place: number;
  value: () => unknown;
}

interface Place {
  field: FieldPlan;
  frame: Frame;
  key: string | number;
}

/**
 * What resolvers tell of values before they are there. It is completed like the values, with another context, and those who
 * watch are told; not at once, for whoever gives a hint is about to ask for the rest, which is to go first.
 */
export class Hints {
  #execution: Execution | undefined;
  readonly #contextOfHints: () => unknown;
  #places: Place[] = [];
  #given: Hint[] = [];

  constructor(execution: Execution, contextOfHints: () => unknown) {
    this.#execution = execution;
    this.#contextOfHints = contextOfHints;
  }

  of(field: FieldPlan, frame: Frame, key: string | number): GiveHint {
    const place = this.#places.push({ field, frame, key }) - 1;
    return (value) => {
      if (this.#given.push({ place, value }) === 1) setImmediate(() => this.#tell());
    };
  }

  /**
   * To be called when everything is there. Whatever still holds a way to give hints does not hold the answer by it: what
   * resolvers leave behind is collected late, and would keep all of the answer until then.
   */
  end(): void {
    this.#execution = undefined;
    this.#places = [];
  }

  #tell(): void {
    const given = this.#given;
    this.#given = [];
    if (!this.#execution?.isWatched) return;
    const { document, variables, root } = this.#execution;
    const hinted = new HintedExecution(document, variables, this.#contextOfHints(), root.typename);
    const tree = new Tree();
    for (const { place, value } of given) {
      const { field, frame, key } = this.#places[place]!;
      const completed = hinted.complete(value, field, frame, key);
      if (completed !== FAILED) tree.at(frame)[key] = completed;
    }
    this.#execution.hint(tree.at(root));
  }
}

/** Objects and lists that stand where those of an answer under construction do, and have no more than is put into them. */
class Tree {
  readonly #grown = new Map<Frame, Record<string | number, unknown>>();

  at(frame: Frame): Record<string | number, unknown> {
    let grown = this.#grown.get(frame);
    if (!grown) {
      const { typename } = frame;
      grown = (typename === undefined ? [] : { __typename: typename }) as Record<string | number, unknown>;
      this.#grown.set(frame, grown);
      if (frame.parent) this.at(frame.parent)[frame.key] = grown;
    }
    return grown;
  }
}
