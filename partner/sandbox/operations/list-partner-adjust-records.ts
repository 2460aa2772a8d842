import type { Transfer } from '../data/accounts/customer-transfers.js';
import { allTransfers, transfersWith } from '../data/accounts/transfers.js';
import type { Book } from '../data/book.js';
import type { Reseller } from '../data/reseller.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { equals, within } from './filters.js';
import type { Answer, Handler, Input } from './handler.js';
import { resellerOf } from './scope-reseller.js';

type AdjustRecord = NonNullable<Answer<'listPartnerAdjustRecords'>['records']>[number];

const scenes: Record<Transfer['type'], string> = {
  SOURCE_OPERATION_BEADJUST: '拨款',
  SOURCE_OPERATION_BERETRIEVE: '回收',
  SOURCE_OPERATION_BEUNBIND: '解除关联回收',
};

/**
 * Newest first. A reseller's id asks for what its distributor moved; with `indirect_partner_id` it is about that one's
 * customers. Customers of someone else, and referral customers, have no movements to show.
 */
export const listPartnerAdjustRecords: Handler<'listPartnerAdjustRecords'> = ({ input, caller }) => {
  const { book } = caller.partner;
  const reseller = resellerOf(caller, input.indirect_partner_id);
  const all =
    input.customer_id === undefined
      ? allTransfers(book, reseller)
      : transfersWith(input.customer_id, book, reseller);
  const found = matching(all, input);
  return {
    total_count: found.length,
    records: page(found, input).map((transfer) => adjustRecord(transfer, book, reseller)),
  };
};

/** A partner of many customers has hundreds of thousands, so they are only looked at where something is asked. */
function matching(all: Transfer[], input: Input<'listPartnerAdjustRecords'>): Transfer[] {
  const { operation_type, operation_time_begin: begin, operation_time_end: end, trans_id } = input;
  if ([operation_type, begin, end, trans_id].every((one) => one === undefined)) return all;
  const ofType = equals(operation_type);
  const during = within({ begin, end });
  const wanted = equals(trans_id);
  return all.filter(({ type, time, id }) => ofType(type) && during(time) && wanted(id));
}

function adjustRecord(
  { id, time, type, counterparty, amount }: Transfer,
  book: Book,
  reseller: Reseller | undefined,
): AdjustRecord {
  const customer = (reseller?.portfolio ?? book.own).customer(counterparty.id);
  return {
    customer_id: counterparty.id,
    customer_name: customer?.verifiedName ?? book.reseller(counterparty.id)?.name ?? counterparty.name,
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
