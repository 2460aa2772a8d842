import { resourceName, serviceName } from '../data/catalogue/catalogue.js';
import { cashEntries, creditEntries } from '../data/accounts/customer-account.js';
import type { Entry } from '../data/accounts/movement.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { beijingMonth, utc } from '../time.js';
import { tradeDays } from './days.js';
import { equals, oneOf } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { customerOf } from './own-account.js';

type ChangeRecord = NonNullable<Answer<'listCustomerAccountChangeRecords'>['records']>[number];

/** Newest first. `payment_channel_id` is a list, whatever its schema says: the request is read that way. */
export const listCustomerAccountChangeRecords: Handler<'listCustomerAccountChangeRecords'> = ({
  input,
  caller,
  now,
}) => {
  const { portfolio, customer } = customerOf(caller);
  const inDays = tradeDays(input, now);
  const directed = equals(input.revenue_expense_type);
  const ofTrade = equals<string>(input.trade_type);
  const traded = equals(input.trade_id);
  const through = oneOf(input.payment_channel_id as unknown as string[] | undefined);
  const numbered = equals(input.payment_channel_no);
  const entries = input.balance_type === 'BALANCE_TYPE_CREDIT' ? creditEntries : cashEntries;
  const found = entries(portfolio, customer).filter(
    (entry) =>
      inDays(entry.time) &&
      directed(directionOf(entry)) &&
      ofTrade(entry.trade) &&
      traded(entry.tradeId) &&
      through(entry.channel) &&
      numbered(channelNumber(entry)),
  );
  return {
    total_count: found.length,
    currency: 'CNY',
    records: page(found, input).map((entry) => changeRecord(entry, customer.accountName)),
  };
};

function changeRecord(entry: Entry, accountName: string): ChangeRecord {
  const { id, detail, time, tradeId, amount, balance, channel, charged } = entry;
  return {
    account_change_id: id,
    trade_detail_type: detail,
    trade_time: utc(time),
    trade_id: tradeId,
    change_amount: yuan(amount < 0n ? -amount : amount),
    balance_after_change: yuan(balance),
    revenue_expense_type: directionOf(entry),
    bill_cycle: beijingMonth(time),
    payment_channel_id: channel,
    payment_channel_no: channelNumber(entry),
    consume_time: charged && `${utc(charged.from)}/${utc(charged.to)}`,
    account_name: accountName,
    cloud_service_type_name: charged && (serviceName(charged.serviceCode) ?? '云商店商品'),
    resource_type_name: charged && resourceName(charged.resourceCode),
  };
}

function directionOf({ amount }: Entry): 'REVENUE' | 'EXPENSE' {
  return amount < 0n ? 'EXPENSE' : 'REVENUE';
}

/** Money that came from outside carries the serial number of where it came through. */
function channelNumber({ trade, tradeId }: Entry): string | undefined {
  return trade === 'RECHARGE' ? `PC${tradeId}` : undefined;
}
