import type { SubgraphContext } from '../../kit/context.js';
import { itemProblems, type ItemsOf } from '../../kit/write/item-problems.js';
import type { Written } from '../../kit/write/perform-write.js';
import type { IssuedVoucher, IssueVoucherFailure, IssueVouchersInput } from './issue-vouchers.js';
import { messages } from './messages.js';

type Issued = Written<'createPartnerCoupons'>;

export function toIssued(
  { calls }: Issued,
  { customerIds, resellerId }: IssueVouchersInput,
): IssuedVoucher[] {
  const issued = new Map(
    calls.flatMap(({ answer }) => (answer?.coupon_infos ?? []).map((one) => [one.id, one.coupon_id])),
  );
  return customerIds.flatMap((id) => {
    const voucherId = issued.get(id);
    return voucherId === undefined ? [] : { id: voucherId, customer: { id, resellerId: resellerId ?? null } };
  });
}

const items: ItemsOf<'createPartnerCoupons'> = {
  asked: ({ body }) => body.customer_ids,
  done: ({ coupon_infos }) => coupon_infos?.map(({ id }) => id),
  failed: ({ error_details }) => error_details,
  notInRecords: messages.notInRecords,
};

export function toFailures(
  written: Issued,
  { customerIds, resellerId }: IssueVouchersInput,
  context: SubgraphContext,
): IssueVoucherFailure[] {
  const problems = itemProblems(written, items, context);
  return customerIds.flatMap((id) => {
    const problem = problems.get(id);
    if (!problem) return [];
    const { code, message, partnerCode } = problem;
    return { customer: { id, resellerId: resellerId ?? null }, code, message, partnerCode };
  });
}
