import { platformIdentifier } from '../auth/partners.js';
import { CustomerSearch, type CustomerFilter } from '../data/customers/customer-search.js';
import type { Customer } from '../data/customers/customer.js';
import type { Portfolio } from '../data/portfolio.js';
import { windowOf } from '../data/portfolio/window.js';
import { parameterError } from '../errors.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import type { Answer, Handler, Input } from './handler.js';
import { portfolioOf } from './scope.js';

type Question = Input<'listSubCustomers'>;
type CustomerInformation = NonNullable<Answer<'listSubCustomers'>['customer_infos']>[number];

export const listSubCustomers: Handler<'listSubCustomers'> = ({ input, caller }) => {
  for (const fuzzy of ['account_name', 'customer', 'label'] as const) {
    if (input[fuzzy]?.includes(' ')) throw parameterError(fuzzy, 'must not contain spaces');
  }
  const found = foundCustomers(portfolioOf(caller, input.indirect_partner_id), input);
  return { customer_infos: page(found, input).map(customerInformation), count: found.length };
};

function foundCustomers(portfolio: Portfolio, input: Question): readonly Customer[] {
  const filter: CustomerFilter = {
    accountName: input.account_name,
    verifiedName: input.customer,
    label: input.label,
    association: input.association_type,
    associated: windowOf(input.associated_on_begin, input.associated_on_end),
  };
  if (input.customer_id === undefined) return portfolio.findCustomers(filter);
  const customer = portfolio.customer(input.customer_id);
  return customer ? new CustomerSearch([customer]).find(filter) : [];
}

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
