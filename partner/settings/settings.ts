/** One value of the configuration: how it is read and what may stand there. */
export interface Setting<T> {
  /** What is allowed, in words that end a sentence: `a whole number from 0 to 65535`. */
  expected: string;
  /** The value of the text, undefined when it is not allowed. */
  read(text: string): T | undefined;
  /** Never shown in a message. */
  secret?: boolean;
  /** The text without parts that are nobody's business; default: all of it. */
  shown?(text: string): string;
}

type SettingsTable = Record<string, Setting<unknown>>;
/** What was set, by name; a name that was not set is undefined. */
export type SettingsOf<Table extends SettingsTable> = {
  [Name in keyof Table]: Table[Name] extends Setting<infer T> ? T | undefined : never;
};

export type Environment = Record<string, string | undefined>;

/** Everything that is wrong with the configuration, one line each. */
export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
  }
}

/** Exit status for a wrong configuration: EX_CONFIG of sysexits.h. */
export const wrongConfigurationExitCode = 78;

/**
 * Reads the settings of a table from the environment. An empty value counts as not set.
 *
 * @throws SettingsError naming every wrong value, what was read, and what is allowed
 */
export function readSettings<Table extends SettingsTable>(
  table: Table,
  environment: Environment,
): SettingsOf<Table> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(table)) {
    const text = environment[name];
    if (text === undefined || text === '') continue;
    values[name] = setting.read(text);
    if (values[name] === undefined) {
      problems.push(`${name} must be ${setting.expected}, but got ${shown(setting, text)}.`);
    }
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return values as SettingsOf<Table>;
}

function shown(setting: Setting<unknown>, text: string): string {
  if (setting.secret) return 'a value that is not allowed (not shown)';
  return JSON.stringify(setting.shown?.(text) ?? text);
}

/** Runs several readers, so that one start shows the problems of all of them. */
export function readTogether<Readers extends Record<string, () => unknown>>(
  readers: Readers,
): { [Name in keyof Readers]: ReturnType<Readers[Name]> } {
  const problems: string[] = [];
  const results: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(readers)) {
    try {
      results[name] = read();
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return results as { [Name in keyof Readers]: ReturnType<Readers[Name]> };
}

export function wholeNumber(from: number, to: number): Setting<number> {
  return {
    expected: `a whole number from ${from} to ${to}`,
    read(text) {
      const value = /^\d+$/.test(text) ? Number(text) : NaN;
      return value >= from && value <= to ? value : undefined;
    },
  };
}

export function oneOf<const Choice extends string>(...choices: Choice[]): Setting<Choice> {
  return {
    expected: `one of ${choices.join(', ')}`,
    read: (text) => choices.find((choice) => choice === text),
  };
}

/** An absolute http or https URL; a slash at its end is dropped. */
export const httpUrl: Setting<string> = {
  expected: 'an absolute URL that starts with http:// or https://, without user name, query or fragment',
  read(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
    return /[?#]/.test(text) ? undefined : (url.origin + url.pathname).replace(/\/+$/, '');
  },
  shown: (text) => text.replace(/^([^/]*\/\/)?.*@/, '$1***@').replace(/([?#]).*/, '$1***'),
};

export function text(pattern: RegExp, expected: string): Setting<string> {
  return { expected, read: (value) => (pattern.test(value) ? value : undefined) };
}

/** A text that must not appear in any message or log. */
export const secret: Setting<string> = {
  expected: 'a text without spaces or line breaks',
  read: (value) => (/^\S+$/.test(value) ? value : undefined),
  secret: true,
};
