/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- rows of answers are untyped in tests */
import type { Stage } from '../stage.js';
import { aboutAccount, asked, value, type Way, type Ways } from './way.js';

/** More than anybody has. */
const amount = 999_999_999;

/** What operations that move money between partner, resellers and customers document of their own. */
export const ofFunds: Ways = {
  updateCustomerAccountAmount: {
    'CBC.5003': tooMuchFor('Move more than the partner has and has not set aside.'),
    'CBC.99000000': asked('Name a referral customer (association type 1).', ofReferral),
    'CBC.99000035': value("Name a customer that is not the partner's.", 'customer_id', 'x'),
  },
  reclaimToPartnerAccount: {
    'CBC.99000047': asked('Name a referral customer (association type 1).', ofReferral),
    'CBC.99005003': tooMuchFor('Reclaim more than the customer has.'),
  },
  updateIndirectPartnerAccount: {
    'CBC.0150': aboutAccount,
    'CBC.99005003': tooMuchForReseller('Move more than the partner has and has not set aside.'),
  },
  reclaimIndirectPartnerAccount: {
    'CBC.99005003': tooMuchForReseller('Reclaim more than the reseller has.'),
  },
};

async function ofReferral({ partner }: Stage) {
  const { json } = await partner.call('listSubCustomers', { association_type: '1', limit: 1 });
  return { customer_id: json.customer_infos[0].customer_id, amount: 1 };
}

function tooMuchFor(how: string): Way {
  return asked(how, ({ customerRow }) => ({ customer_id: customerRow.customer_id, amount }));
}

function tooMuchForReseller(how: string): Way {
  return asked(how, async (stage) => ({ indirect_partner_id: await stage.resellerId(), amount }));
}
