import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import type { SupergraphTypes } from '../supergraph-types.js';
import type { ResponseObject } from '../types.js';

type Segment = { key: string } | { types: ReadonlySet<string> };
type Change = (owner: ResponseObject, key: string) => void;

/** What the planner wants changed in a representation before it is sent, or in an answer before it is merged. */
export class Rewrites {
  readonly #changes: readonly { path: Segment[]; change: Change }[];
  /** Keys that a fetch uses internally, and what the response calls them. */
  readonly renamedKeys = new Map<string, string>();

  constructor(rewrites: readonly FetchRewrite[], types: SupergraphTypes) {
    this.#changes = rewrites.map((rewrite) => this.#compile(rewrite, types));
  }

  apply(value: unknown): void {
    for (const { path, change } of this.#changes) walk(value, path, 0, change);
  }

  #compile(rewrite: FetchRewrite, types: SupergraphTypes): { path: Segment[]; change: Change } {
    if ('KeyRenamer' in rewrite) {
      const { path, renameKeyTo } = rewrite.KeyRenamer;
      const last = path.at(-1);
      if (last && 'Key' in last) this.renamedKeys.set(last.Key, renameKeyTo);
      return {
        path: compilePath(path, types),
        change(owner, key) {
          if (key === renameKeyTo || !(key in owner)) return;
          owner[renameKeyTo] = owner[key];
          delete owner[key];
        },
      };
    }
    // The planner's typings know both forms.
    const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
    return {
      path: compilePath(path, types),
      change(owner, key) {
        if (key in owner) owner[key] = setValueTo;
      },
    };
  }
}

function compilePath(path: readonly FetchNodePathSegment[], types: SupergraphTypes): Segment[] {
  return path.map((segment) =>
    'Key' in segment ? { key: segment.Key } : { types: types.satisfying(segment.TypenameEquals) },
  );
}

function walk(value: unknown, path: readonly Segment[], at: number, change: Change): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) walk(item, path, at, change);
    return;
  }
  const segment = path[at];
  if (!segment) return;
  const object = value as ResponseObject;
  if ('key' in segment) {
    if (at === path.length - 1) change(object, segment.key);
    else walk(object[segment.key], path, at + 1, change);
  } else {
    const name = object['__typename'];
    if (typeof name !== 'string' || segment.types.has(name)) walk(object, path, at + 1, change);
  }
}
