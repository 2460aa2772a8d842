import type { Text } from './text.js';

/** The names in braces: `'from' | 'to'` of `{from} to {to}`. */
type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** A message is a text; one with placeholders becomes a text when it is called with their values. */
export type Message<T extends Text> = [Placeholder<T['en']>] extends [never]
  ? Text
  : (values: Readonly<Record<Placeholder<T['en']>, string | number>>) => Text;

export type Messages<Table extends Record<string, Text>> = {
  readonly [Name in keyof Table]: Message<Table[Name]>;
};

const placeholder = /\{(\w+)\}/g;

/**
 * A table of messages, such as
 * `{ outOfRange: { en: '{argument} must be positive.', zh: '{argument} 必须为正数。' } }`:
 * `messages.outOfRange({ argument: 'first' })` is a text, and a value forgotten does not compile.
 */
export function defineMessages<const Table extends Record<string, Text>>(table: Table): Messages<Table> {
  const messages = Object.entries(table).map(([name, { en, zh }]) => [
    name,
    en.search(placeholder) < 0
      ? { en, zh }
      : (values: Record<string, unknown>): Text => ({ en: fill(en, values), zh: fill(zh, values) }),
  ]);
  return Object.fromEntries(messages) as Messages<Table>;
}

function fill(template: string, values: Record<string, unknown>): string {
  return template.replace(placeholder, (_, name: string) => String(values[name]));
}
