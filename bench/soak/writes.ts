import { randomUUID } from 'node:crypto';
import type { PartnerClient } from '../../partner/client/index.js';
import { partnerData } from '../../test/support/operations/index.js';
import type { Operation } from '../operations.js';

/** Makes mutations, each about another amount, so that none is taken for another. */
export type Writes = () => Operation;

/** Payload fields that a user looks at. */
export interface Payload {
  operation: { id: string; status: string; replayed: boolean } | null;
  userErrors: { code: string; message: string }[];
}

const payload = 'operation { id status replayed } userErrors { code message }';

export async function writes(partner: PartnerClient): Promise<Writes> {
  const data = partnerData(partner);
  const customers = await data.rows('listSubCustomers', { body: { association_type: '2' } });
  const quotas = await data.rows('listQuotaCoupons', { body: { quota_type: 0, quota_status_list: [0] } });
  const quota = quotas.find(
    (one) => Number(one.balance) > 10_000 && !(one.limit_infos as unknown[] | undefined)?.length,
  )!;
  let made = 0;
  return () => {
    const number = ++made;
    const customerId = customers[number % customers.length]!.customer_id as string;
    // Small, so that money and quota last; the same amount comes again long after the first is settled.
    const amount = (((number % 400) + 1) / 100).toFixed(2);
    const key = { idempotencyKey: randomUUID() };
    return number % 2 === 0
      ? {
          name: 'allocateFunds',
          query: `mutation ($input: AllocateFundsInput!) { result: allocateFunds(input: $input) { ${payload} } }`,
          variables: { input: { ...key, customerId, amount } },
        }
      : {
          name: 'issueVouchers',
          query: `mutation ($input: IssueVouchersInput!) { result: issueVouchers(input: $input) { ${payload} } }`,
          variables: {
            input: {
              ...key,
              quotaId: quota.quota_id as string,
              customerIds: [customerId],
              faceValue: amount,
            },
          },
        };
  };
}
