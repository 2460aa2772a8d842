import { parameterError } from '../errors.js';
import type { Partner } from '../partner.js';
import type { Handler, Input } from './handler.js';
import { isNameTaken } from './registration.js';

type SearchType = Input<'checkUserIdentity'>['search_type'];

/** The login-name rule here allows a leading hyphen but no underscore; createSubCustomer allows both. */
const forms: Record<SearchType, RegExp> = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  mobile: /^\d{4}-\d{5,15}$/,
  name: /^[A-Za-z-][A-Za-z0-9-]{4,31}$/,
};

/** How many more accounts may use a value: one an email and a login name. */
const usesLeft: Record<SearchType, (value: string, partner: Partner) => number> = {
  email: (value, { book }) => (book.identities.holdsEmail(value) ? 0 : 1),
  mobile: (value, { book }) => book.identities.registrationsLeft(value.replace(/^0086-/, '')),
  name: (value, partner) => (isNameTaken(partner, value) ? 0 : 1),
};

/** The success body carries an error code: CBC.0000. */
export const checkUserIdentity: Handler<'checkUserIdentity'> = ({ input, caller }) => {
  const { search_type: type, search_value: value } = input;
  if (!forms[type].test(value)) throw parameterError('search_value', `is no valid ${type}`);
  const left = usesLeft[type](value, caller.partner);
  return {
    error_code: 'CBC.0000',
    error_msg: 'success',
    check_result: left > 0 ? 'available' : 'used_by_user',
    mobile_remain_available_num: type === 'mobile' ? left : undefined,
  };
};
