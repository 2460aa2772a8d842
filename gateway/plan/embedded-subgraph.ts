import { parse, validate, type GraphQLError, type GraphQLSchema } from 'graphql';
import { CompiledDocument } from './embedded/compiled-document.js';
import { Lru } from '../../partner/memory/lru.js';
import type { SubgraphAnswer, SubgraphExecutor } from './types.js';

/** Documents kept compiled per subgraph: those of a thousand plans and more. */
const MAX_DOCUMENTS = 4000;

type Checked = CompiledDocument | readonly GraphQLError[];

/**
 * A subgraph in this process: its schema is executed without HTTP, and each document compiled once.
 * `contextFor` makes the subgraph's context of the client request's, and `contextForHints` that of whatever may begin but is
 * not asked for yet.
 */
export function embeddedSubgraph<Context>(
  schema: GraphQLSchema,
  contextFor: (context: Context) => unknown,
  contextForHints = contextFor,
): SubgraphExecutor<Context> {
  const documents = new Lru<Checked>(MAX_DOCUMENTS);

  function check(text: string): Checked {
    const document = parse(text, { noLocation: true });
    const errors = validate(schema, document);
    const checked = errors.length > 0 ? errors : new CompiledDocument(schema, document);
    documents.set(text, checked);
    return checked;
  }

  return {
    prepare(text) {
      try {
        if (!documents.get(text)) check(text);
      } catch {
        // Whoever asks for it is told.
      }
    },
    execute(
      { document: text, variables },
      context,
      _signal,
      watches,
    ): SubgraphAnswer | Promise<SubgraphAnswer> {
      const document = documents.get(text) ?? check(text);
      // A plan for another version of the subgraph's schema is the only way to come here.
      if ('length' in document) return { errors: document };
      return document.execute(variables, contextFor(context), watches, () => contextForHints(context));
    },
    hint({ document: text, variables }, context) {
      try {
        const document = documents.get(text) ?? check(text);
        if (!('length' in document)) document.hint(variables, contextForHints(context));
      } catch {
        // Whoever asks for it is told.
      }
    },
  };
}
