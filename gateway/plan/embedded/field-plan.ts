import type { FieldNode, GraphQLField, GraphQLFieldResolver, GraphQLObjectType } from 'graphql';
import type { ArgumentsOf } from './arguments.js';
import type { Execution } from './execution.js';
import type { Frame } from './frame.js';

/**
 * Completes a value that is there, neither null nor a promise, for its place. Throws what the value is to blame for; gives
 * `FAILED` when something in it may not be null and is.
 */
export type Complete = (
  value: NonNullable<unknown>,
  execution: Execution,
  frame: Frame,
  key: string | number,
) => unknown;

/** A place for values: what a field returns, or an item of a list that it returns. */
export interface Position {
  readonly field: FieldPlan;
  readonly nullable: boolean;
  readonly complete: Complete;
}

/** A field of a document, on one object type. */
export interface FieldPlan {
  /** Its number in the document. */
  readonly index: number;
  readonly key: string;
  /** The keys on the way to it, joined by dots. */
  readonly path: string;
  readonly name: string;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** Undefined for a property of the object. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  readonly argumentsOf: ArgumentsOf;
  /** A value that needs no resolving: `__typename`. */
  readonly constant: string | undefined;
  position: Position;
}

/** What a document selects on an object type. */
export interface Shape {
  readonly type: GraphQLObjectType;
  readonly fields: readonly FieldPlan[];
}
