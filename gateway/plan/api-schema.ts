import {
  buildASTSchema,
  Kind,
  parse,
  specifiedDirectives,
  specifiedScalarTypes,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type GraphQLSchema,
} from 'graphql';

const BUILT_IN = new Set(specifiedScalarTypes.map((type) => type.name));
const BUILT_IN_DIRECTIVES = new Set([...specifiedDirectives.map((directive) => directive.name), 'oneOf']);

/**
 * Builds the API schema from the planner's consumer schema. The planner declares what every GraphQL schema has anyway
 * (built-in scalars and directives, introspection types and fields) and lets some of federation's own types through, and
 * directives that no operation can use; all that is left out here.
 */
export function buildApiSchema(consumerSdl: string): GraphQLSchema {
  const document = parse(consumerSdl, { noLocation: true });
  const definitions = document.definitions
    .filter((definition) => !isMachinery(definition))
    .map(withoutMetaFields);
  return buildASTSchema({ ...document, definitions }, { assumeValidSDL: true });
}

function isMachinery(definition: DefinitionNode): boolean {
  if (!('name' in definition) || !definition.name) return false;
  const name = definition.name.value;
  if (definition.kind === Kind.DIRECTIVE_DEFINITION)
    return BUILT_IN_DIRECTIVES.has(name) || isFederations(name) || !isForOperations(definition);
  return BUILT_IN.has(name) || name.startsWith('__') || isFederations(name);
}

/** Others are for whoever reads the schema, and what they say is not in it any more. */
function isForOperations({ locations }: DirectiveDefinitionNode): boolean {
  return locations.some(
    ({ value }) =>
      /^(QUERY|MUTATION|SUBSCRIPTION|FIELD|FRAGMENT|INLINE|VARIABLE)/.test(value) &&
      value !== 'FIELD_DEFINITION',
  );
}

function isFederations(name: string): boolean {
  return /^(join|link|core|federation)__/.test(name);
}

function withoutMetaFields(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
  return {
    ...definition,
    fields: (definition.fields ?? []).filter((field) => !field.name.value.startsWith('__')),
  };
}
