import type { PartnerClient } from '../../partner/client/index.js';
import { namedOperations, partnerData, screens } from '../../test/support/operations/index.js';
import type { Operation } from '../operations.js';

/** All named operations with variables for which there are data. */
export async function reads(partner: PartnerClient): Promise<Operation[]> {
  const data = partnerData(partner);
  return Promise.all(
    [...namedOperations()].map(async ([name, query]) => ({
      name,
      query,
      variables: await screens[name]!.variables(data),
    })),
  );
}
