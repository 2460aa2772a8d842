import { Arg, ID } from 'type-graphql';
import type { ListFilter } from './list/partner-list.js';

/**
 * The key of what belongs either to the partner itself or to one of its resellers (the partner API's indirect partner).
 * The API finds nothing of a reseller's unless the reseller is named, so the reseller is part of the key.
 */
export interface ResellerScoped {
  id: string;
  resellerId?: string | null;
}

/** `resellerId` of a look-up by id. */
export function ResellerArg() {
  return Arg('resellerId', () => ID, {
    nullable: true,
    description: 'The reseller it belongs to; leave it out for what is the partner’s own.',
  });
}

/** The condition that leaves only what a reseller has; none for the partner's own. */
export function ofReseller(resellerId: string | null | undefined): ListFilter {
  return resellerId ? { indirect_partner_id: resellerId } : {};
}
