import { registerEnumType } from 'type-graphql';
import { BadUserInput } from './bad-user-input.js';
import type { SubgraphContext } from './context.js';
import { messages } from './messages.js';

type NamesByCode = Readonly<Record<string, string>>;
type NameIn<Codes extends NamesByCode> = Codes[keyof Codes];

/** A GraphQL enum over codes of the partner API, with the names the contract gives them. */
export interface CodeEnum<Name extends string> {
  /** For `@Field(() => X.type)`. */
  readonly type: Record<Name | 'UNKNOWN', Name | 'UNKNOWN'>;
  /** The name of a code that arrived. One the contract does not list becomes UNKNOWN and is reported. */
  nameOf(code: string | number | undefined, context: SubgraphContext): Name | 'UNKNOWN';
  /**
   * The code to ask the partner with; undefined stays undefined.
   *
   * @param argument dotted path of the argument the name came in, for the error
   * @param askable the codes this operation can filter by; default: all
   */
  codeOf(
    name: Name | 'UNKNOWN' | undefined,
    argument: string,
    askable?: readonly string[],
  ): string | undefined;
}

/**
 * Declares the enum. `values` describes every name for a frontend developer; a name the contract does not have, or
 * one without description, does not compile.
 */
export function codeEnum<const Codes extends NamesByCode>(options: {
  name: string;
  description: string;
  codes: Codes;
  values: Record<NameIn<Codes>, string>;
}): CodeEnum<NameIn<Codes>> {
  type Name = NameIn<Codes>;
  const { name: enumName, codes } = options;
  const names = [...Object.values(codes), 'UNKNOWN'] as (Name | 'UNKNOWN')[];
  const type = Object.fromEntries(names.map((name) => [name, name])) as CodeEnum<Name>['type'];
  const descriptions: Record<string, string> = {
    ...options.values,
    UNKNOWN: 'A value the partner has added since this schema was written. It cannot be filtered by.',
  };
  registerEnumType(type, {
    name: enumName,
    description: options.description,
    valuesConfig: Object.fromEntries(
      names.map((name) => [name, { description: descriptions[name]! }]),
    ) as never,
  });
  // Maps, because a code comes from outside: an object would take `constructor` for one it has.
  const nameByCode = new Map<string, string>(Object.entries(codes));
  const codeByName = new Map([...nameByCode].map(([code, name]) => [name, code]));
  return {
    type,
    nameOf(code, context) {
      const name = nameByCode.get(String(code));
      if (name !== undefined) return name as Name;
      context.onUnknownCode(enumName, String(code));
      return 'UNKNOWN';
    },
    codeOf(name, argument, askable = [...codeByName.values()]) {
      if (name === undefined || name === null) return undefined;
      const code = codeByName.get(name);
      if (code !== undefined && askable.includes(code)) return code;
      const allowed = askable.map((askableCode) => codes[askableCode]).join(', ');
      throw new BadUserInput(messages.notAmong({ argument, allowed, value: name }), argument);
    },
  };
}

/** The names a code enum can have, for the TypeScript type of a field. */
export type NameOf<Enum> = Enum extends CodeEnum<infer Name> ? Name | 'UNKNOWN' : never;
