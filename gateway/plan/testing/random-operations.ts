import fc from 'fast-check';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Numbers that look random but are the same for the same text. */
export function hash(text: string): number {
  let result = 2166136261;
  for (let i = 0; i < text.length; i++) result = Math.imul(result ^ text.charCodeAt(i), 16777619);
  result = Math.imul(result ^ (result >>> 13), 0x5bd1e995);
  return (result ^ (result >>> 15)) >>> 0;
}

export interface RandomOptions {
  /** Declarations of variables that values of arguments use; each is declared where it is used. */
  variables: readonly string[];
  /** What stands for arguments, by their type; default: some numbers and `$n`. */
  values?: Readonly<Record<string, readonly string[]>>;
}

const conditions = ['$yes: Boolean = true', '$no: Boolean = false'];
const directives = [' @skip(if: $yes)', ' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: $no)'];

/** Arbitrary operations on a schema, valid but for conflicts between aliases. */
export function randomOperations(schema: GraphQLSchema, { variables, values = {} }: RandomOptions) {
  function selections(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
    const choices: fc.Arbitrary<string>[] = [fc.constant('__typename')];
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (depth > 0 || !isCompositeType(getNamedType(field.type))) choices.push(selection(field, depth));
      }
    }
    if (depth > 0 && (isInterfaceType(type) || isUnionType(type))) {
      for (const possible of schema.getPossibleTypes(type)) {
        choices.push(selections(possible, depth - 1).map((inner) => `... on ${possible.name}${inner}`));
      }
    }
    return fc
      .array(fc.oneof(...choices), { minLength: 1, maxLength: depth > 1 ? 5 : 3 })
      .map((list) => ` { ${list.join(' ')} }`);
  }

  function argument({ name, type }: GraphQLArgument): fc.Arbitrary<string> {
    const given = values[getNamedType(type).name] ?? ['1', '2', '$n'];
    return fc.constantFrom('', ...given.map((value) => `${name}: ${value}`));
  }

  function selection(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
    const named = getNamedType(field.type);
    const args = fc.tuple(...field.args.map(argument)).map((all) => all.filter(Boolean).join(', '));
    const inner = isCompositeType(named) ? selections(named, depth - 1) : fc.constant('');
    const directive = fc.oneof(
      { weight: 8, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(...directives) },
    );
    const alias = fc.oneof(
      { weight: 6, arbitrary: fc.constant('') },
      { weight: 2, arbitrary: fc.constant(`x_${field.name}`) },
      { weight: 1, arbitrary: fc.constantFrom('id', 'name', 'label', 'price') },
    );
    return fc.tuple(alias, args, directive, inner).map(([as, given, when, below]) => {
      const key = as || (given ? `${field.name}_${given.replace(/\W+/g, '_')}` : '');
      return `${key ? `${key}: ` : ''}${field.name}${given && `(${given})`}${when}${below}`;
    });
  }

  const query = selections(schema.getQueryType() as GraphQLNamedType, 4).map((selectionSet) => {
    const declared = [...variables, ...conditions].filter((variable) =>
      new RegExp(`\\${variable.split(':')[0] as string}\\b`).test(selectionSet),
    );
    return `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''}${selectionSet}`;
  });
  return { query };
}
