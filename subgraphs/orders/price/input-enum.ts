import { registerEnumType } from 'type-graphql';

type NamesByCode = Readonly<Record<string, string>>;

/** An enum that clients only send: as a code enum of the kit, without a value for codes that are not known yet. */
export interface InputEnum<Name extends string> {
  /** For `@Field(() => X.type)`. */
  readonly type: Record<Name, Name>;
  /** The number the partner knows it by. */
  numberOf(name: Name): number;
}

/** Declares the enum over numbers of the partner API; `values` describes every name for a frontend developer. */
export function inputEnum<const Codes extends NamesByCode>(options: {
  name: string;
  description: string;
  codes: Codes;
  values: Record<Codes[keyof Codes], string>;
}): InputEnum<Codes[keyof Codes]> {
  type Name = Codes[keyof Codes];
  const { name, description, codes, values } = options;
  const type = Object.fromEntries(Object.values(codes).map((value) => [value, value])) as Record<Name, Name>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(type, { name, description, valuesConfig: valuesConfig as never });
  const numbers = new Map(Object.entries(codes).map(([code, value]) => [value, Number(code)]));
  return { type, numberOf: (value) => numbers.get(value)! };
}

/** The names an input enum has, for the TypeScript type of a field. */
export type InputNameOf<Enum> = Enum extends InputEnum<infer Name> ? Name : never;
