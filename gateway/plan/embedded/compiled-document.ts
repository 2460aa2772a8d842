import {
  assertValidSchema,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Lru } from '../../../partner/memory/lru.js';
import { findConditions } from '../operation/conditions.js';
import { selectOperation } from '../operation/select-operation.js';
import type { SubgraphAnswer, Watch } from '../types.js';
import { DocumentCompiler } from './document-compiler.js';
import { executeFields } from './execute-fields.js';
import { type ExecutedDocument, Execution } from './execution.js';
import type { Shape } from './field-plan.js';
import { HintedExecution } from './hinted-execution.js';
import { Hints } from './hints.js';

/** A document is compiled for so many combinations of the variables of `@skip` and `@include`. */
const MAX_VARIANTS = 64;

/**
 * A document with one operation, compiled: fields collected, types and resolvers looked up, arguments coerced once. The
 * document has to be valid. Answers as graphql-js's `execute` does.
 */
export class CompiledDocument {
  readonly #schema: GraphQLSchema;
  readonly #executed: ExecutedDocument;
  readonly #rootType: GraphQLObjectType;
  readonly #conditions: readonly string[];
  readonly #shapes = new Lru<Shape>(MAX_VARIANTS);

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    assertValidSchema(schema);
    this.#schema = schema;
    const operation = selectOperation(document, undefined);
    this.#executed = { schema, fragments: operation.fragments, operation: operation.definition };
    const kind = operation.definition.operation;
    const rootType = schema.getRootType(kind);
    if (!rootType) throw new GraphQLError(`Schema is not configured to execute ${kind} operation.`);
    this.#rootType = rootType;
    this.#conditions = findConditions(operation).variables;
  }

  /** Of mutations nothing is told before they are complete. `contextOfHints` is what resolvers get for what is only a hint. */
  execute(
    inputs: Record<string, unknown>,
    context: unknown,
    watches: readonly Watch[] = [],
    contextOfHints = () => context,
  ): SubgraphAnswer | Promise<SubgraphAnswer> {
    const { coerced, errors } = this.#coerce(inputs);
    if (errors) return { errors };
    const execution = new Execution(this.#executed, coerced, context, this.#rootType.name);
    const shape = this.#shapeFor(coerced);
    if (this.#executed.operation.operation === OperationTypeNode.MUTATION) return serially(shape, execution);
    const hints = new Hints(execution, contextOfHints);
    execution.watch(watches, (field, frame, key) => hints.of(field, frame, key));
    executeFields(shape, undefined, execution, execution.root);
    const idle = execution.whenIdle();
    execution.tellWatches();
    if (!idle) return execution.answer();
    return idle.then(() => {
      hints.end();
      return execution.answer();
    });
  }

  /** Executes a query for what its resolvers begin. What it is asked with need not be all. */
  hint(inputs: Record<string, unknown>, context: unknown): void {
    const { coerced, errors } = this.#coerce(inputs);
    if (errors) return;
    const execution = new HintedExecution(this.#executed, coerced, context, this.#rootType.name);
    executeFields(this.#shapeFor(coerced), undefined, execution, execution.root);
  }

  #coerce(inputs: Record<string, unknown>): ReturnType<typeof getVariableValues> {
    const definitions = this.#executed.operation.variableDefinitions ?? [];
    return getVariableValues(this.#schema, definitions, inputs, { maxErrors: 50 });
  }

  #shapeFor(variables: Record<string, unknown>): Shape {
    const key = this.#conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
    let shape = this.#shapes.get(key);
    if (!shape) {
      const values = Object.fromEntries(this.#conditions.map((name) => [name, variables[name] === true]));
      const { operation, fragments } = this.#executed;
      const compiler = new DocumentCompiler(this.#schema, fragments, values);
      shape = compiler.shapeOf(this.#rootType, [operation.selectionSet]);
      this.#shapes.set(key, shape);
    }
    return shape;
  }
}

/** Each field of a mutation begins when the one before it has its whole value; none does after one that nulls the root. */
async function serially({ type, fields }: Shape, execution: Execution): Promise<SubgraphAnswer> {
  for (const field of fields) {
    executeFields({ type, fields: [field] }, undefined, execution, execution.root);
    await execution.whenIdle();
    if (execution.root.failed) break;
  }
  return execution.answer();
}
