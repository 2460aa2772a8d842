import type { Days } from '../../kit/days.js';
import { readInTurn } from '../../kit/list/read-in-turn.js';
import { ownList } from '../../kit/list/own-list.js';
import type { components } from '../../../partner/contract/generated/vouchers.js';

export type VoucherTransactionRow = components['schemas']['CustomerCouponChangeRecord'];

/**
 * Transactions of a customer's voucher account, the only balance this operation has. `spans` in the filter are spans of
 * days, each a part of the list; without them it is the partner's own choice: the last year.
 */
export const voucherTransactionList = ownList<VoucherTransactionRow>({
  name: 'voucherTransactions',
  pageSize: 100,
  // Rows have no id; the balance of the account tells two alike apart.
  idOf: (row) =>
    [
      row.trade_time,
      row.coupon_id,
      row.trade_id,
      row.trade_detail_type,
      row.change_amount,
      row.balance_after_change,
      row.resource_type_name,
    ].join(' '),
  fetch({ context, options, name, filter: { spans = [{}], ...filter }, range }) {
    return readInTurn(context, {
      name,
      parts: (spans as Days[]).map(({ from, to }) => ({
        ...filter,
        trade_time_begin: from,
        trade_time_end: to,
      })),
      range,
      async ask(part, partRange) {
        const query = { ...part, ...partRange, balance_type: 'BALANCE_TYPE_COUPON' as const };
        const answer = await context.partner.call('listCustomerCouponChangeRecords', { query }, options);
        return {
          rows: answer.records ?? [],
          total: answer.total_count ?? 0,
        };
      },
    });
  },
});
