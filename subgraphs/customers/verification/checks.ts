import type { Text } from '../../../partner/language/text.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import { messages } from './messages.js';

/** Kept out of the ledger: names, numbers and pictures of persons and their papers. */
export const verificationSecrets = [
  'name',
  'verified_number',
  'verified_file_url',
  'bank_card_info',
  'corp_name',
  'reg_address',
  'enterprise_person',
];

export function checkAttachment(path: string, argument: string): string {
  return checkForm(path, /^[^/].*\.(jpe?g|bmp|png|gif|pdf)$/i, messages.noAttachment({ argument }), argument);
}

export function checkCardNumber(number: string, argument: string): string {
  return checkForm(number, /^[A-Za-z0-9-]{1,64}$/, messages.noCardNumber({ argument }), argument);
}

export function checkCompanyName(name: string, argument: string): string {
  return checkForm(name, /^(?=.*\p{L}).{1,255}$/u, messages.noCompanyName({ argument }), argument);
}

export function checkCountry(country: string, argument: string): string {
  return checkForm(country, /^[A-Z]{2}$/, messages.noCountry({ argument }), argument);
}

/** A text that is personal: the message does not repeat it. */
export function checkPersonal(text: string, argument: string, longest: number): string {
  if (text.length >= 1 && text.length <= longest) return text;
  throw new BadUserInput(messages.wrongLength({ argument, longest }), argument);
}

function checkForm(value: string, form: RegExp, problem: Text, argument: string): string {
  if (form.test(value)) return value;
  throw new BadUserInput(problem, argument);
}
