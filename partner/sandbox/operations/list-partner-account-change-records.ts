import { partnerCash, partnerCredit } from '../data/accounts/partner-account.js';
import type { Entry, Movement } from '../data/accounts/movement.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { tradeDays } from './days.js';
import { equals } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { resellerOf } from './scope-reseller.js';

type ChangeRecord = NonNullable<Answer<'listPartnerAccountChangeRecords'>['records']>[number];

/** Newest first. The wire's misspelt codes are kept; a reseller has no credit account. */
export const listPartnerAccountChangeRecords: Handler<'listPartnerAccountChangeRecords'> = ({
  input,
  caller,
  now,
}) => {
  const { book } = caller.partner;
  const reseller = resellerOf(caller, input.indirect_partner_id);
  const inDays = tradeDays(input, now);
  const ofTrade = equals<string>(input.trade_type);
  const asked = ({ trade, time }: Movement) => ofTrade(trade) && inDays(time);
  const common = { currency: 'CNY' } as const;
  if (input.balance_type === 'BALANCE_TYPE_CREDIT') {
    const entries = reseller ? [] : partnerCredit(book).entries.filter(asked);
    return { ...common, total_count: entries.length, records: page(entries, input).map(changeRecord) };
  }
  const { later, past } = partnerCash(book, reseller);
  const { offset = 0, limit = 10 } = input;
  const found = later.filter(asked);
  const total = found.length + past.movements().filter(asked).length;
  // Balances are played back from the newest entry on: no further than to the last day asked for.
  const oldest = past.movements().findLast(({ time }) => inDays(time))?.time ?? Infinity;
  for (const entry of past.entries()) {
    if (found.length >= offset + limit || entry.time < oldest) break;
    if (asked(entry)) found.push(entry);
  }
  return {
    ...common,
    total_count: Math.max(total, found.length),
    records: page(found, input).map(changeRecord),
  };
};

function changeRecord({ id, detail, time, tradeId, amount, balance, counterparty }: Entry): ChangeRecord {
  return {
    account_change_id: id,
    trade_detail_type: detail,
    trade_time: utc(time),
    trade_id: tradeId,
    change_amount: yuan(amount < 0n ? -amount : amount),
    balance_after_change: yuan(balance),
    type: amount < 0n ? '2' : '1',
    customer_id: counterparty?.id,
    account_name: counterparty?.name,
  };
}
