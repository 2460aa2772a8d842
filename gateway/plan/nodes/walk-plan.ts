import type { PlanNode } from '@graphql-hive/router-query-planner';

/** Calls `visit` for a plan node and all below it. */
export function walkPlan(node: PlanNode | null | undefined, visit: (node: PlanNode) => void): void {
  if (!node) return;
  visit(node);
  if (node.kind === 'Flatten') walkPlan(node.node, visit);
  else if (node.kind === 'Sequence' || node.kind === 'Parallel')
    for (const child of node.nodes) walkPlan(child, visit);
  else if (node.kind === 'Condition') {
    walkPlan(node.ifClause, visit);
    walkPlan(node.elseClause, visit);
  }
}
