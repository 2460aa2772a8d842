import { Big } from 'big.js';
import { inLanguage } from '../../../partner/language/text.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import { ofReseller } from '../../kit/reseller.js';
import type { Foreseen } from '../../kit/write/write-plan.js';
import { customerById, type CustomerRow } from '../../lists/customers.js';
import { readVoucherQuota } from '../voucher-quota/read.js';
import type { VoucherQuota } from '../voucher-quota/voucher-quota.js';
import type { IssueVouchersInput } from './issue-vouchers.js';
import { messages } from './messages.js';

type Issue = Pick<
  IssueVouchersInput,
  'quotaId' | 'customerIds' | 'faceValue' | 'effectiveAt' | 'expiresAt' | 'serviceTypes' | 'productIds'
> & { resellerId: string | undefined };

/** Association type of customers that pay Huawei Cloud themselves. */
const referral = '1';

/** What issuing would come to, as far as the quota and the customers tell. */
export async function foreseeIssue(issue: Issue, context: SubgraphContext): Promise<Foreseen> {
  const { quotaId, resellerId, customerIds, faceValue } = issue;
  const [quota, customers] = await Promise.all([
    readVoucherQuota({ id: quotaId, resellerId }, context),
    Promise.all(customerIds.map((id) => customerById(context, id, ofReseller(resellerId)))),
  ]);
  const refusal = refusalBy(quota, issue, context.now());
  if (!quota || refusal) return { changes: [], refusals: [refusal ?? 'CBC.99000012'] };
  checkValidity(quota, issue);
  const failures = new Map<string, string>();
  let left = new Big(quota.balance.amount);
  for (const [index, id] of customerIds.entries()) {
    const problem = problemOf(customers[index]) ?? (left.lt(faceValue) ? 'CBC.99000013' : undefined);
    if (problem) failures.set(id, problem);
    else left = left.minus(faceValue);
  }
  const name = inLanguage(context.language, messages.quotaBalance);
  return {
    amount: new Big(quota.balance.amount).minus(left).toFixed(2),
    changes: [{ name, before: quota.balance, after: money(left.toFixed()) }],
    failures,
  };
}

function refusalBy(quota: VoucherQuota | null, issue: Issue, now: number): string | undefined {
  if (quota?.status !== 'ACTIVE') return 'CBC.99000012';
  if (now < Date.parse(quota.effectiveAt) || Date.parse(quota.expiresAt) <= now) return 'CBC.99000017';
  return isWithin(quota, issue) ? undefined : 'CBC.99000023';
}

/** Whether the vouchers would pay for nothing that the quota does not pay for. */
function isWithin({ limits }: VoucherQuota, { serviceTypes, productIds }: Issue): boolean {
  return limits.every((limit) => {
    if (limit.__typename === 'ProductLimit')
      return productIds?.every((id) => limit.productIds.includes(id)) ?? true;
    if (limit.__typename !== 'ServiceTypeLimit') return true;
    const named = new Set(limit.serviceTypes.map(({ code }) => code));
    return serviceTypes?.every((code) => named.has(code) !== limit.excluded) ?? true;
  });
}

function checkValidity(quota: VoucherQuota, { effectiveAt, expiresAt }: Issue): void {
  for (const [argument, value] of Object.entries({ effectiveAt, expiresAt })) {
    if (!value || (quota.effectiveAt <= value && value <= quota.expiresAt)) continue;
    const text = messages.outsideQuota({ argument, from: quota.effectiveAt, to: quota.expiresAt, value });
    throw new BadUserInput(text, argument);
  }
}

function problemOf(customer: CustomerRow | undefined): string | undefined {
  if (!customer) return 'CBC.99000035';
  return customer.association_type === referral ? 'CBC.99000014' : undefined;
}
