import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isUnionType,
  isRequiredArgument,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ReadOperation } from '../../partner/client/index.js';
import { subgraphs } from '../../subgraphs/index.js';

/** Written in a query where every field of the type at that place is meant. */
export const everything = '_everything';

/**
 * Writes out `_everything` in a query: every field of the type and of the types within it that needs no argument and
 * no call but those of `operations`; of an entity within it the key alone.
 */
export function fullQuery(
  schema: GraphQLSchema,
  query: string,
  operations: readonly ReadOperation[],
): string {
  const types = new TypeInfo(schema);
  const written: string[] = [];
  const document = parse(query);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        if (node.name.value !== everything) return;
        written.push(fieldsOf(types.getParentType() as GraphQLObjectType, operations, []));
      },
    }),
  );
  return query.replace(new RegExp(everything, 'g'), () => written.shift()!);
}

function fieldsOf(
  type: GraphQLObjectType,
  operations: readonly ReadOperation[],
  above: GraphQLObjectType[],
): string {
  const chosen = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const calls = callsOf.get(`${type.name}.${field.name}`);
    if (calls && !calls.every((call) => (operations as readonly string[]).includes(call))) return [];
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    if (isUnionType(inner)) {
      const members = inner
        .getTypes()
        .map((member) => `... on ${member.name} { ${aliasedFieldsOf(member)} }`);
      return [`${field.name} { ${members.join(' ')} }`];
    }
    if (!isObjectType(inner) || above.includes(inner)) return [];
    const key = keys.get(inner.name);
    const within = key && !ownType(field.name) ? key : fieldsOf(inner, operations, [...above, type]);
    return within === '' ? [] : [`${field.name} { ${within} }`];
  });
  return chosen.join(' ');
}

/** What the field of a union's member is called in an answer: `Member__field`, because members may differ in its type. */
export const memberMark = '__';

/** The fields of a member of a union: its texts, numbers and codes, and those of the objects within it. */
function aliasedFieldsOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .flatMap((field) => {
      const inner = getNamedType(field.type);
      const name = `${type.name}${memberMark}${field.name}: ${field.name}`;
      if (isLeafType(inner)) return [name];
      return isObjectType(inner)
        ? [`${name} { ${keys.get(inner.name) ?? fieldsOf(inner, [], [type])} }`]
        : [];
    })
    .join(' ');
}

/** Parts of an entity that are of its own type and come with it. */
const ownType = (field: string) => field === 'children';

const callsOf = new Map(subgraphs.flatMap(({ calls }) => [...calls]));

const keys = new Map(
  subgraphs.flatMap(({ sdl }) =>
    [...sdl.matchAll(/^type (\w+)[^{]*?@key\(fields: "([^"]+)"/gm)].map(
      ([, type, key]) => [type!, key!] as const,
    ),
  ),
);
