import { Tally } from '../../partner/tally/tally.js';
import type { GatewayContext } from '../context.js';
import type { ExecuteArgs } from '../plan/index.js';
import { nextCursor, pageField } from './page-field.js';

type Execute = (args: ExecuteArgs<GatewayContext>) => Promise<unknown>;

export interface PrefetcherOptions {
  execute: Execute;
  /** How many pages are read ahead at a time; default 4. What comes on top is not read ahead. */
  mostAtATime?: number;
  /** How long one may take, in milliseconds; default 20,000: later it would hardly be in time. */
  timeoutMs?: number;
  /** Whether there is time for it; default always. */
  hasTime?: () => boolean;
}

/** A query that was answered. */
export type Answered = Pick<
  ExecuteArgs<GatewayContext>,
  'document' | 'source' | 'operationName' | 'variables' | 'context'
>;

/** Executes queries for the page that follows the one they were answered with, for what it leaves in caches. */
export class Prefetcher {
  readonly #options: Required<PrefetcherOptions>;
  readonly #underWay = new Map<string, AbortController>();

  constructor({ execute, mostAtATime = 4, timeoutMs = 20_000, hasTime = () => true }: PrefetcherOptions) {
    this.#options = { execute, mostAtATime, timeoutMs, hasTime };
  }

  /** Reads the next page ahead, if there is one. */
  ahead({ document, source, operationName, variables, context }: Answered, data: unknown): void {
    const field = pageField(document, operationName);
    const cursor = field && nextCursor(field, data);
    if (cursor === undefined) return;
    const next = { ...variables, [field!.variable]: cursor };
    const key = JSON.stringify([source, operationName, next, context.language, context.caller.id]);
    const { execute, mostAtATime, timeoutMs, hasTime } = this.#options;
    if (this.#underWay.has(key) || this.#underWay.size >= mostAtATime || !hasTime()) return;
    const over = new AbortController();
    this.#underWay.set(key, over);
    const timer = setTimeout(() => over.abort(new Error('It would come too late.')), timeoutMs);
    void execute({
      ...{ document, source, operationName },
      variables: next,
      context: {
        language: context.language,
        caller: context.caller,
        priority: 'prefetch',
        tally: new Tally(),
        signal: over.signal,
      },
      signal: over.signal,
    })
      // It is for what it leaves behind: whoever asks for the page will be told what is wrong.
      .catch(() => {})
      .finally(() => {
        clearTimeout(timer);
        this.#underWay.delete(key);
      });
  }

  /** Gives up what is under way. */
  stop(): void {
    for (const over of this.#underWay.values()) over.abort(new Error('The gateway stops.'));
  }
}
