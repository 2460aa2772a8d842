import {
  getDirectiveValues,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  parse,
  type SelectionNode,
} from 'graphql';
import type { Subgraph } from '../../subgraphs/index.js';

type ReferenceResolver = (reference: object, context: unknown, info: GraphQLResolveInfo) => unknown;

/** An entity type that several subgraphs define parts of. */
export interface SharedEntity {
  name: string;
  /** The names of the fields in its key, as the subgraph that is asked wants them. */
  keyIn: ReadonlyMap<Subgraph, readonly string[]>;
  /** How the subgraph makes its part of the entity from a key. */
  resolverIn: ReadonlyMap<Subgraph, ReferenceResolver>;
}

/** The entities that more than one subgraph defines, by type name. */
export function sharedEntities(subgraphs: readonly Subgraph[]): ReadonlyMap<string, SharedEntity> {
  const found = new Map<string, SharedEntity>();
  for (const name of new Set(subgraphs.flatMap(({ schema }) => Object.keys(schema.getTypeMap())))) {
    const parts = subgraphs.flatMap((subgraph): [Subgraph, GraphQLObjectType][] => {
      const type = subgraph.schema.getType(name);
      return isObjectType(type) && keyOf(subgraph, type) ? [[subgraph, type]] : [];
    });
    if (parts.length < 2) continue;
    found.set(name, {
      name,
      keyIn: new Map(parts.map(([subgraph, type]) => [subgraph, keyOf(subgraph, type)!])),
      resolverIn: new Map(parts.map(([subgraph, type]) => [subgraph, referenceResolver(type)])),
    });
  }
  return found;
}

function keyOf({ schema }: Subgraph, type: GraphQLObjectType): string[] | undefined {
  const directive = schema.getDirective('key');
  const values = directive && type.astNode && getDirectiveValues(directive, type.astNode);
  if (!values) return undefined;
  const [operation] = parse(`{ ${values.fields as string} }`).definitions;
  const selections = (operation as { selectionSet: { selections: readonly SelectionNode[] } }).selectionSet;
  return selections.selections.map((selection) => (selection as { name: { value: string } }).name.value);
}

/** Where `@apollo/subgraph` keeps `__resolveReference`; without one the key is the entity. */
function referenceResolver(type: GraphQLObjectType): ReferenceResolver {
  const { apollo } = type.extensions as {
    apollo?: { subgraph?: { resolveReference?: ReferenceResolver } };
  };
  return apollo?.subgraph?.resolveReference ?? ((reference) => reference);
}
