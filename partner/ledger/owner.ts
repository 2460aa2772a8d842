import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** Ids of the ledgers that are open in this process. */
const open = new Set<string>();

/** A name for a ledger of this process, by which others can tell whether it is still there. */
export function newOwner(): string {
  const id = randomUUID();
  open.add(id);
  return [hostname(), process.pid, id].join('/');
}

/** A ledger was closed: what it left open, another one may go on with at once. */
export function ownerCloses(owner: string): void {
  open.delete(idOf(owner));
}

/** Whether the owner is known to have ended. Of one on another machine nothing is known: there its lease has to lapse. */
export function hasEnded(owner: string): boolean {
  const [host, pid] = owner.split('/');
  if (host !== hostname()) return false;
  if (Number(pid) === process.pid) return !open.has(idOf(owner));
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function idOf(owner: string): string {
  return owner.slice(owner.lastIndexOf('/') + 1);
}
