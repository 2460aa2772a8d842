import { inspect } from 'graphql/jsutils/inspect.js';
import {
  defaultTypeResolver,
  GraphQLError,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { DocumentCompiler } from './document-compiler.js';
import { executeFields } from './execute-fields.js';
import type { Execution } from './execution.js';
import type { Complete, FieldPlan, Shape } from './field-plan.js';
import { Frame } from './frame.js';
import { isThenable } from './values.js';

/** The place of an object: whose fields it is selected in, and by which selections. */
export interface ObjectPlace {
  readonly field: FieldPlan;
  readonly nullable: boolean;
  readonly selectionSets: readonly SelectionSetNode[];
}

/** Compiles the completion of an object; its fields are compiled when the first one is met. */
export function compileObject(
  type: GraphQLObjectType,
  { field, nullable, selectionSets }: ObjectPlace,
  compiler: DocumentCompiler,
): Complete {
  let shape: Shape | undefined;
  const complete: Complete = (value, execution, parent, key) =>
    executeFields(
      (shape ??= compiler.shapeOf(type, selectionSets, field)),
      value,
      execution,
      new Frame(parent, key, nullable, type.name, {}),
    );
  const { isTypeOf } = type;
  if (!isTypeOf) return complete;

  return (value, execution, parent, key) => {
    const info = execution.infoOf(field, parent, key);
    const answer = isTypeOf(value, execution.context, info);
    return decided(answer, execution, { field, nullable }, parent, key, (isIt) => {
      if (!isIt) {
        const message = `Expected value of type "${type.name}" but got: ${inspect(value)}.`;
        throw new GraphQLError(message, { nodes: field.nodes });
      }
      return complete(value, execution, parent, key);
    });
  };
}

/** Compiles the completion of an object that may be of several types. */
export function compileAbstract(
  type: GraphQLAbstractType,
  place: ObjectPlace,
  compiler: DocumentCompiler,
): Complete {
  const { field } = place;
  const completions = new Map<string, Complete>();
  const ofType = (name: unknown, value: unknown): Complete => {
    let complete = typeof name === 'string' ? completions.get(name) : undefined;
    if (!complete) {
      const object = possibleType(name, value, type, field, compiler);
      completions.set(object.name, (complete = compileObject(object, place, compiler)));
    }
    return complete;
  };
  const resolveType = type.resolveType ?? defaultTypeResolver;

  return (value, execution, parent, key) => {
    const known = type.resolveType ? undefined : (value as { __typename?: unknown }).__typename;
    if (typeof known === 'string') return ofType(known, value)(value, execution, parent, key);
    const info = execution.infoOf(field, parent, key);
    const name = resolveType(value, execution.context, info, type);
    return decided(name, execution, place, parent, key, (decision) =>
      ofType(decision, value)(value, execution, parent, key),
    );
  };
}

/** Goes on with what is decided, at once or when it is there. */
function decided<Decision>(
  decision: Decision | PromiseLike<Decision>,
  execution: Execution,
  { field, nullable }: Pick<ObjectPlace, 'field' | 'nullable'>,
  parent: Frame,
  key: string | number,
  goOn: (decision: Decision) => unknown,
): unknown {
  if (!isThenable(decision)) return goOn(decision);
  const later = { field, nullable, complete: (made: unknown) => goOn((made as { made: Decision }).made) };
  return execution.wait(
    decision.then((made) => ({ made })),
    later,
    parent,
    key,
  );
}

/** The object type that a type resolver named; it may be wrong in more ways than one. */
function possibleType(
  name: unknown,
  value: unknown,
  type: GraphQLAbstractType,
  { parentType, name: fieldName, nodes }: FieldPlan,
  { schema }: DocumentCompiler,
): GraphQLObjectType {
  const at = `"${parentType.name}.${fieldName}"`;
  const refuse = (message: string) => new GraphQLError(message, { nodes });
  if (name === undefined || name === null) {
    throw refuse(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field ${at}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
    );
  }
  if (typeof name !== 'string') {
    throw refuse(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field ${at} with value ${inspect(value)}, received "${inspect(name)}".`,
    );
  }
  const resolved = schema.getType(name);
  if (!resolved) {
    throw refuse(
      `Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`,
    );
  }
  if (!isObjectType(resolved)) {
    throw refuse(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`);
  }
  if (!schema.isSubType(type, resolved)) {
    throw refuse(`Runtime Object type "${name}" is not a possible type for "${type.name}".`);
  }
  return resolved;
}
