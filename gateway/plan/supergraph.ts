import { createRequire } from 'node:module';
import type { QueryPlanner } from '@graphql-hive/router-query-planner';
import { Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from './api-schema.js';
import { checkSupergraph } from './check-supergraph.js';
import { SupergraphTypes } from './supergraph-types.js';

/** A Federation 2 supergraph, parsed once. */
export interface Supergraph {
  sdl: string;
  /** What clients see: without `@inaccessible` elements and federation's own types. */
  apiSchema: GraphQLSchema;
  /** The subgraphs it was composed of, as its `join__Graph` enum lists them. */
  subgraphs: { name: string; url: string }[];
  /** Which object types satisfy which type conditions, inaccessible ones included. */
  types: SupergraphTypes;
  planner: QueryPlanner;
}

/** The text is not a supergraph this gateway can serve. */
export class SupergraphError extends Error {
  override readonly name = 'SupergraphError';
}

/** Reads a Federation 2 supergraph; throws a `SupergraphError` that says what is wrong with any other text. */
export function loadSupergraph(sdl: string): Supergraph {
  const document = parseSdl(sdl);
  const problem = checkSupergraph(document);
  if (problem) throw new SupergraphError(`Expected a Federation 2 supergraph, but ${problem}`);
  const subgraphs = listSubgraphs(document);
  const planner = createPlanner(sdl);
  return {
    sdl,
    apiSchema: buildApiSchema(planner.consumerSchema),
    subgraphs,
    types: new SupergraphTypes(document),
    planner,
  };
}

function parseSdl(sdl: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    throw new SupergraphError(
      `Expected a Federation 2 supergraph, but the text is not GraphQL: ${messageOf(error)}`,
      {
        cause: error,
      },
    );
  }
}

function listSubgraphs(document: DocumentNode): { name: string; url: string }[] {
  const graphs = document.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) {
    throw new SupergraphError('Expected a Federation 2 supergraph, but there is no enum join__Graph in it.');
  }
  return (graphs.values ?? []).map((value) => {
    const given = new Map<string, string>();
    for (const argument of value.directives?.find((directive) => directive.name.value === 'join__graph')
      ?.arguments ?? []) {
      if (argument.value.kind === Kind.STRING) given.set(argument.name.value, argument.value.value);
    }
    return { name: given.get('name') ?? value.name.value, url: given.get('url') ?? '' };
  });
}

function createPlanner(sdl: string): QueryPlanner {
  // Required here and not imported above: where there is no binary for the platform, loading it fails, and that
  // deserves a sentence instead of a stack.
  let module: { QueryPlanner: new (sdl: string) => QueryPlanner };
  try {
    module = createRequire(import.meta.url)('@graphql-hive/router-query-planner') as typeof module;
  } catch (error) {
    throw new SupergraphError(
      `The query planner has no binary for ${process.platform} ${process.arch}: it runs on Linux with glibc (not Alpine) and macOS, on x64 and arm64.`,
      { cause: error },
    );
  }
  try {
    return new module.QueryPlanner(sdl);
  } catch (error) {
    throw new SupergraphError(
      `Expected a Federation 2 supergraph, but the query planner refused it: ${messageOf(error)}`,
      {
        cause: error,
      },
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
