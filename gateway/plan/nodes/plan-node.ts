import type { PlanNode } from '@graphql-hive/router-query-planner';
import { messages } from '../messages.js';
import type { CompiledNode } from '../run.js';
import { compileEntityFetch } from './entity-fetch.js';
import { fetchOf, type Fetched } from './fetch-of.js';
import { compileRootFetch } from './root-fetch.js';
import { parallel, sequence } from './order.js';
import type { PlanContext } from './plan-context.js';
import { UnsupportedPlanError } from './unsupported-plan-error.js';

/** Compiles a node of the query plan, and all below it. */
export function compileNode<Context>(node: PlanNode, context: PlanContext<Context>): CompiledNode<Context> {
  switch (node.kind) {
    case 'Fetch':
    case 'BatchFetch':
    case 'Flatten':
      return compileFetch(fetchOf(node), context);
    case 'Sequence':
      return sequence(node.nodes.map((child) => compileNode(child, context)));
    case 'Parallel':
      return compileParallel(node.nodes, context);
    case 'Condition': {
      const variable = context.variableNames.get(node.condition) ?? node.condition;
      const then = node.ifClause ? compileNode(node.ifClause, context) : undefined;
      const otherwise = node.elseClause ? compileNode(node.elseClause, context) : undefined;
      return (run) => (run.variables[variable] === true ? then : otherwise)?.(run);
    }
    case 'Subscription':
    case 'Defer':
      throw new UnsupportedPlanError(node.kind === 'Defer' ? messages.deferred : messages.subscription);
  }
}

function compileFetch<Context>(fetched: Fetched, context: PlanContext<Context>): CompiledNode<Context> {
  if (fetched.kind === 'root') return compileRootFetch(fetched.node, fetched.path, context);
  return compileEntityFetch(fetched.node, fetched.aliases, context);
}

/**
 * Beside the next mutation the planner puts joins of the mutation before. The specification wants the earlier field to be
 * complete before the next one changes anything, so joins go first here, and two mutations never run at the same time.
 */
function compileParallel<Context>(
  nodes: readonly PlanNode[],
  context: PlanContext<Context>,
): CompiledNode<Context> {
  const isWrite = (node: PlanNode): boolean =>
    context.isMutation && node.kind === 'Fetch' && node.operationKind === 'mutation';
  const compile = (node: PlanNode): CompiledNode<Context> => compileNode(node, context);
  const writes = nodes.filter(isWrite);
  if (writes.length === 0) return parallel(nodes.map(compile));
  const joins = nodes.filter((node) => !isWrite(node));
  return sequence([parallel(joins.map(compile)), ...writes.map(compile)]);
}
