import { byAssociation } from '../data/customers/customer-list.js';
import type { Customer } from '../data/customers/customer.js';
import { page } from '../paging.js';
import { beijingMonth } from '../time.js';
import type { Answer, Handler } from './handler.js';
import { portfolioOf } from './scope.js';

type Tag = NonNullable<Answer<'listSubCustomerNewTag'>['new_customer_tags']>[number];

export const listSubCustomerNewTag: Handler<'listSubCustomerNewTag'> = ({ input, caller, now }) => {
  const portfolio = portfolioOf(caller, input.indirect_partner_id);
  const asked = [...new Set(input.customer_ids)];
  const found =
    asked.length === 0
      ? portfolio.customers()
      : asked.flatMap((id) => portfolio.customer(id) ?? []).sort(byAssociation);
  return { new_customer_tags: page(found, input).map((customer) => tagOf(customer, beijingMonth(now))) };
};

/** Without real-name verification there is no tag; once the months have passed it reads N. */
function tagOf({ id, newCustomerTag: tag }: Customer, month: string): Tag {
  const expired = tag?.expireMonth !== undefined && tag.expireMonth < month;
  return {
    customer_id: id,
    customer_tag_type: tag && 'SMB',
    new_customer_tag: expired ? 'N' : tag?.value,
    effective_time: tag?.effectiveMonth,
    expire_time: tag?.expireMonth,
  };
}
