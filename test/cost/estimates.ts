import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { readCostModel } from '../../gateway/cost/read-cost-model.js';
import { type Cost, estimateCost } from '../../gateway/cost/estimate.js';
import { operations as declared } from '../../partner/client/operations.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import type { TestBench } from '../support/start-all.js';

const model = readCostModel(readFileSync(join(projectRoot, 'schema/supergraph.graphql'), 'utf8'));

export function estimated(query: string, variables: Record<string, unknown>): Cost {
  const document = parse(query);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return estimateCost(model, { document, operation: operation!, variables });
}

/** Asks, and counts the calls to the partner without exchanges of credentials. */
export async function calledBy(bench: TestBench, query: string, variables: Record<string, unknown>) {
  await bench.resetCalls();
  const { data } = await bench.query(query, variables);
  const calls = Object.entries(await bench.calls()).filter(([operation]) => operation in declared);
  return { data: data as unknown, calls: calls.reduce((sum, [, count]) => sum + count, 0) };
}
