import type { SubgraphContext } from '../../kit/context.js';
import { readAll } from '../../kit/list/partner-list.js';
import { requestScoped } from '../../kit/request-scoped.js';
import { ofReseller } from '../../kit/reseller.js';
import { customerList, type CustomerRow } from '../../lists/customers.js';
import { byManager } from './group.js';

type Groups = ReadonlyMap<string, CustomerRow[]>;

const known = requestScoped(() => new Map<string, Promise<Groups>>());

/** Customers by account manager, of the partner or of a reseller: one scan for a request, a call for every 100. */
export function managersOf(context: SubgraphContext, resellerId: string | null | undefined): Promise<Groups> {
  const key = resellerId ?? '';
  const groups = known(context).get(key) ?? read(context, resellerId);
  known(context).set(key, groups);
  return groups;
}

async function read(context: SubgraphContext, resellerId: string | null | undefined): Promise<Groups> {
  return byManager(await readAll(customerList, context, ofReseller(resellerId)));
}
