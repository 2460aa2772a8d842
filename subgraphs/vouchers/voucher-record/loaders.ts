import DataLoader from 'dataloader';
import type { components } from '../../../partner/contract/generated/vouchers.js';
import type { SubgraphContext } from '../../kit/context.js';
import { type PartnerList, readRange } from '../../kit/list/partner-list.js';
import { relationLoader } from '../../kit/list/relation-loader.js';
import { requestScoped } from '../../kit/request-scoped.js';
import { resellerBatches } from '../../kit/reseller-batches.js';
import type { ResellerScoped } from '../../kit/reseller.js';

export type VoucherRecordRow = components['schemas']['CouponRecordV2'];

export const voucherRecordList: PartnerList<VoucherRecordRow> = {
  name: 'voucherRecords',
  pageSize: 100,
  idOf: (row) => row.id,
  async fetch(context, filter, range) {
    const query = { ...filter, ...range };
    const answer = await context.partner.call('listPartnerCouponsRecord', { query }, context);
    return { rows: answer.records ?? [], total: answer.total_count ?? 0 };
  },
};

export const recordsOfQuota = relationLoader({
  list: voucherRecordList,
  ownerOf: (row) => row.quota_id,
  filterBy: (id) => ({ quota_id: id }),
});

export const recordsOfCustomer = relationLoader({
  list: voucherRecordList,
  ownerOf: (row) => row.customer_id,
  filterBy: (id) => ({ customer_id: id }),
});

/** Most ids the operation takes. */
export const mostVoucherIds = 100;

interface Key extends ResellerScoped {
  /** Whether only the record of issuing it is wanted, the only one that names its quota for certain. */
  issueOnly: boolean;
}

const issues = { operation_types: ['1'], result: '0' };

/** Records of vouchers: in one call for 100 of them, and none for the issue of one whose records are all asked for. */
const recordsOf = requestScoped((context) => {
  const read = { all: recordsByVoucher({})(context), issues: recordsByVoucher(issues)(context) };
  const isIssue = (row: VoucherRecordRow) => row.operation_type === '1' && row.result === '0';
  return new DataLoader<Key, VoucherRecordRow[], string>(
    (keys) => {
      const whole = new Set(keys.filter(({ issueOnly }) => !issueOnly).map(({ id }) => id));
      return Promise.all(
        keys.map(async (key) => {
          const inAll = whole.has(key.id);
          const found = await read[inAll ? 'all' : 'issues'].load(key).catch((error: Error) => error);
          if (found instanceof Error) return found;
          const records = found?.records ?? [];
          return key.issueOnly && inAll ? records.filter(isIssue) : records;
        }),
      );
    },
    { cacheKeyFn: ({ id, resellerId, issueOnly }) => JSON.stringify([id, resellerId ?? '', issueOnly]) },
  );
});

/** All records of a voucher. */
export function recordsOfVoucher(context: SubgraphContext, { id, resellerId }: ResellerScoped) {
  return recordsOf(context).load({ id, resellerId: resellerId ?? null, issueOnly: false });
}

/** The record of issuing a voucher, the only one that names its quota for certain; undefined when it has none. */
export async function issueOfVoucher(context: SubgraphContext, { id, resellerId }: ResellerScoped) {
  return (await recordsOf(context).load({ id, resellerId: resellerId ?? null, issueOnly: true }))[0];
}

function recordsByVoucher(filter: object) {
  return resellerBatches<{ voucherId: string; records: VoucherRecordRow[] }>({
    size: mostVoucherIds,
    idOf: (group) => group.voucherId,
    async read(context, ids, reseller) {
      const conditions = { ...filter, coupon_ids: [...ids].sort(), ...reseller };
      const all = { offset: 0, first: Infinity };
      const { rows } = await readRange(voucherRecordList, context, conditions, all);
      return ids.map((id) => ({
        voucherId: id,
        records: rows.filter(({ coupon_id }) => coupon_id === id),
      }));
    },
  });
}
