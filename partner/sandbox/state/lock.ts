import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Locks this process holds: its own id in a file alone could also be left by a dead process of the same id. */
const held = new Set<string>();

/**
 * Takes a file for this process by another beside it that names the process; what a dead process left is taken over.
 * Gives how to release it, or the id of the process that has it.
 */
export function lock(path: string): { release: () => void } | { heldBy: number } {
  const claim = `${path}.${process.pid}`;
  writeFileSync(claim, String(process.pid));
  try {
    // A link either comes to be or not, with its content: two processes never both have it.
    while (!linked(claim, path)) {
      const holder = holderOf(path);
      if (held.has(path) || (holder !== process.pid && isAlive(holder))) return { heldBy: holder };
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(claim, { force: true });
  }
  held.add(path);
  return {
    release() {
      held.delete(path);
      rmSync(path, { force: true });
    },
  };
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** 0 when the file does not say, or has just been released. */
function holderOf(path: string): number {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

function isAlive(id: number): boolean {
  if (id === 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
