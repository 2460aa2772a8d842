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
import { selectOperation, type SelectedOperation } from '../operation/select-operation.js';
import type { SubgraphAnswer, Watch } from '../types.js';
import { DocumentCompiler } from './document-compiler.js';
import { executeFields } from './execute-fields.js';
import { Execution } from './execution.js';
import type { Shape } from './field-plan.js';

/** A document is compiled for so many combinations of the variables of `@skip` and `@include`. */
const MAX_VARIANTS = 64;

/**
 * A document with one operation, compiled: fields collected, types and resolvers looked up, arguments coerced once. The
 * document has to be valid. Answers as graphql-js's `execute` does.
 */
export class CompiledDocument {
  readonly #schema: GraphQLSchema;
  readonly #operation: SelectedOperation;
  readonly #rootType: GraphQLObjectType;
  readonly #conditions: readonly string[];
  readonly #shapes = new Lru<Shape>(MAX_VARIANTS);

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    assertValidSchema(schema);
    this.#schema = schema;
    this.#operation = selectOperation(document, undefined);
    const kind = this.#operation.definition.operation;
    const rootType = schema.getRootType(kind);
    if (!rootType) throw new GraphQLError(`Schema is not configured to execute ${kind} operation.`);
    this.#rootType = rootType;
    this.#conditions = findConditions(this.#operation).variables;
  }

  /** Of mutations nothing is told before they are complete. */
  execute(
    inputs: Record<string, unknown>,
    context: unknown,
    watches: readonly Watch[] = [],
  ): SubgraphAnswer | Promise<SubgraphAnswer> {
    const { definition, fragments } = this.#operation;
    const { coerced, errors } = getVariableValues(
      this.#schema,
      definition.variableDefinitions ?? [],
      inputs,
      { maxErrors: 50 },
    );
    if (errors) return { errors };
    const document = { schema: this.#schema, fragments, operation: definition };
    const execution = new Execution(document, coerced, context, this.#rootType.name);
    const shape = this.#shapeFor(coerced);
    if (definition.operation === OperationTypeNode.MUTATION) return serially(shape, execution);
    execution.watch(watches);
    executeFields(shape, undefined, execution, execution.root);
    const idle = execution.whenIdle();
    execution.tellWatches();
    return idle ? idle.then(() => execution.answer()) : execution.answer();
  }

  #shapeFor(variables: Record<string, unknown>): Shape {
    const key = this.#conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
    let shape = this.#shapes.get(key);
    if (!shape) {
      const values = Object.fromEntries(this.#conditions.map((name) => [name, variables[name] === true]));
      const { definition, fragments } = this.#operation;
      const compiler = new DocumentCompiler(this.#schema, fragments, values);
      shape = compiler.shapeOf(this.#rootType, [definition.selectionSet]);
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
