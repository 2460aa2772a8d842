import { BilingualError } from '../../../partner/language/bilingual-error.js';
import type { Text } from '../../../partner/language/text.js';
import type { ErrorLog } from '../error-log.js';
import { messages } from '../messages.js';
import type { Refusal } from '../restriction.js';

/**
 * Returned instead of a value where there can be none and the reason is in the error log: the nearest nullable parent
 * becomes null. https://spec.graphql.org/draft/#sec-Handling-Execution-Errors
 */
export const FAILED = Symbol('failed');

/** A field that was not asked for is reported at so many places of a response; at all others it is null without a word. */
export const MAX_REFUSALS = 100;

/** The state of one response being completed. */
export class ProjectionState {
  /** The response path of the value being completed; one array that grows and shrinks on the way. */
  readonly path: (string | number)[] = [];
  readonly #log: ErrorLog;
  #refusals: Map<Refusal, number> | undefined;

  constructor(log: ErrorLog) {
    this.#log = log;
  }

  /** Reports a value that cannot be completed, unless a subgraph's error explains it already. */
  fail(text: Text, code: string, key?: string | number): typeof FAILED {
    const path = key === undefined ? [...this.path] : [...this.path, key];
    if (!this.#log.explains(path)) this.#log.add(new BilingualError(text, { path, extensions: { code } }));
    return FAILED;
  }

  /** Reports a field that the client may not have. */
  refuse(refusal: Refusal, key: string): typeof FAILED {
    this.#refusals ??= new Map();
    const before = this.#refusals.get(refusal) ?? 0;
    this.#refusals.set(refusal, before + 1);
    if (before < MAX_REFUSALS) {
      const { text, extensions } = refusal;
      this.#log.add(new BilingualError(text, { path: [...this.path, key], extensions: { ...extensions } }));
    }
    return FAILED;
  }

  /** The same for null in a non-null position. */
  failNull(field: string, key?: string | number): typeof FAILED {
    return this.fail(messages.nullForNonNull({ field }), 'NULL_FOR_NON_NULL_FIELD', key);
  }
}

/** Completes a value by its type: null where there is none, `FAILED` where an error was reported. */
export type Complete = (value: unknown, state: ProjectionState) => unknown;
