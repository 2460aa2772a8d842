import {
  closeSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { lock } from './lock.js';
import type { Entry, Header } from './entry.js';
import { readLines, UnusableState, type StateLines } from './read-lines.js';

/**
 * What a sandbox was told, one JSON line each, in the order it happened. A line is with the operating system before
 * `append` returns, so that what was answered survives the process, however that ends.
 */
export class StateFile {
  private descriptor: number | undefined;
  private length = 0;

  private constructor(
    readonly path: string,
    private readonly release: () => void,
  ) {}

  /** Takes the file for this process; `UnusableState` when another has it. */
  static take(path: string): StateFile {
    const taken = lock(`${path}.lock`);
    if ('heldBy' in taken) {
      throw new UnusableState(`is in use by process ${taken.heldBy}, as ${path}.lock says`);
    }
    return new StateFile(path, taken.release);
  }

  /** What the file says, nothing when there is none. */
  read(): StateLines {
    return readLines(contentOf(this.path));
  }

  /** From now on lines are appended after these; what was torn goes. */
  goOnAfter({ length, torn }: StateLines) {
    this.descriptor = openSync(this.path, 'a');
    this.length = length;
    if (torn > 0) ftruncateSync(this.descriptor, length);
  }

  append(entry: Entry) {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    try {
      for (let written = 0; written < line.length;) {
        written += writeSync(this.descriptor!, line, written);
      }
    } catch (error) {
      // A full disk takes a part of a line: that must not stay before the next one.
      ftruncateSync(this.descriptor!, this.length);
      throw error;
    }
    this.length += line.length;
  }

  /** Forgets everything and starts with this line; at once, so that no moment sees half of both. */
  startAnew(header: Header) {
    const line = `${JSON.stringify(header)}\n`;
    writeFileSync(`${this.path}.new`, line);
    renameSync(`${this.path}.new`, this.path);
    this.closeDescriptor();
    this.descriptor = openSync(this.path, 'a');
    this.length = Buffer.byteLength(line);
  }

  close() {
    this.closeDescriptor();
    this.release();
  }

  private closeDescriptor() {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
