import type { BatchFetchNode, EntityBatchAlias, FetchNode } from '@graphql-hive/router-query-planner';
import type { CompiledNode, Run } from '../run.js';
import type { SubgraphError } from '../subgraph-error.js';
import type { Path, SubgraphAnswer, SubgraphAnswerError } from '../types.js';
import { prepareCall } from './call.js';
import { EarlyFetch, type SendBatches } from './early-fetch.js';
import { type EntityBatch, isEmpty, type Outcome } from './entity-batch.js';
import { EntityGroup } from './entity-group.js';
import { FetchedFields } from './fetched-fields.js';
import type { PlanContext } from './plan-context.js';
import { Report } from './report.js';
import { noData } from './root-fetch.js';

/** Compiles a fetch that completes entities which stand in the response already. */
export function compileEntityFetch<Context>(
  node: FetchNode | BatchFetchNode,
  aliases: readonly EntityBatchAlias[],
  context: PlanContext<Context>,
): CompiledNode<Context> {
  const call = prepareCall(node, context);
  const groups = aliases.map((alias) => new EntityGroup(alias, context));
  const fields = new FetchedFields(node.operation, context.types);

  type Variables = Record<string, unknown>;

  /**
   * No entity of the fetch got its fields: one error for each field the client selected, at the first entity. The other
   * entities are known to have failed, so that nothing is computed from them and no null in them is reported again.
   */
  function fail(
    run: Run<Context>,
    variables: Variables,
    batches: readonly EntityBatch[],
    errors: readonly (SubgraphError | SubgraphAnswerError)[],
  ): void {
    groups.forEach((group, g) => {
      const report = new Report(run, call.service, group.renamedKeys, context.required);
      const traced = group.trace(run, batches[g] as EntityBatch);
      const firstOf = new Map<string, Path>();
      const others: Path[] = [];
      for (const { target, path } of traced) {
        for (const key of fields.ofEntity(group.alias, target['__typename'], variables)) {
          if (key === '__typename') continue;
          run.markFailed(target, [key]);
          if (firstOf.has(key)) others.push([...path, group.renamedKeys.get(key) ?? key]);
          else firstOf.set(key, [...path, key]);
        }
      }
      for (const error of errors) if (traced[0]) report.atFields(traced[0].path, firstOf.values(), error);
      if (others.length > 0)
        run.log.silence(() => others.map((path) => run.projection.clientPath(run.data, path).path));
    });
  }

  function answered(
    run: Run<Context>,
    variables: Variables,
    batches: readonly EntityBatch[],
    answer: SubgraphAnswer,
  ): void {
    const { data } = answer;
    const errors = answer.errors ?? [];
    if (data) groups.forEach((group, g) => group.merge(batches[g] as EntityBatch, data[group.alias]));
    if (errors.length > 0)
      placeErrors(
        run,
        batches,
        errors.filter((error) => error.path || data),
      );
    if (data) return;
    const unplaced = errors.filter((error) => !error.path);
    if (unplaced.length > 0) fail(run, variables, batches, unplaced);
    else if (errors.length === 0) fail(run, variables, batches, [noData(call.service)]);
  }

  /** `_entities`, 3, `name` becomes the path of every place where the entity stands, followed by `name`. */
  function placeErrors(
    run: Run<Context>,
    batches: readonly EntityBatch[],
    errors: readonly SubgraphAnswerError[],
  ): void {
    groups.forEach((group, g) => {
      const own = errors.filter(({ path }) => path?.[0] === group.alias || (g === 0 && !isOfGroup(path)));
      if (own.length === 0) return;
      const report = new Report(run, call.service, group.renamedKeys, context.required);
      const traced = group.trace(run, batches[g] as EntityBatch);
      for (const error of own) {
        const [alias, index, ...below] = error.path ?? [];
        const entity = alias === group.alias && typeof index === 'number' ? index : undefined;
        const placed = traced.filter((one) => one.index === entity);
        for (const { target, path } of placed) {
          run.markFailed(target, below);
          report.at([...path, ...below], error);
        }
        // An entity that has gone since it was asked for takes its errors with it.
        const isGone = entity !== undefined && batches[g]?.representations[entity] !== undefined;
        // Not about one entity: it is reported where the first of them stands.
        if (placed.length === 0 && !isGone) report.at(traced[0]?.path ?? [], error);
      }
    });
  }

  function isOfGroup(path: Path | undefined): boolean {
    return groups.some((group) => group.alias === path?.[0]);
  }

  function variablesOf(run: Run<Context>, batches: readonly EntityBatch[]): Variables {
    const variables = call.variables(run);
    groups.forEach((group, g) => (variables[group.variable] = batches[g]?.representations));
    return variables;
  }

  /** Asks for entities; `settle` is called at once where the subgraph answers at once. */
  const send: SendBatches<Context> = (run, batches, settle) => {
    const variables = variablesOf(run, batches);
    return call.send(
      run,
      variables,
      (answer) => settle({ answer, variables }),
      (error) => settle({ error, variables }),
    );
  };
  const start = context.earlyStarts.of(node);
  const hint = (run: Run<Context>, batches: readonly EntityBatch[]) =>
    call.hint(run, variablesOf(run, batches));
  const early = start && new EarlyFetch(start, groups, { send, hint });

  return (run) => {
    const batches = groups.map((group) => group.collect(run));
    if (batches.every(isEmpty)) return undefined;
    const settle = (asked: readonly EntityBatch[], { answer, error, variables }: Outcome): void => {
      if (answer) answered(run, variables, asked, answer);
      else fail(run, variables, asked, [error]);
    };
    const begun = early?.find(run, batches);
    if (begun) return begun.end((outcome) => settle(begun.asked, outcome));
    return send(run, batches, (outcome) => settle(batches, outcome));
  };
}
