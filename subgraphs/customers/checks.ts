import { BadUserInput } from '../kit/bad-user-input.js';
import type { Maybe } from '../kit/checks.js';
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
