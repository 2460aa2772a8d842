import type { Text } from '../../partner/language/text.js';
import { messages } from './messages.js';

/** What a limit says to who goes beyond it. */
type Says = (values: { most: number; sent: number }) => Text;

/** Something of which a request may have so much and no more. */
export interface Limit {
  most: number;
  /** `extensions.code` of the refusal. */
  code: string;
  says: Says;
}

/**
 * How large a request may be in itself, whoever sends it: far above what a screen or a program asks, far below what keeps
 * a process busy. Beyond it a request is refused with HTTP 422, before it is validated and before it costs anything.
 * What asking costs at the partner is another matter: `gateway/cost/`. README.md of this room has the table for people.
 */
export const limits = {
  /** Names, punctuators, numbers and strings of a document. */
  tokens: limit(5000, 'TOO_MANY_TOKENS', messages.tokens),
  /** Selection sets within each other, those of fragments too. The query planner bears some fifty. */
  depth: limit(32, 'QUERY_TOO_DEEP', messages.depth),
  /** Operations and fragments of a document. */
  definitions: limit(100, 'TOO_MANY_DEFINITIONS', messages.definitions),
  /** Fields, with those of a fragment for each time it is spread. */
  fields: limit(4000, 'TOO_MANY_FIELDS', messages.fields),
  /** Fields of `Query` or `Mutation`, counted likewise. */
  rootFields: limit(30, 'TOO_MANY_ROOT_FIELDS', messages.rootFields),
  /** Counted likewise. */
  aliases: limit(300, 'TOO_MANY_ALIASES', messages.aliases),
  /** One response name in one place: validation compares each with each. */
  repeats: limit(30, 'FIELD_REPEATED', messages.repeats),
  /** Counted as fields are. */
  directives: limit(200, 'TOO_MANY_DIRECTIVES', messages.directives),
  /** Lists of the schema within each other, such as fields of types of fields. */
  introspection: limit(2, 'INTROSPECTION_TOO_DEEP', messages.introspection),
  /** Fragments that spread themselves. */
  cycles: limit(0, 'CIRCULAR_FRAGMENT', messages.cycles),
  variables: limit(100, 'TOO_MANY_VARIABLES', messages.variables),
  /** Objects, lists and plain values in all variables together. */
  values: limit(20_000, 'VARIABLES_TOO_LARGE', messages.values),
  /** Lists and objects within each other, in a variable. */
  valueDepth: limit(20, 'VARIABLES_TOO_DEEP', messages.valueDepth),
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

function limit<Code extends string>(most: number, code: Code, says: Says) {
  return { most, code, says };
}
