import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import { messages } from '../messages.js';
import type { Run } from '../run.js';
import { SubgraphError } from '../subgraph-error.js';
import type { SubgraphAnswer, SubgraphRequest, Watch } from '../types.js';
import type { PlanContext } from './plan-context.js';

/** One prepared call to a subgraph: everything that is the same for every request is computed once. */
export interface Call<Context> {
  readonly service: string;
  readonly document: string;
  /** The client's variables that the document uses; a new object, to which representations may be added. */
  variables(run: Run<Context>): Record<string, unknown>;
  /** Tells the subgraph that it is soon asked, with more entities perhaps. */
  hint(run: Run<Context>, variables: Record<string, unknown>): void;
  /**
   * Asks the subgraph and calls `answered` or `failed`, at once where the subgraph answers at once. Never rejects for what
   * the subgraph did.
   */
  send(
    run: Run<Context>,
    variables: Record<string, unknown>,
    answered: (answer: SubgraphAnswer) => void,
    failed: (error: SubgraphError) => void,
  ): Promise<void> | undefined;
}

/** Prepares the call of a fetch node. */
export function prepareCall<Context>(
  node: FetchNode | BatchFetchNode,
  context: PlanContext<Context>,
): Call<Context> {
  const { serviceName: service, operation: document, operationName } = node;
  const executor = context.executors.get(service);
  const usages = (node.variableUsages ?? []).map((name) => ({
    name,
    source: context.variableNames.get(name) ?? name,
  }));
  const followers = context.earlyStarts.after(node);
  const watches = (run: Run<Context>): Watch[] | undefined =>
    followers.length === 0
      ? undefined
      : followers.map((follower) => ({
          paths: follower.paths,
          ready: (data) => follower.begin?.(run, data),
          hint: (data) => follower.hint?.(run, data),
        }));
  /** Whoever could begin and has not begun does, before the answer becomes part of the response. */
  const beginWith = (run: Run<Context>, { data, errors }: SubgraphAnswer): void => {
    if (!data || errors?.length) return;
    for (const follower of followers) if (follower.atEnd) follower.begin?.(run, data);
  };
  // While the first fetch of the plan waits for its answer there is time to make ready for the others.
  setImmediate(() => executor?.prepare?.(document));
  const constant: Omit<SubgraphRequest, 'variables'> = {
    document,
    operationKind: node.operationKind === 'mutation' ? 'mutation' : 'query',
    ...(operationName === undefined ? {} : { operationName }),
  };
  return {
    service,
    document,
    variables(run) {
      const variables: Record<string, unknown> = {};
      for (const { name, source } of usages) {
        const value = run.variables[source];
        if (value !== undefined) variables[name] = value;
      }
      return variables;
    },
    hint(run, variables) {
      if (!run.cancellation.error) executor?.hint?.({ ...constant, variables }, run.context);
    },
    send(run, variables, answered, failed) {
      const whole = (answer: SubgraphAnswer): void => {
        beginWith(run, answer);
        answered(answer);
      };
      const cancelled = run.cancellation.error;
      if (cancelled) return void failed(cancelled);
      if (!executor) return void failed(noExecutor(service));
      let answer: Promise<SubgraphAnswer> | SubgraphAnswer;
      try {
        const request = { ...constant, variables };
        answer = executor.execute(request, run.context, run.cancellation.signal, watches(run));
      } catch (error) {
        return void failed(toSubgraphError(service, error));
      }
      if (!isPromise(answer)) return void whole(answer);
      // Two handlers and not `.then(whole).catch(failed)`: a mistake of ours in `whole` is not the subgraph's.
      return run.cancellation
        .race(answer)
        .then(whole, (error: unknown) => failed(run.cancellation.error ?? toSubgraphError(service, error)));
    },
  };
}

function isPromise<Value>(value: Promise<Value> | Value): value is Promise<Value> {
  return typeof (value as { then?: unknown } | null)?.then === 'function';
}

function noExecutor(service: string): SubgraphError {
  return new SubgraphError('SUBGRAPH_UNAVAILABLE', messages.subgraphUnknown({ subgraph: service }));
}

function toSubgraphError(service: string, error: unknown): SubgraphError {
  if (error instanceof SubgraphError) return error;
  return new SubgraphError('SUBGRAPH_FAILED', messages.subgraphFailed({ subgraph: service }), {
    cause: error,
  });
}
