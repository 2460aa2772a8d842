import { Big } from 'big.js';
import { checkAmount } from '../../kit/write/check-amount.js';
import { checkDistinct } from '../../kit/write/check-distinct.js';
import { checkId, checkIds, checkOrder, checkText } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { inChunks } from '../../kit/in-chunks.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { foreseeIssue } from './foresee.js';
import type { IssueVouchersInput } from './issue-vouchers.js';

/** Most customers of one call, by the contract. */
const customersPerCall = 100;
const mostCustomers = 1000;
/** By the contract, in yuan. */
const largestFaceValue = '99999999999';
const mostLimits = 10;
const longestMemo = 256;

/** Calls for 100 customers each; none is issued the same twice at a time. */
export function planIssue(
  input: IssueVouchersInput,
  context: SubgraphContext,
): WritePlan<'createPartnerCoupons'> {
  const quotaId = checkId(input.quotaId, 'quotaId');
  const customerIds = checkDistinct(input.customerIds, 'customerIds', mostCustomers);
  const faceValue = checkAmount(
    input.faceValue,
    'faceValue',
    context.guards.largestFaceValue ?? largestFaceValue,
  );
  const resellerId = checkId(input.resellerId, 'resellerId');
  checkOrder(input.effectiveAt, input.expiresAt, 'effectiveAt');
  const terms = {
    quota_id: quotaId,
    face_value: faceValue,
    valid_time: input.effectiveAt ?? undefined,
    expire_time: input.expiresAt ?? undefined,
    cloud_service_types: checkIds(input.serviceTypes, 'serviceTypes', mostLimits),
    product_ids: checkIds(input.productIds, 'productIds', mostLimits),
    memo: checkText(input.memo, 'memo', longestMemo),
    indirect_partner_id: resellerId,
  };
  return {
    input: { ...inputOf(input), quotaId, customerIds, faceValue },
    subjects: customerIds.map((id) => `voucher of ${faceValue} from ${quotaId} to ${id}`),
    calls: inChunks(customerIds, customersPerCall).map((customer_ids) => ({
      request: { body: { ...terms, customer_ids } },
      amount: new Big(faceValue).times(customer_ids.length).toFixed(2),
    })),
    foresee: () => foreseeIssue({ ...input, resellerId, customerIds, faceValue }, context),
  };
}

/** What was asked for, by its names in the graph; absent is the same as null. */
function inputOf({ idempotencyKey: _, dryRun: __, ...asked }: IssueVouchersInput): Record<string, unknown> {
  return { ...asked };
}
