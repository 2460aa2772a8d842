import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { SupergraphTypes } from '../supergraph-types.js';
import type { Path, ResponseObject } from '../types.js';

type Step = { field: string } | { types: ReadonlySet<string> };

/** Where a plan node's entities stand in the response: a flatten path such as `users.@.reviews.@|[Review]`, compiled. */
export class Places {
  readonly #steps: readonly Step[];

  constructor(path: readonly FlattenNodePathSegment[], types: SupergraphTypes) {
    // Lists are walked wherever they are met, at any depth (the planner writes one `@` for `[[T]]` too).
    this.#steps = path
      .filter((segment) => segment !== '@')
      .map((segment) =>
        'Field' in segment ? { field: segment.Field } : { types: types.satisfying(segment.TypeCondition) },
      );
  }

  /** Calls `found` for every object at this path, in the order of the response. */
  each(root: unknown, found: (object: ResponseObject) => void): void {
    visit(root, this.#steps, 0, found);
  }

  /** The same walk with the path of every object; slower, for errors only. */
  trace(root: unknown, found: (object: ResponseObject, path: Path) => void): void {
    trace(root, this.#steps, 0, [], found);
  }
}

function visit(
  value: unknown,
  steps: readonly Step[],
  at: number,
  found: (object: ResponseObject) => void,
): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) visit(value[i], steps, at, found);
    return;
  }
  const step = steps[at];
  if (step === undefined) found(value as ResponseObject);
  else if ('field' in step) visit((value as ResponseObject)[step.field], steps, at + 1, found);
  else if (satisfies(value as ResponseObject, step.types)) visit(value, steps, at + 1, found);
}

function trace(
  value: unknown,
  steps: readonly Step[],
  at: number,
  path: Path,
  found: (object: ResponseObject, path: Path) => void,
): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    value.forEach((item, i) => trace(item, steps, at, [...path, i], found));
    return;
  }
  const step = steps[at];
  if (step === undefined) found(value as ResponseObject, path);
  else if ('field' in step)
    trace((value as ResponseObject)[step.field], steps, at + 1, [...path, step.field], found);
  else if (satisfies(value as ResponseObject, step.types)) trace(value, steps, at + 1, path, found);
}

/** An object without `__typename` satisfies every condition: the planner asks for it wherever it could differ. */
function satisfies(object: ResponseObject, types: ReadonlySet<string>): boolean {
  const name = object['__typename'];
  return typeof name !== 'string' || types.has(name);
}
