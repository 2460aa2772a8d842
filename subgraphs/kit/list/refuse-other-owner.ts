import { BadUserInput } from '../bad-user-input.js';
import { messages } from '../messages.js';

/** Below an entity the list is that entity's already: a filter for another one asks for a contradiction. */
export function refuseOtherOwner(
  asked: string | null | undefined,
  owner: string | null | undefined,
  argument: string,
): void {
  if (asked === undefined || asked === null || asked === owner) return;
  throw new BadUserInput(messages.otherOwner({ argument }), argument);
}
