import type { Row } from '../testing/test-client.js';
import type { Move } from './attempt.js';
import { of } from './stage.js';

/** A customer that has nothing yet; now and then under a name that is taken. */
export const createCustomer: Move = ({ stage, dice }) => {
  const reseller = dice.chance('own', 70) ? undefined : dice.pick('reseller', stage.resellers);
  const name = `customer_${dice.chance('taken', 20) ? 0 : stage.parties.length}`;
  const input = {
    xaccount_id: name,
    xaccount_type: 'SANDBOX_IDP',
    domain_name: name,
    include_association_result: true,
    ...(dice.chance('referral', 25) ? { cooperation_type: '1' } : {}),
    ...of(reseller),
  };
  return {
    operation: 'createSubCustomer',
    input,
    by: stage.partner,
    said: `create ${name}`,
    about: [],
    afterwards: async () => {
      const asked = { account_name: name, ...of(reseller) };
      const rows: Row[] = await stage.partner.all('listSubCustomers', 'customer_infos', asked);
      if (rows.length !== 1) throw new Error(`${rows.length} customers are called ${name}`);
      await stage.meet(rows[0], reseller);
    },
  };
};
