import { parameterError } from '../errors.js';
import type { Customer } from '../data/customers/customer.js';
import { everyCustomer } from '../data/scan.js';
import type { Handler, Input } from './handler.js';

type SearchType = Input<'checkUserIdentity'>['search_type'];

/** How many customers one mobile number may register. */
const registrationsPerMobile = 5;

/** The login-name rule here allows a leading hyphen but no underscore; createSubCustomer allows both. */
const forms: Record<SearchType, RegExp> = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  mobile: /^\d{4}-\d{5,15}$/,
  name: /^[A-Za-z-][A-Za-z0-9-]{4,31}$/,
};

/** The success body carries an error code: CBC.0000. */
export const checkUserIdentity: Handler<'checkUserIdentity'> = ({ input, caller }) => {
  const { search_type: type, search_value: value } = input;
  if (!forms[type].test(value)) throw parameterError('search_value', `is no valid ${type}`);
  const holders = holdersOf(caller.partner.book, (customer) => isUsedBy(type, value, customer));
  const left = registrationsPerMobile - holders;
  const free = type === 'mobile' ? left > 0 : holders === 0;
  return {
    error_code: 'CBC.0000',
    error_msg: 'success',
    check_result: free ? 'available' : 'used_by_user',
    mobile_remain_available_num: type === 'mobile' ? Math.max(0, left) : undefined,
  };
};

function isUsedBy(type: SearchType, value: string, { accountName, email, telephone }: Customer): boolean {
  if (type === 'name') return accountName.toLowerCase() === value.toLowerCase();
  if (type === 'email') return email.toLowerCase() === value.toLowerCase();
  return `0086-${telephone}` === value;
}

type Book = Parameters<Handler<'checkUserIdentity'>>[0]['caller']['partner']['book'];

function holdersOf(book: Book, matches: (customer: Customer) => boolean): number {
  return [book.own, ...book.resellers.map(({ portfolio }) => portfolio)]
    .flatMap(everyCustomer)
    .filter(matches).length;
}
