import type {
  EntityBatchAlias,
  FlattenNodePathSegment,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import type { Run } from '../run.js';
import type { SupergraphTypes } from '../supergraph-types.js';
import type { Watch } from '../types.js';
import type { Fetched } from './fetch-of.js';
import { Places } from './places.js';

/**
 * A fetch that can begin before its turn: another one brings all that it is asked with, and brings more, which it need not
 * wait for. What it is answered counts when its turn comes.
 */
export interface EarlyStart<Context> {
  /** What of the other's answer it waits for. */
  readonly paths: Watch['paths'];
  /** Whether it begins with the other's whole answer too. If not, its turn comes then anyway. */
  readonly atEnd: boolean;
  /** The response key in the other's data below which its entities stand; undefined: anywhere in it. */
  readonly root: string | undefined;
  /** For each of its aliases, where its entities stand there. */
  readonly places: readonly (readonly Places[])[];
  /** Set when the fetch is compiled, as the next one is. */
  begin?: (run: Run<Context>, data: Record<string, unknown>) => void;
  /** Tells its subgraph with which entities, among others, it will begin. */
  hint?: (run: Run<Context>, data: Record<string, unknown>) => void;
}

/** How entities can be asked for with what `leader` brings; undefined where they need more, or it is not at hand. */
export function earlyStart<Context>(
  leader: Fetched,
  selectedBy: () => ReadonlySet<string>,
  aliases: readonly EntityBatchAlias[],
  { types, atEnd }: { types: SupergraphTypes; atEnd: boolean },
): EarlyStart<Context> | undefined {
  const origin = originOf(leader);
  if (!origin) return undefined;
  const paths = new Set<string>(origin.root === undefined ? [] : [origin.root]);
  const places: Places[][] = [];
  for (const alias of aliases) {
    const tails = alias.paths.map((path) => tailOf(path, origin.path));
    if (!tails.every((tail) => tail !== undefined)) return undefined;
    for (const tail of tails) addPaths(paths, origin.root, tail, alias.requires);
    places.push(tails.map((tail) => new Places(tail, types)));
  }
  const selected = selectedBy();
  for (const path of paths) if (!selected.has(path)) return undefined;
  return { paths, atEnd, root: origin.root, places };
}

/** Where a fetch's data stand in the response, if that is one place and they need no rewriting. */
function originOf(
  fetched: Fetched,
): { root: string | undefined; path: readonly FlattenNodePathSegment[] } | undefined {
  if (fetched.kind === 'root') {
    if (fetched.path.length > 0 || fetched.node.outputRewrites?.length) return undefined;
    return { root: undefined, path: [] };
  }
  const [only, ...others] = fetched.aliases;
  if (!only || others.length > 0 || only.paths.length !== 1 || only.outputRewrites?.length) return undefined;
  return { root: only.alias, path: only.paths[0]! };
}

/** What is left of a path after another one; undefined where it does not begin with it. */
function tailOf(
  path: readonly FlattenNodePathSegment[],
  start: readonly FlattenNodePathSegment[],
): readonly FlattenNodePathSegment[] | undefined {
  if (JSON.stringify(path.slice(0, start.length)) !== JSON.stringify(start)) return undefined;
  return path.slice(start.length);
}

/** Adds all that an entity's representation is made of, and the way to it. */
function addPaths(
  paths: Set<string>,
  root: string | undefined,
  way: readonly FlattenNodePathSegment[],
  requires: readonly RequiresSelection[],
): void {
  let prefix = root === undefined ? '' : `${root}.`;
  for (const segment of way) {
    if (typeof segment !== 'object' || !('Field' in segment)) continue;
    paths.add(prefix + segment.Field);
    prefix += `${segment.Field}.`;
  }
  const add = (selections: readonly RequiresSelection[], before: string): void => {
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        paths.add(before + selection.name);
        add(selection.selections ?? [], `${before}${selection.name}.`);
      } else if (selection.kind === 'InlineFragment') add(selection.selections, before);
    }
  };
  add(requires, prefix);
}
