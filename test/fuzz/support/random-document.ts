import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import type { Random } from './random.js';

const scalars: Readonly<Record<string, readonly string[]>> = {
  Int: ['0', '1', '3', '-1', '5001', '2147483647', '2147483648', '1e3'],
  Boolean: ['true', 'false', '1'],
};
const texts: readonly string[] = [
  ...['""', '"1"', '"12.50"', '"2026-10"', '"2026-10-01"', '"2026-10-01T00:00:00Z"', '"2026-99"', '"?"'],
  ...['"\\u0000"', '"""block"""', '"𝒳"', 'null', '7', '"ffffffffffffffffffffffffffffffff"'],
];

/** A document that is valid for the most part: fields, arguments and inputs of the schema with values of any kind. */
export function randomDocument(random: Random, schema: GraphQLSchema): string {
  const isQuery = random.chance(0.85);
  const root = isQuery ? schema.getQueryType()! : schema.getMutationType()!;
  const name = random.chance(0.5) ? ` Fuzz${random.below(100)}` : '';
  return `${isQuery ? 'query' : 'mutation'}${name} ${selections(root, 1 + random.below(5))}`;

  function selections(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isUnionType(named)) {
      const parts = named.getTypes().map((one) => `... on ${one.name} ${selections(one, depth - 1)}`);
      return `{ __typename ${parts.join(' ')} }`;
    }
    if (!isObjectType(named)) return '{ __typename }';
    const all = Object.values(named.getFields());
    const chosen = random.list(4, () => random.pick(all)).map((field) => written(field, depth - 1));
    return `{ __typename ${chosen.filter(Boolean).join(' ')} }`;
  }

  function written(field: GraphQLField<unknown, unknown>, depth: number): string {
    const isComposite = isCompositeType(getNamedType(field.type));
    if (isComposite && depth <= 0) return '';
    const given = field.args
      .filter((argument) => isRequiredArgument(argument) || random.chance(0.4))
      .map(({ name: argument, type }) => `${argument}: ${value(type, 3)}`);
    const alias = random.chance(0.3) ? `a${random.below(9)}: ` : '';
    const directive = random.chance(0.1)
      ? random.pick([' @skip(if: false)', ' @include(if: true)', ' @no'])
      : '';
    const args = given.length > 0 ? `(${given.join(', ')})` : '';
    return `${alias}${field.name}${args}${directive} ${isComposite ? selections(field.type, depth) : ''}`;
  }

  function value(type: GraphQLInputType, depth: number): string {
    const bare = getNullableType(type);
    if (random.chance(0.03)) return random.pick(texts);
    if (isListType(bare)) {
      return `[${random.list(3, () => value(bare.ofType, depth - 1)).join(', ')}]`;
    }
    if (isEnumType(bare)) return random.pick(bare.getValues()).name;
    if (!isInputObjectType(bare)) return random.pick(scalars[getNamedType(bare).name] ?? texts);
    const fields = Object.values(bare.getFields()).filter(
      (field) => isRequiredInputField(field) || (depth > 0 && random.chance(0.4)),
    );
    return `{${fields.map((field) => `${field.name}: ${value(field.type, depth - 1)}`).join(', ')}}`;
  }
}
