import type { GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import type { ErrorLog } from '../error-log.js';
import type { Path, ResponseObject } from '../types.js';
import { ObjectProjection, type FieldProjection, type ProjectionContext } from './object-projection.js';
import { FAILED, ProjectionState } from './state.js';

/** A path in the client's response. */
export interface ClientPath {
  path: Path;
  /** False when the client did not select the end of it: a key, a required field, or one that another type needed. */
  whole: boolean;
  /** The first field that the client did not select, when it is null and nothing around it is. */
  nullField?: string;
}

/** Turns the data that a plan brought into the client's response: its fields, order, names and nulls. */
export class Projection {
  readonly #root: ObjectProjection;
  readonly #keys: ReadonlyMap<string, string>;

  constructor(context: ProjectionContext, type: GraphQLObjectType, operation: OperationDefinitionNode) {
    this.#keys = context.keys;
    this.#root = new ObjectProjection(context, type, [operation.selectionSet]);
  }

  /** The response's `data`; errors found on the way are added to the log. */
  complete(data: ResponseObject, log: ErrorLog): ResponseObject | null {
    const completed = this.#root.complete(data, new ProjectionState(log));
    return completed === FAILED ? null : (completed as ResponseObject);
  }

  /**
   * The client's path for a path in the data: with the client's response keys, and cut where the client selected no
   * further.
   */
  clientPath(data: unknown, path: Path): ClientPath {
    const result: (string | number)[] = [];
    let projection: ObjectProjection | undefined = this.#root;
    let value = data;
    for (const key of path) {
      if (typeof key === 'number') {
        result.push(key);
        value = Array.isArray(value) ? (value as unknown[])[key] : undefined;
        continue;
      }
      // Inside a scalar.
      if (!projection) return { path: result, whole: true };
      const object: ResponseObject =
        value !== null && typeof value === 'object' ? (value as ResponseObject) : {};
      const shape = projection.shapeOf(object);
      const field: FieldProjection | undefined = shape?.fields.find((candidate) => candidate.source === key);
      if (!field) {
        // Nothing is known about the inside of a value that is null by now, so it stays as the subgraph told it.
        if (!isKnown(projection, object))
          return { path: [...result, ...this.#rename(path.slice(result.length))], whole: true };
        return { path: result, whole: false, ...(object[key] === null ? { nullField: key } : {}) };
      }
      result.push(field.key);
      projection = field.child;
      value = object[key];
    }
    return { path: result, whole: true };
  }

  #rename(path: Path): Path {
    return path.map((key) => (typeof key === 'string' ? (this.#keys.get(key) ?? key) : key));
  }
}

/** Whether the type of an object at this place can be told. */
function isKnown(projection: ObjectProjection, object: ResponseObject): boolean {
  return !projection.isAbstract || typeof object['__typename'] === 'string';
}
