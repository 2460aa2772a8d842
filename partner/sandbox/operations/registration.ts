import type { Partner } from '../partner.js';

/** A mobile number of the Chinese mainland, without country code. */
export const mobileNumber = /^1[3-9]\d{9}$/;

const loginName = /^[A-Za-z_-][\w-]*$/;
const reservedPrefix = /^(op|shadow)_/i;

/** A login name as createSubCustomer takes it; checkUserIdentity is stricter. Its length is the contract's to check. */
export function isLoginName(name: string): boolean {
  return loginName.test(name) && !reservedPrefix.test(name);
}

/** Whether an account of the partner, its resellers or their customers has that login name. */
export function isNameTaken({ credentials, book }: Partner, name: string): boolean {
  return credentials.accountName.toLowerCase() === name.toLowerCase() || book.identities.holdsName(name);
}

const kindsOfCharacters = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];

/** Two kinds of characters at least; not the login name, forwards or backwards, and no mobile number in it. */
export function isPassword(password: string, name: string | undefined, mobilePhone: string | undefined) {
  const kinds = kindsOfCharacters.filter((kind) => kind.test(password)).length;
  const backwards = [...(name ?? '')].reverse().join('');
  return (
    kinds >= 2 &&
    password !== name &&
    password !== backwards &&
    (mobilePhone === undefined || !password.includes(mobilePhone))
  );
}
