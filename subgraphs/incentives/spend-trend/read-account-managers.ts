import type { SubgraphContext } from '../../kit/context.js';
import { ofReseller } from '../../kit/reseller.js';
import { customerById } from '../../lists/customers.js';

/**
 * Who looks after each customer: one at most today (contract: listSubCustomers). Customers are read one by one or all,
 * whichever takes fewer calls; those that are no longer the partner's have none.
 */
export async function readAccountManagers(
  context: SubgraphContext,
  customerIds: string[],
  resellerId: string | null | undefined,
): Promise<Map<string, string>> {
  const rows = await Promise.all(customerIds.map((id) => customerById(context, id, ofReseller(resellerId))));
  return new Map(
    rows.flatMap((row) => {
      const manager = row?.account_managers?.[0]?.account_name;
      return row && manager ? [[row.customer_id, manager] as const] : [];
    }),
  );
}
