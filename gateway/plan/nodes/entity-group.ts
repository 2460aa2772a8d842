import type { EntityBatchAlias } from '@graphql-hive/router-query-planner';
import type { Run } from '../run.js';
import type { Path, ResponseObject } from '../types.js';
import type { EntityBatch } from './entity-batch.js';
import { copy, mergeInto } from './merge.js';
import { Places } from './places.js';
import type { PlanContext } from './plan-context.js';
import { representationKey, Requires } from './representation.js';
import { Rewrites } from './rewrites.js';

/** One `_entities` field of a fetch: which entities it completes, and how. */
export class EntityGroup<Context> {
  /** The response key of the `_entities` field. */
  readonly alias: string;
  /** The variable that takes the representations. */
  readonly variable: string;
  readonly renamedKeys: ReadonlyMap<string, string>;
  readonly #places: readonly Places[];
  readonly #requires: Requires;
  readonly #input: Rewrites | undefined;
  readonly #output: Rewrites | undefined;
  readonly #isExtendedLater: boolean;

  constructor(spec: EntityBatchAlias, context: PlanContext<Context>) {
    this.alias = spec.alias;
    this.variable = spec.representationsVariableName;
    this.#places = spec.paths.map((path) => new Places(path, context.types));
    this.#requires = new Requires(spec.requires, context.types, context.variableNames);
    this.#input = spec.inputRewrites?.length ? new Rewrites(spec.inputRewrites, context.types) : undefined;
    this.#output = spec.outputRewrites?.length ? new Rewrites(spec.outputRewrites, context.types) : undefined;
    this.renamedKeys = this.#output?.renamedKeys ?? new Map<string, string>();
    this.#isExtendedLater = spec.paths.some((path) => context.writes.isExtended(path));
  }

  /** Finds the entities in the response, or at other places in other data, and represents each once. */
  collect(run: Run<Context>, allPlaces = this.#places, data: unknown = run.data): EntityBatch {
    const known = new Map<string, number>();
    const batch: EntityBatch = { targets: [], indexes: [], representations: [], known };
    const found = (entity: ResponseObject): void => {
      const representation = this.#requires.represent(entity, run);
      if (!representation) return;
      this.#input?.apply(representation);
      const key = representationKey(representation);
      let index = known.get(key);
      if (index === undefined) {
        known.set(key, (index = batch.representations.length));
        batch.representations.push(representation);
      }
      batch.targets.push(entity);
      batch.indexes.push(index);
    };
    for (const places of allPlaces) places.each(data, found);
    return batch;
  }

  /** The batch as if the subgraph were asked with the representations of another one; undefined where that lacks some. */
  askedAs({ targets, indexes, known }: EntityBatch, other: EntityBatch): EntityBatch | undefined {
    const there: number[] = [];
    for (const key of known.keys()) {
      const index = other.known.get(key);
      if (index === undefined) return undefined;
      there.push(index);
    }
    return { ...other, targets, indexes: indexes.map((index) => there[index] as number) };
  }

  /** Writes the subgraph's entities into their targets. */
  merge({ targets, indexes, representations }: EntityBatch, answer: unknown): void {
    if (!Array.isArray(answer)) return;
    const entities: readonly unknown[] = answer;
    if (this.#output) for (const entity of entities) this.#output.apply(entity);
    const isPlaced = new Array<boolean>(representations.length).fill(false);
    for (let i = 0; i < targets.length; i++) {
      const index = indexes[i] as number;
      const entity = entities[index];
      if (entity === null || typeof entity !== 'object') continue;
      // One entity may stand in several places, and later fetches may complete it differently in each.
      const own = this.#isExtendedLater && isPlaced[index] ? copy(entity) : entity;
      isPlaced[index] = true;
      mergeInto(targets[i] as ResponseObject, own as ResponseObject);
    }
  }

  /** The places of the targets in the response, with the index of their representation; for errors. */
  trace(run: Run<Context>, batch: EntityBatch): { target: ResponseObject; path: Path; index: number }[] {
    const indexOf = new Map(batch.targets.map((target, i) => [target, batch.indexes[i] as number]));
    const traced: { target: ResponseObject; path: Path; index: number }[] = [];
    for (const places of this.#places) {
      places.trace(run.data, (target, path) => {
        const index = indexOf.get(target);
        if (index !== undefined) traced.push({ target, path, index });
      });
    }
    return traced;
  }
}
