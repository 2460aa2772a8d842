import { platformIdentifier } from '../auth/partners.js';
import type { Customer } from '../data/customers/customer.js';
import { parameterError } from '../errors.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { contains, equals, within } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { portfolioOf } from './scope.js';

type CustomerInformation = NonNullable<Answer<'listSubCustomers'>['customer_infos']>[number];

export const listSubCustomers: Handler<'listSubCustomers'> = ({ input, caller }) => {
  for (const fuzzy of ['account_name', 'customer', 'label'] as const) {
    if (input[fuzzy]?.includes(' ')) throw parameterError(fuzzy, 'must not contain spaces');
  }
  const named = contains(input.account_name);
  const verified = contains(input.customer);
  const labelled = contains(input.label);
  const associatedAs = equals(input.association_type);
  const associated = within({ begin: input.associated_on_begin, end: input.associated_on_end });
  const wanted = equals(input.customer_id);
  const found = portfolioOf(caller, input.indirect_partner_id)
    .customers()
    .filter(
      (customer) =>
        wanted(customer.id) &&
        named(customer.accountName) &&
        verified(customer.verifiedName) &&
        labelled(customer.label) &&
        associatedAs(customer.associationType) &&
        associated(customer.associatedOn),
    );
  return { customer_infos: page(found, input).map(customerInformation), count: found.length };
};

function customerInformation(customer: Customer): CustomerInformation {
  return {
    customer: customer.verifiedName,
    account_name: customer.accountName,
    customer_id: customer.id,
    associated_on: utc(customer.associatedOn),
    association_type: customer.associationType,
    label: customer.label,
    telephone: customer.telephone,
    verified_status: customer.verifiedStatus,
    country_code: '0086',
    customer_type: customer.customerType,
    is_frozen: customer.frozen,
    account_managers: customer.accountManager ? [{ account_name: customer.accountManager }] : [],
    xaccount_id: customer.platformAccountId,
    xaccount_type: platformIdentifier,
    customer_level: customer.level,
    email: customer.email,
  };
}
