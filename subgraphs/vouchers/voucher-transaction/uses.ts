import DataLoader from 'dataloader';
import { addDays, beijingDay, yearsOf } from '../../kit/days.js';
import type { SubgraphContext } from '../../kit/context.js';
import { eachAlone } from '../../kit/each-alone.js';
import { type Page, type Range, readAll, readPage, readRange } from '../../kit/list/partner-list.js';
import { requestScoped } from '../../kit/request-scoped.js';
import type { Voucher } from '../voucher/voucher.js';
import { voucherTransactionList, type VoucherTransactionRow } from './loaders.js';

type Uses = Page<VoucherTransactionRow>;

interface Key extends Range {
  voucher: Voucher;
}

/** What a voucher paid for. One that was never spent from is not asked about: it has no last use, and all of its worth. */
export async function usesOfVoucher(voucher: Voucher, context: SubgraphContext, range: Range): Promise<Uses> {
  const { faceValue, remaining, lastUsedAt } = voucher;
  if (!lastUsedAt && faceValue.amount === remaining.amount)
    return { rows: [], offset: range.offset, total: 0 };
  return loaderOf(context, voucher.customerId).load({ voucher, ...range });
}

const loaders = requestScoped(() => new Map<string, DataLoader<Key, Uses, string>>());

function loaderOf(context: SubgraphContext, customerId: string): DataLoader<Key, Uses, string> {
  const ofRequest = loaders(context);
  let loader = ofRequest.get(customerId);
  if (!loader) {
    loader = new DataLoader((keys) => loadBatch(context, customerId, keys), {
      cacheKeyFn: ({ voucher, offset, first }) => `${voucher.id} ${offset} ${first}`,
    });
    ofRequest.set(customerId, loader);
  }
  return loader;
}

/** Up to this many vouchers are asked for one by one: to find out how much the account holds would cost a call. */
const few = 2;

/** Vouchers of one customer: each by itself, or all that the account paid in their time, whichever needs fewer calls. */
async function loadBatch(
  context: SubgraphContext,
  customerId: string,
  keys: readonly Key[],
): Promise<(Uses | Error)[]> {
  const list = voucherTransactionList({ id: customerId });
  const oneByOne = () =>
    eachAlone(keys, ({ voucher, ...range }) =>
      readRange(list, context, { ...consumptionIn([voucher]), coupon_id: voucher.id }, range),
    );
  if (keys.length <= few) return oneByOne();
  const filter = consumptionIn(keys.map(({ voucher }) => voucher));
  const head = await readPage(list, context, filter, 0, list.pageSize);
  if (head.total > (keys.length + 1) * list.pageSize) return oneByOne();
  const rows = await readAll(list, context, filter, head);
  return keys.map(({ voucher, offset, first }) => {
    const own = rows.filter(({ coupon_id }) => coupon_id === voucher.id);
    return { rows: own.slice(offset, offset + first), offset, total: own.length };
  });
}

/** What was paid while some vouchers could be spent, in years, the longest span the operation takes. */
function consumptionIn(vouchers: readonly Voucher[]) {
  const from = vouchers.map(({ createdAt }) => beijingDay(createdAt)).sort()[0]!;
  // A day more: a use may be booked a little later than it happened.
  const to = vouchers
    .map(({ lastUsedAt, expiresAt }) => addDays(beijingDay(lastUsedAt ?? expiresAt), 1))
    .sort()
    .at(-1)!;
  return { trade_type: 'DEDEUCT', spans: yearsOf(from, to) };
}
