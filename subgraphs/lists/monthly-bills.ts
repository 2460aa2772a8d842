import type { components } from '../../partner/contract/generated/incentives.js';
import type { SubgraphContext } from '../kit/context.js';
import type { ListFilter, PartnerList } from '../kit/list/partner-list.js';
import { ofReseller, type ResellerScoped } from '../kit/reseller.js';
import { relationLoader } from '../kit/list/relation-loader.js';

export type BillRow = components['schemas']['BillSumInfoV2'];

/** The operation wants one billing mode per call; a whole month takes all it knows. */
export const billedModes = ['1', '3', '11'] as const;
export type BilledMode = (typeof billedModes)[number];

/** Rows of one month (`cycle`) and billing mode (`charge_mode`), which the filter must name. */
export const billList: PartnerList<BillRow> = {
  name: 'monthlyBills',
  pageSize: 100,
  // With the amount: rows that differ in nothing else the contract tells apart must not be taken for one.
  idOf: (row) =>
    [
      row.customer_id,
      row.cloud_service_type,
      row.resource_type_code,
      row.bill_type,
      row.charge_mode,
      row.amount,
    ].join(' '),
  async fetch(context, filter, range) {
    const query = { ...(filter as { cycle: string; charge_mode: BilledMode }), ...range };
    const answer = await context.partner.call('listSubcustomerMonthlyBills', { query }, context);
    return { rows: answer.bill_sums ?? [], total: answer.count ?? 0 };
  },
};

export const billsOfCustomer = relationLoader({
  list: billList,
  ownerOf: (row) => row.customer_id,
  filterBy: (id) => ({ customer_id: id }),
});

/** What leaves out a part of a customer's bill: in the partner's names, but for the modes. */
export interface BillConditions {
  conditions?: ListFilter;
  /** Default: all. */
  modes?: readonly BilledMode[];
}

/** Every row of a customer's bill for a month, one billing mode after the other. */
export async function monthlyBill(
  context: SubgraphContext,
  customer: ResellerScoped,
  month: string,
  { conditions = {}, modes = billedModes }: BillConditions = {},
): Promise<BillRow[]> {
  const pages = await Promise.all(
    modes.map((mode) =>
      billsOfCustomer(
        context,
        customer.id,
        { ...conditions, cycle: month, charge_mode: mode, ...ofReseller(customer.resellerId) },
        { offset: 0, first: Infinity },
      ),
    ),
  );
  return pages.flatMap((page) => page.rows);
}
