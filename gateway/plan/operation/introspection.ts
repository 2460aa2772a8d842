import { execute, Kind, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { withRootFields } from './root-fields.js';
import type { SelectedOperation } from './select-operation.js';

/** Answers `__schema` and `__type` of an operation from the API schema, for given variables. */
export type Introspection = (variables: Record<string, unknown>) => ExecutionResult;

/** Compiles the introspection of an operation; undefined when there is none in it. */
export function compileIntrospection(
  apiSchema: GraphQLSchema,
  operation: SelectedOperation,
): Introspection | undefined {
  const definition = withRootFields(operation, (name) => name === '__schema' || name === '__type');
  if (!definition) return undefined;
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [definition, ...Object.values(operation.fragments)],
  } as const;
  // Introspection is synchronous by nature: nothing in it is resolved by us.
  const run: Introspection = (variableValues) =>
    execute({ schema: apiSchema, document, variableValues }) as ExecutionResult;
  if (definition.variableDefinitions?.length) return run;
  let answer: ExecutionResult | undefined;
  return () => (answer ??= run({}));
}
