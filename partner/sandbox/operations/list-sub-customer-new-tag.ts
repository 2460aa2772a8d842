import type { Customer } from '../data/customers/customer.js';
import { page } from '../paging.js';
import { beijingMonth } from '../time.js';
import { oneOf } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { portfolioOf } from './scope.js';

type Tag = NonNullable<Answer<'listSubCustomerNewTag'>['new_customer_tags']>[number];

export const listSubCustomerNewTag: Handler<'listSubCustomerNewTag'> = ({ input, caller, now }) => {
  const wanted = oneOf(input.customer_ids);
  const found = portfolioOf(caller, input.indirect_partner_id)
    .customers()
    .filter(({ id }) => wanted(id));
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
