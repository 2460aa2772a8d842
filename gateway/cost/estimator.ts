import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { CostModel } from './cost-model.js';
import { readCostModel } from './read-cost-model.js';
import { type Cost, estimateCost } from './estimate.js';

type Variables = Readonly<Record<string, unknown>>;

/** So many estimates of one operation are remembered: clients ask for pages of few sizes. */
const mostKnown = 50;
/** What is in lists and objects of variables is looked at up to so many characters; beyond that nothing is remembered. */
const mostCharacters = 500;

/** Estimates operations by the supergraph that is served, and remembers what it has estimated. */
export class Estimator {
  readonly #scale: number;
  #model: CostModel = new Map();
  #known = new WeakMap<OperationDefinitionNode, Map<string, Cost>>();

  /** @param scale how much larger the partner is than the one that the supergraph speaks of */
  constructor(scale: number) {
    this.#scale = scale;
  }

  /** Estimates by another supergraph from now on. */
  serve(supergraph: string): void {
    this.#model = readCostModel(supergraph);
    this.#known = new WeakMap();
  }

  estimate(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Cost {
    const key = keyOf(operation, variables);
    let known = this.#known.get(operation);
    if (!known) this.#known.set(operation, (known = new Map<string, Cost>()));
    const before = key === undefined ? undefined : known.get(key);
    if (before) return before;
    const cost = estimateCost(this.#model, { document, operation, variables, scale: this.#scale });
    if (key === undefined) return cost;
    if (known.size >= mostKnown) known.clear();
    known.set(key, cost);
    return cost;
  }
}

/** What an estimate may depend on: of texts no more than whether they are months or values of enums. */
function keyOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): string | undefined {
  let key = '';
  for (const { variable } of variableDefinitions) {
    const { value: name } = variable.name;
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const part = typeof value === 'string' ? shown(value) : value === undefined ? '' : JSON.stringify(value);
    if (part.length > mostCharacters) return undefined;
    key += `${part} `;
  }
  return key;
}

function shown(text: string): string {
  return /^([A-Z][A-Z_]*|\d{4}-\d\d)$/.test(text) ? text : 'text';
}
