import { Big } from 'big.js';
import type { WireDecimal } from '../../../partner/contract/wire-decimal.js';
import type { BillRow } from '../../lists/monthly-bills.js';
import type { SpendRecordRow } from '../spend-record/loaders.js';

/** What a charge was paid by, by what that means for incentives (rules-incentives.md section 6). */
export const parts = ['cashLike', 'pending', 'settledLate', 'conditional', 'excluded'] as const;
export type Part = (typeof parts)[number];

/** A charge, whichever bill it stands in. Signs are as the partner sends them. */
export interface SpendRow extends Record<Part, Big> {
  customerId: string;
  /** Code of the service; undefined when the row names none. */
  serviceType: string | undefined;
  /** All that had to be paid. What the parts do not make of it is the residual. */
  amount: Big;
  refund: boolean;
}

/** Kinds that give back: unsubscription, change, switch to pay-per-use. */
const refundKinds: ReadonlySet<number | undefined> = new Set([4, 20, 24]);

export function ofSpendRecord(row: SpendRecordRow): SpendRow {
  return {
    customerId: row.customer_id ?? '',
    serviceType: row.service_type_code || undefined,
    amount: sum(row.payment_amount),
    cashLike: sum(row.cash_amount, row.stored_value_card_amount),
    pending: sum(row.credit_amount, row.debt_amount),
    settledLate: sum(row.writeoff_amount),
    conditional: sum(row.flexipurchase_coupon_amount),
    excluded: sum(row.coupon_amount),
    refund: refundKinds.has(row.bill_detail_type),
  };
}

export function ofBill(row: BillRow): SpendRow {
  const paidBy = (...balances: string[]) =>
    sum(
      ...(row.account_details ?? [])
        .filter(({ balance_type = '' }) => balances.includes(`${balance_type}`))
        .map(({ amount }) => amount),
    );
  return {
    customerId: row.customer_id,
    serviceType: row.cloud_service_type || undefined,
    amount: payableOf(row),
    cashLike: paidBy('BALANCE_TYPE_DEBIT', 'BALANCE_TYPE_STORED_VALUE_CARD'),
    pending: sum(row.debt_amount).plus(paidBy('BALANCE_TYPE_CREDIT')),
    settledLate: sum(row.adjustment_amount),
    conditional: paidBy('BALANCE_TYPE_RCASH_COUPON'),
    excluded: paidBy('BALANCE_TYPE_COUPON', 'BALANCE_TYPE_BONUS'),
    refund: row.bill_type === '1',
  };
}

/**
 * What a row of the monthly bill says had to be paid. The contract does not say whether its amount includes what is
 * unpaid and what was cleared later. Payments do: the reading that leaves less unexplained is right.
 */
function payableOf(row: BillRow): Big {
  const amount = sum(row.amount);
  const open = sum(row.debt_amount, row.adjustment_amount);
  const unpaid = amount.minus(sum(...(row.account_details ?? []).map((payment) => payment.amount)));
  return unpaid.abs().lte(unpaid.minus(open).abs()) ? amount.plus(open) : amount;
}

function sum(...amounts: (WireDecimal | undefined)[]): Big {
  return amounts.reduce<Big>((total, amount) => total.plus(amount || 0), new Big(0));
}
