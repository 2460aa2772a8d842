import { Kind, parse, visit, type DirectiveNode, type DocumentNode } from 'graphql';

/** Arguments of join directives that hold a selection set as text. */
const FIELD_SETS = new Set(['key', 'requires', 'provides']);

/**
 * Says what keeps a document from being a Federation 2 supergraph, or nothing. The native planner ends the process on some
 * of these instead of throwing, so they are looked for before it gets the text.
 */
export function checkSupergraph(document: DocumentNode): string | undefined {
  let links = false;
  let queryType = 'Query';
  const objectTypes = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) {
      links ||= (definition.directives ?? []).some(isJoinLink);
      const query = definition.operationTypes?.find(({ operation }) => operation === 'query');
      if (query) queryType = query.type.name.value;
    } else if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) objectTypes.add(definition.name.value);
  }
  if (!links) {
    return 'its schema does not @link the join specification. A subgraph schema has to be composed first.';
  }
  if (!objectTypes.has(queryType)) return `it has no type ${queryType} to query.`;
  return brokenFieldSet(document);
}

function isJoinLink({ name, arguments: given = [] }: DirectiveNode): boolean {
  return (
    name.value === 'link' &&
    given.some(({ value }) => value.kind === Kind.STRING && value.value.includes('specs.apollo.dev/join/'))
  );
}

function brokenFieldSet(document: DocumentNode): string | undefined {
  let broken: string | undefined;
  visit(document, {
    Directive(directive) {
      if (!directive.name.value.startsWith('join__')) return;
      for (const { name, value } of directive.arguments ?? []) {
        if (!FIELD_SETS.has(name.value) || value.kind !== Kind.STRING) continue;
        try {
          parse(`{ ${value.value} }`, { noLocation: true });
        } catch {
          broken = `@${directive.name.value}(${name.value}: "${value.value}") is not a selection of fields.`;
        }
      }
    },
  });
  return broken;
}
