import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { execute, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import {
  createPlanExecutor,
  embeddedSubgraph,
  httpSubgraph,
  loadSupergraph,
  type PlanExecutorOptions,
  type Restrict,
  type SubgraphExecutor,
  type SubgraphRequest,
  type Supergraph,
} from '../index.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@tag",
  "@authenticated", "@requiresScopes", "@policy",
  "@cost", "@listSize", "@composeDirective"
])\n`;

/** A subgraph of a test. Resolvers are graphql-js resolver maps with `__resolveReference`. */
export interface TestSubgraph {
  sdl: string;
  resolvers?: Record<string, unknown>;
}

export type TestSubgraphs = Record<string, TestSubgraph>;

/** Composes subgraphs; fails with the composer's words. */
export function compose(subgraphs: TestSubgraphs): string {
  const composed = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({
      name,
      url: `http://${name}.test/graphql`,
      typeDefs: parse(LINK + sdl),
    })),
  );
  if (!composed.supergraphSdl) throw new Error(composed.errors?.map((error) => error.message).join('\n'));
  return composed.supergraphSdl;
}

export function subgraphSchema({ sdl, resolvers = {} }: TestSubgraph): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(LINK + sdl), resolvers: resolvers as never }]);
}

/** A request that a subgraph got, for counting. */
export interface Sent extends SubgraphRequest {
  service: string;
}

/** A federated graph under test. */
export interface Federation {
  supergraph: Supergraph;
  /** What subgraphs were asked since the last `run`. */
  sent: Sent[];
  /** What they were told meanwhile that they will be asked. */
  hinted: Sent[];
  /** Executes an operation; the result is plain JSON, as a client gets it. */
  run: (query: string, options?: RunOptions) => Promise<PlainResult>;
}

export interface RunOptions {
  variables?: Record<string, unknown>;
  operationName?: string;
  signal?: AbortSignal;
}

export interface PlainError {
  message: string;
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

export interface PlainResult {
  data?: Record<string, unknown> | null;
  errors?: PlainError[];
}

export interface FederateOptions extends Partial<PlanExecutorOptions<undefined>> {
  wrap?: Wrap;
  /** What is kept from whom, given the supergraph. */
  restrictIn?: (supergraph: Supergraph) => Restrict<undefined> | undefined;
}

type Wrap = (service: string, executor: SubgraphExecutor<undefined>) => SubgraphExecutor<undefined>;

/** Composes subgraphs and runs them in this process. `wrap` may replace how a subgraph is reached. */
export function federate(subgraphs: TestSubgraphs, options: FederateOptions = {}): Federation {
  const wrap = options.wrap ?? ((_, executor) => executor);
  const executors = Object.entries(subgraphs).map(
    ([name, subgraph]) =>
      [
        name,
        wrap(
          name,
          embeddedSubgraph<undefined>(
            subgraphSchema(subgraph),
            () => ({}),
            () => ({ isHint: true }),
          ),
        ),
      ] as const,
  );
  const supergraph = loadSupergraph(compose(subgraphs));
  const restrict = options.restrictIn?.(supergraph);
  return over(supergraph, new Map(executors), { ...options, ...(restrict && { restrict }) });
}

/** The same over real HTTP; `close` stops the servers. */
export async function federateOverHttp(
  subgraphs: TestSubgraphs,
): Promise<Federation & { close: () => Promise<void> }> {
  const stops: (() => Promise<unknown>)[] = [];
  const executors = new Map<string, SubgraphExecutor<undefined>>();
  for (const [name, subgraph] of Object.entries(subgraphs)) {
    const server = await serve(subgraphSchema(subgraph));
    const executor = httpSubgraph<undefined>({ name, url: urlOf(server) });
    executors.set(name, executor);
    stops.push(
      () => executor.close(),
      () => new Promise((resolve) => server.close(resolve)),
    );
  }
  const federation = over(loadSupergraph(compose(subgraphs)), executors, {});
  return Object.assign(federation, {
    close: async () => {
      for (const stop of stops) await stop();
    },
  });
}

export function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** Serves a schema by GraphQL over HTTP on a free port. */
export async function serve(schema: GraphQLSchema): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as {
        query: string;
        variables: Record<string, unknown>;
      };
      void Promise.resolve(
        execute({ schema, document: parse(body.query), variableValues: body.variables, contextValue: {} }),
      ).then((result) => response.setHeader('content-type', 'application/json').end(JSON.stringify(result)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function over(
  supergraph: Supergraph,
  executors: ReadonlyMap<string, SubgraphExecutor<undefined>>,
  options: Partial<PlanExecutorOptions<undefined>>,
): Federation {
  const sent: Sent[] = [];
  const hinted: Sent[] = [];
  const counted = [...executors].map(([service, executor]): [string, SubgraphExecutor<undefined>] => [
    service,
    {
      execute(request, context, signal, watches) {
        sent.push({ service, ...structuredClone(request) });
        return executor.execute(request, context, signal, watches);
      },
      hint(request, context) {
        hinted.push({ service, ...structuredClone(request) });
        executor.hint?.(request, context);
      },
    },
  ]);
  const plan = createPlanExecutor<undefined>({ ...options, supergraph, executors: new Map(counted) });
  return {
    supergraph,
    sent,
    hinted,
    async run(query, { variables = {}, ...rest } = {}) {
      sent.length = 0;
      hinted.length = 0;
      return plain(
        await plan.execute({ document: parse(query), source: query, variables, context: undefined, ...rest }),
      );
    },
  };
}

/** A result as it arrives at a client. */
export function plain(result: ExecutionResult): PlainResult {
  return JSON.parse(JSON.stringify(result)) as PlainResult;
}
