import { getVariableValues, GraphQLError, print, type DocumentNode, type ExecutionResult } from 'graphql';
import { BilingualError } from '../../partner/language/bilingual-error.js';
import { Cancellation } from './cancellation.js';
import { ErrorLog } from './error-log.js';
import { Lru } from '../../partner/memory/lru.js';
import { messages } from './messages.js';
import { type Operation, readOperation } from './operation/operation.js';
import { overrideChooser, type Overrides } from './override-labels.js';
import { prepareOperation, type PreparedOperation } from './prepare.js';
import type { Restrict, Restriction } from './restriction.js';
import { Run } from './run.js';
import type { Supergraph } from './supergraph.js';
import type { SubgraphExecutor } from './types.js';

export interface PlanExecutorOptions<Context> {
  supergraph: Supergraph;
  /** How to reach each subgraph, by its name in the supergraph. */
  executors: ReadonlyMap<string, SubgraphExecutor<Context>>;
  /** How many operations are kept planned and compiled; default 1000. */
  maxPlans?: number;
  /** Chooses requests for `@override(label: "percent(n)")`: from 0 up to 1; default `Math.random`. */
  random?: () => number;
  /** Whether an `@override` label of another form is on for a request; default: never. */
  isLabelActive?: (label: string, context: Context) => boolean;
  /** What is kept from whom; default: nothing from nobody. */
  restrict?: Restrict<Context> | undefined;
}

export interface ExecuteArgs<Context> {
  /** A document that is valid against the API schema. */
  document: DocumentNode;
  /** The document's text, where it is known: printing it again is saved. */
  source?: string | undefined;
  operationName?: string | undefined;
  /** As the client sent them. */
  variables: Record<string, unknown>;
  /** Handed to the subgraphs' executors. */
  context: Context;
  /** Ends the request early: what is not answered by then is null, with an error. */
  signal?: AbortSignal | undefined;
}

/** Executes operations of clients on a federated graph. */
export interface PlanExecutor<Context> {
  /** Never rejects for what a client or a subgraph did: such errors are in the result. */
  execute(args: ExecuteArgs<Context>): Promise<ExecutionResult>;
}

export function createPlanExecutor<Context>(options: PlanExecutorOptions<Context>): PlanExecutor<Context> {
  const { supergraph, executors, maxPlans = 1000, restrict = () => undefined } = options;
  const chooseOverrides = overrideChooser<Context>(
    supergraph.planner,
    options.random ?? Math.random,
    options.isLabelActive ?? (() => false),
  );
  type Entry = PreparedOperation<Context> | Promise<PreparedOperation<Context>>;
  const operations = new Lru<Operation>(maxPlans);
  const prepared = new Lru<Entry>(maxPlans);

  function read(key: string, source: string, { document, operationName }: ExecuteArgs<Context>): Operation {
    const operation = readOperation(supergraph, document, source, operationName);
    operations.set(key, operation);
    return operation;
  }

  function prepare(
    key: string,
    ...args: [Operation, Record<string, boolean>, Overrides, Restriction | undefined]
  ): Entry {
    const preparing = prepareOperation(supergraph, executors, ...args);
    // Whoever asks for the same operation meanwhile waits for the same plan.
    prepared.set(key, preparing);
    preparing.then(
      (ready) => prepared.set(key, ready),
      () => prepared.delete(key),
    );
    return preparing;
  }

  return {
    async execute(args) {
      const source = args.source ?? print(args.document);
      const key = args.operationName ? `${args.operationName}\n${source}` : source;
      let variables: Record<string, unknown>;
      let ready: PreparedOperation<Context>;
      try {
        const operation = operations.get(key) ?? read(key, source, args);
        const coerced = coerceVariables(supergraph, operation, args.variables);
        if (coerced.errors) return { errors: coerced.errors };
        variables = coerced.coerced;
        const overrides = chooseOverrides(args.context);
        const conditions = conditionValues(operation, variables);
        const restriction = restrict(operation, args.context);
        const variant = `${key}${overrides.key}${conditions.key}${restriction?.key ?? ''}`;
        const entry =
          prepared.get(variant) ?? prepare(variant, operation, conditions.values, overrides, restriction);
        ready = entry instanceof Promise ? await entry : entry;
      } catch (error) {
        return { errors: [planError(error)] };
      }
      return run(ready, variables, args);
    },
  };
}

function coerceVariables(
  { apiSchema }: Supergraph,
  { original: { definition } }: Operation,
  variables: Record<string, unknown>,
):
  | { coerced: Record<string, unknown>; errors?: never }
  | { coerced?: never; errors: readonly GraphQLError[] } {
  if (!definition.variableDefinitions?.length) return { coerced: {} };
  return getVariableValues(apiSchema, definition.variableDefinitions, variables, { maxErrors: 50 });
}

const NO_CONDITIONS = { key: '', values: {} };

/** The values of the variables that `@skip` and `@include` depend on. */
function conditionValues(
  { conditions }: Operation,
  variables: Record<string, unknown>,
): { key: string; values: Record<string, boolean> } {
  if (conditions.variables.length === 0) return NO_CONDITIONS;
  const values = Object.fromEntries(conditions.variables.map((name) => [name, variables[name] === true]));
  return { key: `\n${Object.values(values).map(Number).join('')}`, values };
}

async function run<Context>(
  { plan, introspection, projection }: PreparedOperation<Context>,
  variables: Record<string, unknown>,
  args: ExecuteArgs<Context>,
): Promise<ExecutionResult> {
  const log = new ErrorLog();
  const cancellation = new Cancellation(args.signal);
  const state = new Run(args.context, variables, projection, log, cancellation);
  if (introspection) {
    const { data, errors } = introspection(args.variables);
    Object.assign(state.data, data);
    errors?.forEach((error) => log.add(error));
  }
  try {
    const pending = plan?.(state);
    if (pending) await pending;
  } finally {
    cancellation.dispose();
  }
  const data = projection.complete(state.data, log);
  return log.errors.length > 0 ? { errors: log.errors, data } : { data };
}

function planError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new BilingualError(messages.notPlanned({ reason }), {
    extensions: { code: 'QUERY_PLAN_FAILED' },
    originalError: error instanceof Error ? error : undefined,
  });
}
