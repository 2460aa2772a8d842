import { couponRecords, type CouponRecord } from '../data/own-coupons/coupon-records.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { equals, strictlyWithin } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { portfolioOf } from './scope.js';

type Record = NonNullable<Answer<'listPartnerCouponsRecord'>['records']>[number];

/** Newest first; windows exclude their ends. A list that was sent empty is a filter that nothing passes. */
export const listPartnerCouponsRecord: Handler<'listPartnerCouponsRecord'> = ({ input, caller, now }) => {
  const portfolio = portfolioOf(caller, input.indirect_partner_id);
  const ofQuota = equals(input.quota_id);
  const ofType = equals<number>(input.quota_type);
  const ofCustomer = equals(input.customer_id);
  const during = strictlyWithin({ begin: input.operation_time_begin, end: input.operation_time_end });
  const ended = equals(input.result);
  const quotaIds = portfolio.quotas().map(({ id }) => id);
  const found = couponRecords(portfolio, now).filter(
    (record) =>
      listed(input.operation_types, record.operation) &&
      listed(input.coupon_ids, record.couponId) &&
      ofType(quotaType(record)) &&
      ofCustomer(record.customerId) &&
      during(record.time) &&
      ended(resultOf(record)) &&
      ofQuota(quotaIds[record.quotaIndex]),
  );
  return { total_count: found.length, records: page(found, input).map((record) => wire(record, quotaIds)) };
};

function listed<T>(wanted: readonly T[] | undefined, value: T | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function quotaType({ couponType }: CouponRecord): 0 | 1 {
  return couponType === 4 ? 1 : 0;
}

function resultOf({ succeeded }: CouponRecord): '0' | '-1' {
  return succeeded ? '0' : '-1';
}

function wire(record: CouponRecord, quotaIds: readonly string[]): Record {
  return {
    id: record.id,
    operation_type: record.operation,
    quota_id: quotaIds[record.quotaIndex],
    quota_type: quotaType(record),
    coupon_id: record.couponId,
    customer_id: record.customerId,
    operation_amount: yuan(record.amount),
    operation_time: utc(record.time),
    result: resultOf(record),
    remark: record.remark,
  };
}
