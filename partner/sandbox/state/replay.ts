import type { Caller } from '../auth/caller.js';
import { carryOut } from '../carry-out.js';
import { contractOperations } from '../contract-operations.js';
import { readCircumstances } from '../control/circumstances.js';
import type { World } from '../world.js';
import type { CallEntry, CircumstancesEntry, Entry } from './entry.js';
import { unreadable } from './read-lines.js';

/** Does in a world that has just begun what the lines of its file say was done. */
export function replay(entries: readonly Entry[], world: World) {
  const operations = new Map<string, ReturnType<typeof contractOperations>[number]>(
    contractOperations().map((one) => [one.id, one]),
  );
  entries.forEach((entry, index) => {
    if ('call' in entry) {
      const operation = operations.get(entry.call);
      const caller = callerOf(entry, world);
      if (!operation || !caller) throw unreadable(index + 2);
      repeat(() => carryOut({ operation, caller, input: entry.input, now: Date.parse(entry.at) }, world));
    } else if ('clock' in entry) {
      world.turnClock(Date.parse(entry.at), entry.offset);
    } else {
      world.circumstances.replace(circumstancesOf(entry, index + 2));
    }
  });
}

/** What was refused then is refused again. */
function repeat(call: () => unknown) {
  try {
    call();
  } catch {
    // Nothing changed then, and nothing does now.
  }
}

function circumstancesOf({ circumstances }: CircumstancesEntry, line: number) {
  try {
    return readCircumstances(circumstances);
  } catch {
    throw unreadable(line);
  }
}

function callerOf(
  { partner: domainId, customer: customerId, at }: CallEntry,
  world: World,
): Caller | undefined {
  const partner = world.partnerOfDomain(domainId);
  // A customer may have come to be by the time of its call, and reads that had it noticed are not in the file.
  partner?.book.passTime(Date.parse(at));
  if (!partner || customerId === undefined) return partner && { kind: 'partner', partner };
  const portfolio = partner.book.portfolioOf(customerId);
  const customer = portfolio?.customer(customerId);
  return portfolio && customer && { kind: 'customer', partner, portfolio, customer };
}
