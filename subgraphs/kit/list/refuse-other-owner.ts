import { BadUserInput } from '../bad-user-input.js';

/** Below an entity the list is that entity's already: a filter for another one asks for a contradiction. */
export function refuseOtherOwner(
  asked: string | null | undefined,
  owner: string | null | undefined,
  argument: string,
): void {
  if (asked === undefined || asked === null || asked === owner) return;
  throw new BadUserInput(
    `${argument} asks for another owner than the one it stands below. Leave it out here.`,
    argument,
  );
}
