import type { FlattenNodePathSegment, PlanNode } from '@graphql-hive/router-query-planner';
import { walkPlan } from './walk-plan.js';

/** Which places of the response the fetches of a plan write to. */
export class Writes {
  readonly #paths: string[] = [];

  constructor(plan: PlanNode) {
    walkPlan(plan, (node) => {
      if (node.kind === 'Flatten') this.#paths.push(textOf(node.path));
      else if (node.kind === 'BatchFetch') {
        for (const alias of node.entityBatch.aliases) this.#paths.push(...alias.paths.map(textOf));
      }
    });
  }

  /** Whether another fetch writes to what a fetch brings to this path, or below it. */
  isExtended(path: readonly FlattenNodePathSegment[]): boolean {
    const prefix = textOf(path);
    return this.#paths.filter((candidate) => candidate.startsWith(prefix)).length > 1;
  }
}

function textOf(path: readonly FlattenNodePathSegment[]): string {
  return path
    .map((segment) => (typeof segment === 'object' && 'Field' in segment ? `${segment.Field}.` : ''))
    .join('');
}
