import {
  locatedError,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { SubgraphAnswer, Watch } from '../types.js';
import type { FieldPlan, Position } from './field-plan.js';
import { FAILED, Frame } from './frame.js';
import { abandon, isThenable } from './values.js';

/** What an execution is of. */
export interface ExecutedDocument {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly operation: OperationDefinitionNode;
}

/** Tells some of what a field's value will hold, for as long as it is not there. None of it is taken back. */
export type GiveHint = (value: () => unknown) => void;

/** Makes for a field what its resolver can give hints with. */
type HintsOf = (field: FieldPlan, frame: Frame, key: string | number) => GiveHint;

/** What resolvers are told about a field: more than graphql-js tells, where somebody goes on with what they tell. */
type ResolveInfo = GraphQLResolveInfo & { hint?: GiveHint };

interface Slot {
  position: Position;
  frame: Frame;
  key: string | number;
  done: boolean;
}

/** A watch, and how much of its part is under way. */
interface Watched {
  watch: Watch;
  pending: number;
}

/**
 * One execution of a document. Values that are there are completed at once; a promise leaves null in its place, and is
 * counted until it has put its value there. So there is one promise for the whole, and none per object or list.
 */
export class Execution {
  /** Of fields whose arguments are the same for the whole request, by the field's number. */
  readonly arguments: Record<string, unknown>[] = [];
  readonly errors: GraphQLError[] = [];
  readonly root: Frame;
  #slots: Slot[] = [];
  #pending = 0;
  #idle: (() => void) | undefined;
  #watched: Watched[] = [];
  #hintsOf: HintsOf | undefined;

  constructor(
    readonly document: ExecutedDocument,
    readonly variables: Record<string, unknown>,
    readonly context: unknown,
    rootTypename: string | undefined,
  ) {
    this.root = new Frame(undefined, '', true, rootTypename, {});
  }

  /** Waits for everything that is under way, if anything is. */
  whenIdle(): Promise<void> | undefined {
    if (this.#pending === 0) return undefined;
    return new Promise((resolve) => (this.#idle = resolve));
  }

  /** To be called before anything is executed. `hintsOf` is asked for fields on the way to what is watched. */
  watch(watches: readonly Watch[], hintsOf: HintsOf): void {
    for (const watch of watches) this.#watched.push({ watch, pending: 0 });
    this.#hintsOf = hintsOf;
  }

  /** Whether somebody waits for a part that is not there yet. */
  get isWatched(): boolean {
    return this.#watched.length > 0 && this.#pending > 0;
  }

  /** Tells those who wait for their part. */
  hint(data: Record<string, unknown>): void {
    for (const { watch } of this.#watched) watch.hint?.(data);
  }

  /** Tells those whose part is there already, unless all is: then the answer tells. */
  tellWatches(): void {
    if (!this.isWatched) return;
    const ready = this.#watched.filter(({ pending }) => pending === 0);
    if (ready.length === 0) return;
    this.#watched = this.#watched.filter(({ pending }) => pending > 0);
    for (const { watch } of ready) watch.ready(this.root.value);
  }

  answer(): SubgraphAnswer {
    const data = this.root.failed ? null : this.root.value;
    return this.errors.length > 0 ? { errors: this.errors, data } : { data };
  }

  /** Completes what a resolver gave: the value, null for now where it is not there yet, or `FAILED`. */
  place(value: unknown, position: Position, frame: Frame, key: string | number): unknown {
    try {
      if (value === null || value === undefined) {
        if (position.nullable) return null;
        throw notNull(position.field);
      }
      if (typeof value === 'object') {
        if (isThenable(value)) {
          return this.wait(value, position, frame, key);
        }
        if (value instanceof Error) throw value;
      }
      return position.complete(value, this, frame, key);
    } catch (error) {
      return this.report(error, position.field, frame, key);
    }
  }

  /** Fills a place when its value is there; gives what stands there until then. */
  wait(promise: PromiseLike<unknown>, position: Position, frame: Frame, key: string | number): unknown {
    const slot: Slot = { position, frame, key, done: false };
    this.#slots.push(slot);
    this.#pending++;
    this.#count(position, 1);
    promise.then(
      (value) => this.#settle(slot, value, false),
      (error: unknown) => this.#settle(slot, error, true),
    );
    return null;
  }

  report(error: unknown, field: FieldPlan, frame: Frame, key: string | number): typeof FAILED {
    this.errors.push(locatedError(error, field.nodes, frame.pathOf(key)));
    // What is null now may bubble, and what was failed with is nothing to go on with.
    this.#watched = [];
    return FAILED;
  }

  /** What resolvers are told about a field. */
  infoOf(field: FieldPlan, frame: Frame, key: string | number): ResolveInfo {
    const { schema, fragments, operation } = this.document;
    const info: ResolveInfo = {
      fieldName: field.name,
      fieldNodes: field.nodes,
      returnType: field.definition.type,
      parentType: field.parentType,
      path: frame.fieldPathOf(key),
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: this.variables,
    };
    if (this.#hintsOf && this.#watched.some(({ watch }) => watch.paths.has(field.path))) {
      info.hint = this.#hintsOf(field, frame, key);
    }
    return info;
  }

  #settle(slot: Slot, value: unknown, rejected: boolean): void {
    if (slot.done) return abandon(value);
    slot.done = true;
    if (slot.frame.isDead) abandon(value);
    else this.#fill(slot, value, rejected);
    this.#count(slot.position, -1);
    if (--this.#pending === 0) this.#idle?.();
    else this.tellWatches();
  }

  #count({ field }: Position, by: number): void {
    for (const watched of this.#watched) if (watched.watch.paths.has(field.path)) watched.pending += by;
  }

  #fill({ position, frame, key }: Slot, value: unknown, rejected: boolean): void {
    const placed = rejected
      ? this.report(value, position.field, frame, key)
      : this.place(value, position, frame, key);
    if (placed !== FAILED) frame.value[key] = placed;
    else if (position.nullable) frame.value[key] = null;
    else this.#bubble(frame);
  }

  /** Makes null what may be null around a value that may not. What is under way below it is not waited for. */
  #bubble(start: Frame): void {
    let frame = start;
    frame.failed = true;
    while (!frame.nullable && frame.parent) (frame = frame.parent).failed = true;
    if (frame.parent) frame.parent.value[frame.key] = null;
    for (const slot of this.#slots) {
      if (slot.done || !slot.frame.isDead) continue;
      slot.done = true;
      this.#pending--;
    }
  }
}

function notNull({ parentType, name }: FieldPlan): Error {
  return new Error(`Cannot return null for non-nullable field ${parentType.name}.${name}.`);
}
