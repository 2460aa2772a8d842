import { type DocumentNode, Kind } from 'graphql';

/** What the directives are called in a supergraph, which may rename them. */
export interface DirectiveNames {
  requiresScopes: ReadonlySet<string>;
  policy: ReadonlySet<string>;
}

/** The usual name stands for the directive even where no `@link` says so: rather too much is protected than too little. */
export function directiveNames(supergraph: DocumentNode): DirectiveNames {
  const names = { requiresScopes: new Set(['requiresScopes']), policy: new Set(['policy']) };
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      if (directive.name.value !== 'link') continue;
      const given = new Map(
        (directive.arguments ?? []).map(({ name, value }) => [name.value, 'value' in value && value.value]),
      );
      const feature = /\/(requiresScopes|policy)\/v[\d.]+$/.exec(String(given.get('url')))?.[1];
      const renamed = given.get('as');
      if (feature && typeof renamed === 'string') names[feature as keyof DirectiveNames].add(renamed);
    }
  }
  return names;
}
