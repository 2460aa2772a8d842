import type { FetchNode, FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import { messages } from '../messages.js';
import type { CompiledNode, Run } from '../run.js';
import { SubgraphError } from '../subgraph-error.js';
import type { Path, ResponseObject, SubgraphAnswer, SubgraphAnswerError } from '../types.js';
import { prepareCall } from './call.js';
import { FetchedFields } from './fetched-fields.js';
import { copy, mergeInto } from './merge.js';
import { Places } from './places.js';
import type { PlanContext } from './plan-context.js';
import { Report } from './report.js';
import { Rewrites } from './rewrites.js';

/**
 * Compiles a fetch of root fields. `path` is empty, except where a field deep in the response returns the root type again:
 * then the answer belongs to every object there.
 */
export function compileRootFetch<Context>(
  node: FetchNode,
  path: readonly FlattenNodePathSegment[],
  context: PlanContext<Context>,
): CompiledNode<Context> {
  const call = prepareCall(node, context);
  const places = path.length > 0 ? new Places(path, context.types) : undefined;
  const rewrites = new Rewrites(node.outputRewrites ?? [], context.types);
  const fields = new FetchedFields(node.operation, context.types);

  function owners(run: Run<Context>): Path[] {
    const paths: Path[] = [];
    if (!places) paths.push([]);
    else places.trace(run.data, (_, owner) => paths.push(owner));
    return paths;
  }

  function fail(
    run: Run<Context>,
    variables: Record<string, unknown>,
    errors: readonly (SubgraphError | SubgraphAnswerError)[],
  ): void {
    const keys = fields.atRoot(variables).filter((key) => key !== '__typename');
    for (const owner of owners(run)) {
      for (const key of keys) run.markFailed(run.data, [...owner, key]);
      const report = new Report(run, call.service, rewrites.renamedKeys, context.required);
      for (const error of errors)
        report.atFields(
          owner,
          keys.map((key) => [...owner, key]),
          error,
        );
    }
  }

  function answered(run: Run<Context>, variables: Record<string, unknown>, answer: SubgraphAnswer): void {
    const { data } = answer;
    const errors = answer.errors ?? [];
    if (data) {
      rewrites.apply(data);
      if (places) places.each(run.data, (target) => mergeInto(target, copy(data)));
      else mergeInto(run.data, data);
    }
    if (errors.length > 0) {
      const report = new Report(run, call.service, rewrites.renamedKeys, context.required);
      for (const error of errors) {
        if (!error.path && !data) continue;
        for (const owner of owners(run)) {
          const path = [...owner, ...(error.path ?? [])];
          run.markFailed(run.data, path);
          report.at(path, error);
        }
      }
    }
    if (data) return;
    const unplaced = errors.filter((error) => !error.path);
    if (unplaced.length > 0) fail(run, variables, unplaced);
    else if (errors.length === 0) fail(run, variables, [noData(call.service)]);
  }

  return (run) => {
    if (places && !isAnywhere(places, run.data)) return undefined;
    const variables = call.variables(run);
    return call.send(
      run,
      variables,
      (answer) => answered(run, variables, answer),
      (error) => fail(run, variables, [error]),
    );
  };
}

/** The error for an answer that explains nothing. */
export function noData(service: string): SubgraphError {
  return new SubgraphError('SUBGRAPH_INVALID_ANSWER', messages.subgraphEmpty({ subgraph: service }));
}

function isAnywhere(places: Places, data: ResponseObject): boolean {
  let found = false;
  places.each(data, () => (found = true));
  return found;
}
