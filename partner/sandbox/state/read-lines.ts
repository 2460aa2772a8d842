import { scenarioNames } from '../scenarios/index.js';
import { stateVersion, type Entry, type Header } from './entry.js';

/** Why a file cannot be gone on with, in words that follow its name. */
export class UnusableState extends Error {}

/** What a state file says; `torn` are the bytes of a last line whose writing was cut short. */
export interface StateLines {
  /** Undefined when there is no whole line. */
  header: Header | undefined;
  entries: Entry[];
  /** Bytes of whole lines. */
  length: number;
  torn: number;
}

/** Reads a state file's content. Throws `UnusableState` for another version and for a line that cannot be read. */
export function readLines(content: Buffer): StateLines {
  const length = content.lastIndexOf('\n') + 1;
  const lines = content.toString('utf8', 0, length).split('\n').slice(0, -1);
  const [first, ...rest] = lines.map(parsed);
  return {
    header: first === undefined ? undefined : headerOf(first),
    entries: rest.map((value, index) => entryOf(value, index + 2)),
    length,
    torn: content.length - length,
  };
}

function parsed(line: string, index: number): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw unreadable(index + 1);
  }
}

function headerOf(value: unknown): Header {
  const { sandboxState, scenario, start, now = start, offset } = (value ?? {}) as Header;
  if (sandboxState === undefined) throw unreadable(1);
  if (sandboxState !== stateVersion) {
    throw new UnusableState(`is of version ${sandboxState}, and this sandbox reads version ${stateVersion}`);
  }
  if (!scenarioNames.includes(scenario)) {
    throw new UnusableState(`has the scenario ${String(scenario)}, which this sandbox does not know`);
  }
  if (!isTime(start) || !isTime(now) || !Number.isSafeInteger(offset)) throw unreadable(1);
  return value as Header;
}

/** Entries by the field that tells which they are: whether the others are what they must be. */
const kinds: Record<string, (entry: Record<string, unknown>) => boolean> = {
  call: ({ at, input }) => isTime(at) && isObject(input),
  clock: ({ clock, at, offset }) => isTime(clock) && isTime(at) && Number.isSafeInteger(offset),
  circumstances: ({ circumstances }) => Array.isArray(circumstances),
};

function entryOf(value: unknown, line: number): Entry {
  const kind = isObject(value) ? Object.keys(kinds).find((name) => name in value) : undefined;
  if (kind === undefined || !kinds[kind]!(value as Record<string, unknown>)) throw unreadable(line);
  return value as Entry;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

export function unreadable(line: number): UnusableState {
  return new UnusableState(`cannot be read in line ${line}`);
}
