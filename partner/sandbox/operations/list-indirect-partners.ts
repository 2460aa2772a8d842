import { page } from '../paging.js';
import { utc } from '../time.js';
import { contains, equals, within } from './filters.js';
import type { Handler } from './handler.js';

export const listIndirectPartners: Handler<'listIndirectPartners'> = ({ input, caller }) => {
  const named = contains(input.account_name);
  const wanted = equals(input.indirect_partner_id);
  const associated = within({ begin: input.associated_on_begin, end: input.associated_on_end });
  const found = caller.partner.book.resellers.filter(
    ({ id, accountName, associatedOn }) => wanted(id) && named(accountName) && associated(associatedOn),
  );
  return {
    count: found.length,
    indirect_partners: page(found, input).map((reseller) => ({
      indirect_partner_id: reseller.id,
      mobile_phone: reseller.mobilePhone,
      email: reseller.email,
      account_name: reseller.accountName,
      name: reseller.name,
      associated_on: utc(reseller.associatedOn),
      account_manager_id: reseller.accountManager.login,
      account_manager_name: reseller.accountManager.name,
    })),
  };
};
