import type { Subscription } from './subscription.js';

/** A main resource and what is attached to it, as far as neither was closed; an id of any of them will do. */
export function familyOf(resourceId: string, all: readonly Subscription[]): Subscription[] {
  const asked = all.find((one) => one.resourceId === resourceId);
  const mainId = asked?.parentResourceId ?? resourceId;
  return all
    .filter((one) => one.resourceId === mainId || one.parentResourceId === mainId)
    .filter(({ closedTime }) => closedTime === undefined);
}
