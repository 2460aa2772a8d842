import { BadUserInput } from '../../kit/bad-user-input.js';
import type { SubgraphContext } from '../../kit/context.js';
import {
  readAll,
  readPage,
  readRange,
  type ListFilter,
  type PartnerList,
} from '../../kit/list/partner-list.js';
import { ofReseller } from '../../kit/reseller.js';
import { customerList } from '../../lists/customers.js';
import { IncentiveClass } from '../incentive-policy/enums.js';
import { policyList } from '../incentive-policy/loaders.js';
import { messages } from '../messages.js';
import { readMonthBills, type Whose } from '../month-bills.js';
import { spendRecordList } from '../spend-record/loaders.js';
import { toSpendRecordConditions } from '../spend-record/map.js';
import { spendingCustomerList } from '../spending-customer/loaders.js';
import type { ClassOf } from './add-up.js';
import { SpendSource } from './enums.js';
import { ofBill, ofSpendRecord, type SpendRow } from './spend-row.js';

/** Most customers whose bills are read one by one. */
export const mostCustomers = 500;

export interface Spending {
  rows: readonly SpendRow[];
  customersRead: number;
}

/** The classes of all services at the end of a month: one call for every 100. */
export async function readClasses(context: SubgraphContext, month: string): Promise<ClassOf> {
  const policies = await readAll(policyList, context, { time: month });
  const classes = new Map(
    policies.map((row) => [row.service_type_code, IncentiveClass.nameOf(row.incentive_policy, context)]),
  );
  return (serviceType) => (serviceType === undefined ? undefined : classes.get(serviceType));
}

export const readSpending: Readonly<
  Record<SpendSource, (context: SubgraphContext, month: string, whose: Whose) => Promise<Spending>>
> = {
  async [SpendSource.SUMMARY](context, month, whose) {
    const rows = [...(await readMonthBills(context, [month], whose)).values()].flat().map(ofBill);
    const customers = whose.customerIds ?? new Set(rows.map(({ customerId }) => customerId));
    return { rows, customersRead: Array.isArray(customers) ? customers.length : customers.size };
  },

  async [SpendSource.DETAIL](context, month, whose) {
    const ids = whose.customerIds ?? (await spenders(context, month, whose.resellerId));
    const pages = await Promise.all(
      ids.map((id) => {
        const conditions = toSpendRecordConditions({ id, resellerId: whose.resellerId }, month);
        return readRange(spendRecordList, context, conditions, { offset: 0, first: Infinity });
      }),
    );
    return { rows: pages.flatMap(({ rows }) => rows.map(ofSpendRecord)), customersRead: ids.length };
  },
};

/** Who may have spent: the partner API lists them of the partner's own customers only, of a reseller's all that there are. */
async function spenders(
  context: SubgraphContext,
  month: string,
  resellerId: Whose['resellerId'],
): Promise<readonly string[]> {
  if (!resellerId) return fewEnough(spendingCustomerList, context, { bill_cycle: month });
  const customers = await fewEnough(customerList, context, ofReseller(resellerId));
  return customers.map(({ customer_id }) => customer_id);
}

async function fewEnough<Row>(
  list: PartnerList<Row>,
  context: SubgraphContext,
  filter: ListFilter,
): Promise<readonly Row[]> {
  const head = await readPage(list, context, filter, 0, list.pageSize);
  if (head.total <= mostCustomers) return readAll(list, context, filter, head);
  const argument = 'customerIds';
  throw new BadUserInput(
    messages.tooManyCustomers({ argument, value: head.total, most: mostCustomers }),
    argument,
  );
}
