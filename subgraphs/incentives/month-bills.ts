import { BadUserInput } from '../kit/bad-user-input.js';
import type { SubgraphContext } from '../kit/context.js';
import { type ListFilter, type PartnerList, readAll, readPage, sizeKey } from '../kit/list/partner-list.js';
import { ofReseller } from '../kit/reseller.js';
import { billedModes, billList, billsOfCustomer, type BillRow } from '../lists/monthly-bills.js';
import { messages } from './messages.js';

/** Most calls that one question may cost: at the partner's ten a second, most of a minute (see `kit/in-bulk.ts`). */
const mostCalls = 500;

/** Whose bills: the partner's own customers', or a reseller's; of them all, or of some. */
export interface Whose {
  customerIds?: string[] | undefined;
  resellerId?: string | null | undefined;
}

/**
 * Bill rows of months, over all billing modes: in the fewest calls, and in no more than {@link mostCalls}. A few
 * customers are asked for one by one where that is cheaper than to read everybody's bills.
 */
export async function readMonthBills(
  context: SubgraphContext,
  months: readonly string[],
  { customerIds, resellerId }: Whose,
): Promise<Map<string, BillRow[]>> {
  const parts = months.flatMap((month) =>
    billedModes.map((mode) => ({ cycle: month, charge_mode: mode, ...ofReseller(resellerId) })),
  );
  const lists =
    customerIds && parts.length * customerIds.length <= mostCalls
      ? await Promise.all(parts.map((part) => ofCustomers(context, part, customerIds)))
      : only(customerIds, await readWhole(billList, context, parts));
  return new Map(
    months.map((month) => [month, lists.filter((_, index) => parts[index]!.cycle === month).flat()]),
  );
}

async function ofCustomers(
  context: SubgraphContext,
  part: ListFilter,
  customerIds: string[],
): Promise<BillRow[]> {
  const whole = { offset: 0, first: Infinity };
  const pages = await Promise.all(customerIds.map((id) => billsOfCustomer(context, id, part, whole)));
  return pages.flatMap((page) => page.rows);
}

function only(customerIds: string[] | undefined, lists: (readonly BillRow[])[]): (readonly BillRow[])[] {
  if (!customerIds) return lists;
  const wanted = new Set(customerIds);
  return lists.map((rows) => rows.filter((row) => wanted.has(row.customer_id)));
}

/** Reads a list under several filters to its end; refuses what would take too many calls when that is known. */
async function readWhole<Row>(
  list: PartnerList<Row>,
  context: SubgraphContext,
  filters: ListFilter[],
): Promise<(readonly Row[])[]> {
  const sizeOf = (filter: ListFilter) => context.listSizes.get(sizeKey(list, filter));
  const heads = await Promise.all(
    filters.map(async (filter) =>
      sizeOf(filter) === undefined ? readPage(list, context, filter, 0, list.pageSize) : undefined,
    ),
  );
  const calls = filters.reduce((sum, filter, index) => {
    const size = heads[index]?.total ?? sizeOf(filter) ?? 0;
    return sum + Math.max(1, Math.ceil(size / list.pageSize));
  }, 0);
  if (calls > mostCalls) {
    const argument = 'customerIds';
    throw new BadUserInput(messages.tooManyCalls({ argument, value: calls, most: mostCalls }), argument);
  }
  return Promise.all(filters.map((filter, index) => readAll(list, context, filter, heads[index])));
}
