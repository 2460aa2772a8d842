import type { components } from '../../partner/contract/generated/incentives.js';
import type { SubgraphContext } from '../kit/context.js';
import type { PartnerList } from '../kit/list/partner-list.js';
import { ofReseller, type ResellerScoped } from '../kit/reseller.js';
import { relationLoader } from '../kit/list/relation-loader.js';

export type BillRow = components['schemas']['BillSumInfoV2'];

/** The operation wants one billing mode per call; a whole month takes all it knows. */
const chargeModes = ['1', '3', '11'] as const;

/** Rows of one month (`cycle`) and billing mode (`charge_mode`), which the filter must name. */
const billList: PartnerList<BillRow> = {
  name: 'monthlyBills',
  pageSize: 100,
  idOf: (row) =>
    [row.customer_id, row.cloud_service_type, row.resource_type_code, row.bill_type, row.charge_mode].join(
      ' ',
    ),
  async fetch(context, filter, range) {
    const query = { ...(filter as { cycle: string; charge_mode: '1' | '3' | '11' }), ...range };
    const answer = await context.partner.call('listSubcustomerMonthlyBills', { query }, context);
    return { rows: answer.bill_sums ?? [], total: answer.count ?? 0 };
  },
};

const billsOfCustomer = relationLoader({
  list: billList,
  ownerOf: (row) => row.customer_id,
  filterBy: (id) => ({ customer_id: id }),
});

/** Every row of a customer's bill for a month, over all billing modes. */
export async function monthlyBill(
  context: SubgraphContext,
  customer: ResellerScoped,
  month: string,
): Promise<BillRow[]> {
  const pages = await Promise.all(
    chargeModes.map((mode) =>
      billsOfCustomer(
        context,
        customer.id,
        { cycle: month, charge_mode: mode, ...ofReseller(customer.resellerId) },
        { offset: 0, first: Infinity },
      ),
    ),
  );
  return pages.flatMap((page) => page.rows);
}
