import { voucherEntries, type VoucherEntry } from '../data/own-coupons/voucher-account.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { beijingMonth, utc } from '../time.js';
import { tradeDays } from './days.js';
import { equals } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { customerOf } from './own-account.js';

type ChangeRecord = NonNullable<Answer<'listCustomerCouponChangeRecords'>['records']>[number];

/** Newest first; vouchers only, although the account to read has to be named. */
export const listCustomerCouponChangeRecords: Handler<'listCustomerCouponChangeRecords'> = ({
  input,
  caller,
  now,
}) => {
  const { portfolio, customer } = customerOf(caller);
  const inDays = tradeDays(input, now);
  const directed = equals(input.revenue_expense_type);
  const ofTrade = equals<string>(input.trade_type);
  const traded = equals(input.trade_id);
  const ofCoupon = equals(input.coupon_id);
  const found = voucherEntries(portfolio, customer, now).filter(
    (entry) =>
      inDays(entry.time) &&
      directed(directionOf(entry)) &&
      ofTrade(entry.trade) &&
      traded(entry.tradeId) &&
      ofCoupon(entry.couponId),
  );
  return {
    total_count: found.length,
    currency: 'CNY',
    records: page(found, input).map((entry) => changeRecord(entry, customer.accountName)),
  };
};

function directionOf({ amount }: VoucherEntry): 'REVENUE' | 'EXPENSE' {
  return amount < 0n ? 'EXPENSE' : 'REVENUE';
}

function changeRecord(entry: VoucherEntry, accountName: string): ChangeRecord {
  const { amount } = entry;
  return {
    coupon_id: entry.couponId,
    trade_detail_type: entry.detail,
    trade_time: utc(entry.time),
    trade_id: entry.tradeId,
    change_amount: yuan(amount < 0n ? -amount : amount),
    balance_after_change: yuan(entry.balance),
    revenue_expense_type: directionOf(entry),
    bill_cycle: beijingMonth(entry.time),
    account_name: accountName,
  };
}
