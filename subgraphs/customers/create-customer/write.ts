import type { components } from '../../../partner/contract/generated/customers.js';
import {
  type LostCall,
  type PartnerRecords,
  readRecords,
  wireTime,
  type Write,
} from '../../../partner/ledger/index.js';
import { isCheckable } from './checks.js';

type Row = components['schemas']['CustomerInformation'];

/** The account was created, and it is open whether it was associated with the partner. */
const associationTimedOut = 'CBC.99000050';
/** It went wrong when the new account was to let the partner act for it. */
const authorizationFailed = 'CBC.99000004';

/** A customer is found again in the partner's list, by the id on the partner's platform that no other one has. */
export const createCustomer: Write<'createSubCustomer'> = {
  kind: 'CREATE_CUSTOMER',
  operation: 'createSubCustomer',
  secrets: ['password', 'mobile_phone', 'verification_code'],
  uncertain: [associationTimedOut, authorizationFailed],
  accountsFor: (_, { domain_id }) => domain_id !== undefined,
  claims: ({ domain_id }) => (domain_id === undefined ? [] : [`customer ${domain_id}`]),
  async look(call, records) {
    const [customer, another] = await associatedSince(call, records);
    if (another) return 'ambiguous';
    if (customer) {
      const { customer_id: domain_id, account_name: domain_name } = customer;
      return { found: { domain_id, domain_name }, complete: true };
    }
    const exists = call.errorCode === associationTimedOut || (await isNameTaken(call, records));
    return exists ? 'ambiguous' : 'absent';
  },
};

/** Those of the platform id that were associated since the call; an association can take long. */
async function associatedSince(
  { request: { body }, from }: LostCall<'createSubCustomer'>,
  { partner }: PartnerRecords,
): Promise<Row[]> {
  const question = {
    associated_on_begin: wireTime(from, 'down'),
    ...(body.domain_name && { account_name: body.domain_name }),
    ...(body.indirect_partner_id && { indirect_partner_id: body.indirect_partner_id }),
  };
  const all = await readRecords(async (range) => {
    const answer = await partner.call('listSubCustomers', { body: { ...question, ...range } });
    return { rows: answer.customer_infos, total: answer.count };
  });
  return all.filter((row) => row.xaccount_id === body.xaccount_id);
}

/**
 * Whether somebody has the login name by now: perhaps this customer, whose association is under way. Without a name, and
 * for one that cannot be checked, the list alone has to tell.
 */
async function isNameTaken(
  { request: { body } }: LostCall<'createSubCustomer'>,
  { partner }: PartnerRecords,
): Promise<boolean> {
  if (!body.domain_name || !isCheckable(body.domain_name)) return false;
  const question = { search_type: 'name' as const, search_value: body.domain_name };
  const { check_result } = await partner.call('checkUserIdentity', { body: question });
  return check_result === 'used_by_user';
}
