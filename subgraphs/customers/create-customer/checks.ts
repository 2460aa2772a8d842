import { BadUserInput } from '../../kit/bad-user-input.js';
import type { Maybe } from '../../kit/checks.js';
import { messages } from './messages.js';

const accountName = /^(?!\d+$)(?!(?:op|shadow)_)[\w-]{5,32}$/i;
const kindsOfCharacters = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];

export function checkAccountName(name: Maybe<string>, argument: string): string | undefined {
  if (name === undefined || name === null) return undefined;
  if (accountName.test(name)) return name;
  throw new BadUserInput(messages.noAccountName({ argument, value: JSON.stringify(name) }), argument);
}

/** Whether the partner can be asked if a login name is taken: it takes more for names than it can check. */
export function isCheckable(name: string): boolean {
  return /^[A-Za-z-][A-Za-z0-9-]*$/.test(name);
}

export function checkPassword(password: Maybe<string>, argument: string): string | undefined {
  if (password === undefined || password === null) return undefined;
  const kinds = kindsOfCharacters.filter((kind) => kind.test(password)).length;
  if (password.length >= 8 && password.length <= 32 && kinds >= 2) return password;
  throw new BadUserInput(messages.weakPassword({ argument }), argument);
}

/** Refuses one of two values that only make sense together. */
export function checkTogether(
  one: Maybe<string>,
  other: Maybe<string>,
  argument: string,
  otherArgument: string,
): void {
  if (isGiven(one) === isGiven(other)) return;
  throw new BadUserInput(messages.onlyTogether({ argument, other: otherArgument }), argument);
}

const isGiven = (value: Maybe<string>) => value !== undefined && value !== null;
