import { execute, parse, validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { Lru } from './lru.js';
import type { SubgraphAnswer, SubgraphExecutor } from './types.js';

/** Documents kept parsed per subgraph: those of a thousand plans and more. */
const MAX_DOCUMENTS = 4000;

type Checked = DocumentNode | readonly GraphQLError[];

/**
 * A subgraph in this process: graphql-js executes its schema, without HTTP and without parsing a document twice.
 * `contextFor` makes the subgraph's context of the client request's.
 */
export function embeddedSubgraph<Context>(
  schema: GraphQLSchema,
  contextFor: (context: Context) => unknown,
): SubgraphExecutor<Context> {
  const documents = new Lru<Checked>(MAX_DOCUMENTS);

  function check(text: string): Checked {
    const document = parse(text, { noLocation: true });
    const errors = validate(schema, document);
    const checked = errors.length > 0 ? errors : document;
    documents.set(text, checked);
    return checked;
  }

  return {
    execute({ document: text, operationName, variables }, context): SubgraphAnswer | Promise<SubgraphAnswer> {
      const document = documents.get(text) ?? check(text);
      // A plan for another version of the subgraph's schema is the only way to come here.
      if ('length' in document) return { errors: document };
      return execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: contextFor(context),
      });
    },
  };
}
