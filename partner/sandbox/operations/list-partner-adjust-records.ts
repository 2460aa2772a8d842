import type { Caller } from '../auth/caller.js';
import { resellerTransfers, transfersToReseller } from '../data/accounts/partner-account.js';
import {
  byTransferTime,
  customerTransfers,
  transfersWith,
  type Transfer,
} from '../data/accounts/transfers.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { equals, within } from './filters.js';
import type { Answer, Handler, Input } from './handler.js';
import { portfolioOf } from './scope.js';

type AdjustRecord = NonNullable<Answer<'listPartnerAdjustRecords'>['records']>[number];

const scenes: Record<Transfer['type'], string> = {
  SOURCE_OPERATION_BEADJUST: '拨款',
  SOURCE_OPERATION_BERETRIEVE: '回收',
  SOURCE_OPERATION_BEUNBIND: '解除关联回收',
};

/** Newest first. Customers of someone else, and referral customers, have no movements to show. */
export const listPartnerAdjustRecords: Handler<'listPartnerAdjustRecords'> = ({ input, caller }) => {
  const ofType = equals(input.operation_type);
  const during = within({ begin: input.operation_time_begin, end: input.operation_time_end });
  const wanted = equals(input.trans_id);
  const found = candidates(caller, input).filter(
    ({ type, time, id }) => ofType(type) && during(time) && wanted(id),
  );
  return { total_count: found.length, records: page(found, input).map(adjustRecord) };
};

/** A reseller's id asks for what its distributor moved; with `indirect_partner_id` it is about that one's customers. */
function candidates(caller: Caller, input: Input<'listPartnerAdjustRecords'>): Transfer[] {
  const { book } = caller.partner;
  const { customer_id: id, indirect_partner_id: resellerId } = input;
  const portfolio = portfolioOf(caller, resellerId);
  if (id === undefined) {
    const own = resellerId === undefined ? resellerTransfers(book) : [];
    return [...own, ...customerTransfers(portfolio)].sort(byTransferTime);
  }
  const customer = portfolio.customer(id);
  if (customer) return transfersWith(portfolio, customer);
  const reseller = resellerId === undefined ? book.reseller(id) : undefined;
  return reseller ? transfersToReseller(book, reseller) : [];
}

function adjustRecord({ id, time, type, counterparty, amount }: Transfer): AdjustRecord {
  return {
    customer_id: counterparty.id,
    customer_name: counterparty.name,
    operation_type: type,
    amount: yuan(amount),
    currency: 'CNY',
    apply_scene: scenes[type],
    operation_time: utc(time),
    measure_id: 1,
    trans_id: id,
    memo: undefined,
  };
}
