import type { GraphQLResolveInfo } from 'graphql';
import type { SubgraphContext } from '../../kit/context.js';
import { selects } from '../../kit/selects.js';
import { resellerById } from '../../lists/resellers.js';
import { toReseller } from './map.js';
import { listedFields, type Reseller } from './reseller.js';

/**
 * The reseller of an id; null when there is none.
 *
 * @param info of a field that refers to the reseller: what is read by its id needs nothing but it
 */
export async function readReseller(
  id: string,
  context: SubgraphContext,
  info?: GraphQLResolveInfo,
): Promise<Reseller | null> {
  if (info && !selects(info, listedFields)) return { id };
  const row = await resellerById(context, id);
  return row ? toReseller(row) : null;
}
