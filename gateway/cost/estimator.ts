import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { type CostModel, readCostModel } from './cost-model.js';
import { type Cost, estimateCost } from './estimate.js';

/** Estimates operations by the supergraph that is served. What depends on no variable is estimated once a document. */
export class Estimator {
  readonly #scale: number;
  #model: CostModel = new Map();
  #known = new WeakMap<OperationDefinitionNode, Cost>();

  /** @param scale how much larger the partner is than the one that the supergraph speaks of */
  constructor(scale: number) {
    this.#scale = scale;
  }

  /** Estimates by another supergraph from now on. */
  serve(supergraph: string): void {
    this.#model = readCostModel(supergraph);
    this.#known = new WeakMap();
  }

  estimate(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): Cost {
    const known = this.#known.get(operation);
    if (known) return known;
    const cost = estimateCost(this.#model, { document, operation, variables, scale: this.#scale });
    if (!operation.variableDefinitions?.length) this.#known.set(operation, cost);
    return cost;
  }
}
