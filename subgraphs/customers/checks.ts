import { BadUserInput } from '../kit/bad-user-input.js';
import type { Text } from '../../partner/language/text.js';
import { checkId, type Maybe } from '../kit/checks.js';
import type { SubgraphContext } from '../kit/context.js';
import { messages } from './messages.js';

/** Most characters of most texts, by the contract. */
const longest = 64;

export function checkLength(text: Maybe<string>, argument: string): string | undefined {
  if (!text) return undefined;
  if (text.length <= longest) return text;
  throw new BadUserInput(messages.tooLong({ argument, to: longest, value: text.length }), argument);
}

/** Part of a name or label: the partner refuses those that contain spaces. */
export function checkPart(text: Maybe<string>, argument: string): string | undefined {
  if (!text?.includes(' ')) return checkLength(text, argument);
  throw new BadUserInput(messages.hasSpaces({ argument, value: JSON.stringify(text) }), argument);
}

/** A mobile number of the Chinese mainland, as text messages are sent to: the partner takes it without country code. */
export function checkMobile(mobile: string, argument: string): string;
export function checkMobile(mobile: Maybe<string>, argument: string): string | undefined;
export function checkMobile(mobile: Maybe<string>, argument: string): string | undefined {
  return checkForm(mobile, /^1\d{10}$/, messages.noBareMobile, argument);
}

export function checkVerificationCode(code: string, argument: string): string;
export function checkVerificationCode(code: Maybe<string>, argument: string): string | undefined;
export function checkVerificationCode(code: Maybe<string>, argument: string): string | undefined {
  return checkForm(code, /^\d{6}$/, messages.noVerificationCode, argument);
}

/** Identifier of the partner's platform, from the input or else from the settings. */
export function checkPlatformId(id: Maybe<string>, { partner }: SubgraphContext): string {
  const given = checkId(id, 'platformId') ?? partner.platformId();
  if (given === undefined) throw new BadUserInput(messages.noPlatformId, 'platformId');
  return given;
}

/** What is personal or secret is not repeated in the message. */
function checkForm(
  value: Maybe<string>,
  form: RegExp,
  problem: (values: { argument: string }) => Text,
  argument: string,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (form.test(value)) return value;
  throw new BadUserInput(problem({ argument }), argument);
}
