import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CallersFile, readCallersFile } from './callers-file.js';

/** How long to wait for another command to finish, in milliseconds. */
const patienceMs = 2_000;

/** Who may ask, as a file says; nobody when there is no such file. */
export function callersIn(file: string): CallersFile {
  return existsSync(file) ? readCallersFile(readFileSync(file, 'utf8')) : { callers: [] };
}

/**
 * Changes a callers file. Two commands at a time go one after another, and a gateway that looks meanwhile finds the file as
 * it was or as it becomes, never half of it.
 *
 * @returns what `change` returns
 */
export async function changeCallersFile<T>(file: string, change: (callers: CallersFile) => T): Promise<T> {
  const lock = `${file}.lock`;
  await take(lock);
  try {
    const callers = callersIn(file);
    const result = change(callers);
    const text = `${JSON.stringify(callers, undefined, 2)}\n`;
    // What the gateway would refuse is not written.
    readCallersFile(text);
    replaceFile(file, text);
    return result;
  } finally {
    rmSync(lock, { force: true });
  }
}

async function take(lock: string): Promise<void> {
  for (const until = Date.now() + patienceMs; ; await sleep(50)) {
    try {
      return closeSync(openSync(lock, 'wx', 0o600));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (Date.now() > until) {
        throw new Error(
          `Another command is changing the file. If there is none, delete ${lock} and try again.`,
        );
      }
    }
  }
}

function replaceFile(file: string, text: string): void {
  const written = `${file}.${randomUUID()}`;
  try {
    const descriptor = openSync(written, 'wx', 0o600);
    writeSync(descriptor, text);
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(written, file);
  } finally {
    rmSync(written, { force: true });
  }
}
