import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { restrictToScopes } from './authorization/restrict-to-scopes.js';
import type { GatewayContext } from './context.js';
import {
  createPlanExecutor,
  type ExecuteArgs,
  loadSupergraph,
  type PlanExecutor,
  type Supergraph,
  type SubgraphExecutor,
} from './plan/index.js';

/** How to reach the subgraphs of a supergraph, and how to let go of them. */
export interface SubgraphConnections {
  executors: ReadonlyMap<string, SubgraphExecutor<GatewayContext>>;
  /**
   * Of one partner's data, as far as they are kept: another number after whatever may have changed something. Without it,
   * or where it is undefined, nothing is known of that, and no answer can be given again.
   */
  dataVersion?: (partner: string | undefined) => number | undefined;
  close(): Promise<void>;
}

export interface FederatedGraphOptions {
  /** The supergraph's SDL. */
  supergraph: string;
  connect: (supergraph: Supergraph) => SubgraphConnections;
}

type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

/**
 * The supergraph that is served, as Apollo Server's `gateway`: Apollo Server is the front, our plan executor runs
 * behind it. Another supergraph can take its place at any time; requests under way finish on the one they began with.
 */
export class FederatedGraph implements GatewayInterface {
  readonly #connect: FederatedGraphOptions['connect'];
  readonly #listeners = new Set<SchemaListener>();
  #serving: Generation;

  /** @throws SupergraphError when the SDL is no Federation 2 supergraph */
  constructor({ supergraph, connect }: FederatedGraphOptions) {
    this.#connect = connect;
    this.#serving = new Generation(supergraph, connect);
  }

  /** The schema in service, as clients see it. */
  get apiSchema(): GraphQLSchema {
    return this.#serving.supergraph.apiSchema;
  }

  /**
   * Serves another supergraph from now on.
   *
   * @throws SupergraphError when the SDL is none; then the present one goes on being served
   */
  async replace(supergraph: string): Promise<void> {
    const before = this.#serving;
    this.#serving = new Generation(supergraph, this.#connect);
    for (const listener of this.#listeners) this.#tell(listener);
    await before.retire();
  }

  onSchemaLoadOrUpdate(listener: SchemaListener) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async load(): ReturnType<GatewayInterface['load']> {
    for (const listener of this.#listeners) this.#tell(listener);
    return {
      executor: async ({ context }) => {
        const { execution } = context as GatewayContext;
        if (!execution) throw new Error('Expected an operation that useExecution has executed.');
        return execution;
      },
    };
  }

  /** Of one partner's data on the present supergraph; undefined where nothing is known of what changes them. */
  dataVersion(partner: string | undefined): string | undefined {
    const { number, connections } = this.#serving;
    const version = connections.dataVersion?.(partner);
    return version === undefined ? undefined : `${number}.${version}`;
  }

  /** Executes an operation that is valid against the schema in service. */
  execute(args: ExecuteArgs<GatewayContext>): Promise<ExecutionResult> {
    return this.#serving.execute(args);
  }

  stop(): Promise<void> {
    return this.#serving.retire();
  }

  #tell(listener: SchemaListener): void {
    const { apiSchema, sdl } = this.#serving.supergraph;
    listener({ apiSchema, coreSupergraphSdl: sdl });
  }
}

let generations = 0;

/** One supergraph in service, with the requests that run on it. */
class Generation {
  readonly supergraph: Supergraph;
  readonly connections: SubgraphConnections;
  readonly number = ++generations;
  readonly #plans: PlanExecutor<GatewayContext>;
  #running = 0;
  #idle: (() => void) | undefined;

  constructor(sdl: string, connect: FederatedGraphOptions['connect']) {
    this.supergraph = loadSupergraph(sdl);
    this.connections = connect(this.supergraph);
    this.#plans = createPlanExecutor({
      supergraph: this.supergraph,
      executors: this.connections.executors,
      restrict: restrictToScopes<GatewayContext>(this.supergraph, ({ caller }) => caller.access.scopes),
    });
  }

  async execute(args: ExecuteArgs<GatewayContext>): Promise<ExecutionResult> {
    this.#running++;
    try {
      return await this.#plans.execute(args);
    } finally {
      if (--this.#running === 0) this.#idle?.();
    }
  }

  /** Lets go of the subgraphs as soon as no request needs them any more. */
  async retire(): Promise<void> {
    if (this.#running > 0) await new Promise<void>((resolve) => (this.#idle = resolve));
    await this.connections.close();
  }
}
