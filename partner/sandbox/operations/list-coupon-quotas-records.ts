import { quotaRecords } from '../data/own-coupons/reseller-quotas.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { equals, within } from './filters.js';
import type { Handler } from './handler.js';

/** Newest first, of all resellers unless one is named. */
export const listCouponQuotasRecords: Handler<'listCouponQuotasRecords'> = ({ input, caller, now }) => {
  const { book, credentials } = caller.partner;
  const withReseller = equals(input.indirect_partner_id);
  const ofQuota = equals(input.quota_id);
  const from = equals(input.parent_quota_id);
  const ofType = equals(input.operation_type);
  const during = within({ begin: input.operation_time_begin, end: input.operation_time_end });
  const found = quotaRecords(book, now).filter(
    ({ reseller, quotaId, parentId, operation, time }) =>
      withReseller(reseller.id) && ofQuota(quotaId) && from(parentId) && ofType(operation) && during(time),
  );
  return {
    total_count: found.length,
    records: page(found, input).map(
      ({ id, operation, quotaId, parentId, amount, time, reseller, remark }) => ({
        id,
        operator: credentials.accountName,
        operation_type: operation,
        quota_id: quotaId,
        parent_quota_id: parentId,
        amount: yuan(amount),
        operation_time: utc(time),
        result: '0' as const,
        indirect_partner_account_name: reseller.accountName,
        indirect_partner_id: reseller.id,
        indirect_partner_name: reseller.name,
        remark,
      }),
    ),
  };
};
