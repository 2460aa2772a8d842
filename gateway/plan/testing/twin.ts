import {
  execute,
  parse,
  type GraphQLSchema,
  buildSchema,
  isObjectType,
  validate,
  type GraphQLError,
} from 'graphql';
import {
  federate,
  plain,
  type FederateOptions,
  type Federation,
  type PlainResult,
  type TestSubgraphs,
} from './federate.js';

/** What a field returns, in both worlds: a value, or an Error to throw. */
export type FieldValue = (type: string, id: string, field: string, args: Record<string, unknown>) => unknown;

/** The same schema and data twice: federated, and as one graphql-js schema. */
export interface Twin {
  federation: Federation;
  single: GraphQLSchema;
  /** Executes an operation on both, or tells why it is not valid. */
  run: (
    query: string,
    variables?: Record<string, unknown>,
  ) => Promise<{ federated: PlainResult; single: PlainResult } | readonly GraphQLError[]>;
}

/** An object of the data: everything but its type and id is asked of `FieldValue`. */
export interface Thing {
  __typename: string;
  id: string;
}

const KEYS = new Set(['id', '__typename', '__resolveReference', '__resolveType']);

/** Builds a twin. `sdl` is the single schema; `parts` the subgraphs' SDL, which together must make the same. */
export function twin(
  sdl: string,
  parts: Record<string, string>,
  value: FieldValue,
  options: FederateOptions = {},
): Twin {
  const single = buildSchema(sdl);
  const subgraphs: TestSubgraphs = {};
  const federated = Object.entries(parts);
  for (const [name, part] of federated) subgraphs[name] = { sdl: part, resolvers: resolversFor(part, value) };
  resolveBy(single, value);
  const federation = federate(subgraphs, options);
  return {
    federation,
    single,
    async run(query, variables = {}) {
      const document = parse(query);
      const errors = validate(single, document);
      if (errors.length > 0) return errors;
      return {
        federated: await federation.run(query, { variables }),
        single: plain(await execute({ schema: single, document, variableValues: variables, rootValue: {} })),
      };
    },
  };
}

function answer(
  value: FieldValue,
  type: string,
  source: unknown,
  field: string,
  args: Record<string, unknown>,
): unknown {
  const result = value(type, (source as Partial<Thing> | undefined)?.id ?? '', field, args);
  if (result instanceof Error) throw result;
  return result;
}

function resolveBy(schema: GraphQLSchema, value: FieldValue): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (KEYS.has(field.name)) continue;
      field.resolve = (source: unknown, args: Record<string, unknown>) =>
        answer(value, type.name, source, field.name, args);
    }
  }
}

function resolversFor(part: string, value: FieldValue): Record<string, unknown> {
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const definition of parse(part).definitions) {
    if (definition.kind !== 'ObjectTypeDefinition') continue;
    const type = definition.name.value;
    const fields: Record<string, unknown> = (resolvers[type] = {});
    for (const field of definition.fields ?? []) {
      if (KEYS.has(field.name.value)) continue;
      fields[field.name.value] = (source: unknown, args: Record<string, unknown>) =>
        answer(value, type, source, field.name.value, args);
    }
    if (definition.directives?.some((directive) => directive.name.value === 'key')) {
      fields['__resolveReference'] = (reference: Thing) => ({ ...reference });
    }
  }
  return resolvers;
}
