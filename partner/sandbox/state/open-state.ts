import { SettingsError } from '../../settings/settings.js';
import type { Beginning } from '../beginning.js';
import type { SandboxOptions } from '../options.js';
import type { World } from '../world.js';
import { checkAgainst, headerOf, optionsOf } from './header.js';
import { UnusableState } from './read-lines.js';
import { replay } from './replay.js';
import { StateFile } from './state-file.js';

/** A state file that was found good, before its world exists. */
export interface OpenState {
  /** Options as the file has them. */
  options: Pick<SandboxOptions, 'seed' | 'customers' | 'scenario' | 'now'>;
  /** Undefined when the file is new. */
  beginning: Beginning | undefined;
  /** Repeats what the file says and writes down what follows. */
  goOnWith(world: World): void;
  /** What a person should know about it. */
  notes: string[];
  close(): void;
}

/** Opens the file of `options.state` for this process alone. Throws SettingsError when it cannot be gone on with. */
export function openState(path: string, options: SandboxOptions): OpenState {
  return explained(path, () => {
    const file = StateFile.take(path);
    try {
      const lines = file.read();
      const { header, entries, torn } = lines;
      if (header) checkAgainst(options, header);
      return {
        options: header ? optionsOf(header) : options,
        beginning: header && { start: Date.parse(header.start), offset: header.offset },
        goOnWith: (world) =>
          explained(path, () => {
            replay(entries, world);
            if (header) file.goOnAfter(lines);
            else file.startAnew(headerOf(world.settings, world.beginning));
            world.log = file;
          }),
        notes:
          torn > 0
            ? [`${path} ended in the middle of a line: what that call was to do is lost (${torn} bytes).`]
            : [],
        close: () => file.close(),
      };
    } catch (error) {
      file.close();
      throw error;
    }
  });
}

function explained<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (error instanceof UnusableState) {
      throw new SettingsError([
        `SANDBOX_STATE must be a file this sandbox can go on with, but ${path} ${message}. Name another file, or delete it.`,
      ]);
    }
    if (syscall === undefined) throw error;
    throw new SettingsError([`SANDBOX_STATE must be a file that can be written, but got ${message}.`]);
  }
}
