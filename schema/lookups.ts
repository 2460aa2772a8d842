import type { DeclaredOperation } from '../partner/client/index.js';
import { subgraphs } from '../subgraphs/index.js';

/**
 * Which operations it may take to look up an object by its key, where a field of one subgraph refers to an object that
 * another knows more about: as the entities say. `test/schema/claims.long.test.ts` holds the calls that are made against it.
 */
export const lookups: Readonly<Record<string, readonly DeclaredOperation[]>> = Object.fromEntries(
  subgraphs.flatMap((subgraph) => [...subgraph.lookups]),
);
