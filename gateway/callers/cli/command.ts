import type { ParseArgsConfig } from 'node:util';
import type { CallersFile, CallerRecord } from '../keys/callers-file.js';

/** What a command works with. */
export interface CommandContext {
  file: string;
  /** Names that callers may belong to; undefined when PARTNERS_FILE cannot be read. */
  partners: readonly string[] | undefined;
  now: number;
}

/** What a command says. */
export interface Said {
  /** On standard output, for programs too: a key, or the list. */
  output?: string;
  /** On standard error, for a person. */
  note: string;
}

export type Values = Record<string, string | undefined>;

export interface Command {
  /** As it is typed after `npm run callers --`. */
  usage: string;
  about: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** Whether a name of a caller has to follow. */
  takesName: boolean;
  run(name: string, values: Values, context: CommandContext): Said | Promise<Said>;
}

/** @throws Error when there is no such caller */
export function callerNamed({ callers }: CallersFile, name: string): CallerRecord {
  const caller = callers.find(({ id }) => id === name);
  if (caller) return caller;
  const known = callers.map(({ id }) => id).join(', ') || 'nobody yet';
  throw new Error(`There is no caller ${JSON.stringify(name)}. Known are: ${known}.`);
}

/** What a person does with a key that was just made. */
export function keyNote({ file }: CommandContext): string {
  return [
    'The key is shown this once: what is kept is its hash.',
    'A caller sends it as: Authorization: Bearer <key>',
    `The gateway knows it within a second, if it runs with CALLERS_FILE=${file}`,
  ].join('\n');
}
