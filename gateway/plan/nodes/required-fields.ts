import type { PlanNode, RequiresSelection } from '@graphql-hive/router-query-planner';
import { walkPlan } from './walk-plan.js';

/** The response keys of all fields that fetches of a plan require, at any depth. */
export function requiredFields(plan: PlanNode): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (selections: readonly RequiresSelection[] = []): void => {
    for (const selection of selections) {
      if (selection.kind === 'FragmentSpread') continue;
      if (selection.kind === 'Field') names.add(selection.name);
      collect(selection.selections);
    }
  };
  walkPlan(plan, (node) => {
    if (node.kind === 'Fetch') collect(node.requires);
    else if (node.kind === 'BatchFetch')
      for (const alias of node.entityBatch.aliases) collect(alias.requires);
  });
  return names;
}
