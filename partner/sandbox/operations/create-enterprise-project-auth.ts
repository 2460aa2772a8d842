import { isVerified } from '../data/customers/customer.js';
import type { Handler } from './handler.js';
import { customerOf } from './own-account.js';
import { refusal } from './refusal.js';

const enterprise = 1;

/** Enabling what is enabled changes nothing. */
export const createEnterpriseProjectAuth: Handler<'createEnterpriseProjectAuth'> = ({ caller, now }) => {
  const { customer, portfolio } = customerOf(caller);
  if (!isVerified(customer) || customer.customerType !== enterprise) {
    throw refusal('CBC.99007004', undefined, {
      fields: { fail_check_items: ['SELF_OPEN_ONLY_FOR_ENT_AND_INTR_CUST'] },
    });
  }
  if (customer.enterpriseProjectsOn !== undefined) return;
  portfolio.change(customer, (_, draft) => {
    draft.enterpriseProjectsOn = now;
  });
};
