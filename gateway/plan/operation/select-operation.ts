import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

/** One operation of a document, with the fragments beside it. */
export interface SelectedOperation {
  definition: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
}

/** Finds the operation to execute, or throws the error that the specification asks for. https://spec.graphql.org/draft/#GetOperation() */
export function selectOperation(
  document: DocumentNode,
  operationName: string | undefined,
): SelectedOperation {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<
    string,
    FragmentDefinitionNode
  >;
  let definition: OperationDefinitionNode | undefined;
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
    else if (node.kind === Kind.OPERATION_DEFINITION) {
      if (operationName === undefined) {
        if (definition)
          throw new GraphQLError('Must provide operation name if query contains multiple operations.');
        definition = node;
      } else if (node.name?.value === operationName) definition = node;
    }
  }
  if (definition) return { definition, fragments };
  throw new GraphQLError(
    operationName === undefined
      ? 'Must provide an operation.'
      : `Unknown operation named "${operationName}".`,
  );
}

/** The operation and its fragments as a document of their own. */
export function asDocument({ definition, fragments }: SelectedOperation): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [definition, ...Object.values(fragments)] };
}
