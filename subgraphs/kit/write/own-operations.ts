import type { OperationRecord } from '../../../partner/ledger/index.js';
import type { SubgraphContext } from '../context.js';

/** Of whose operations alone a caller may know; undefined for one who may know of all: an administrator of everything. */
export function onlyOf({ access, caller }: SubgraphContext): string | undefined {
  return access.scopes.has('admin') && !access.boundary ? undefined : caller;
}

/** The operation, if the caller may know of it. */
export function knownTo<Found extends Pick<OperationRecord, 'caller'>>(
  context: SubgraphContext,
  record: Found | undefined,
): Found | undefined {
  const only = onlyOf(context);
  return only === undefined || record?.caller === only ? record : undefined;
}
