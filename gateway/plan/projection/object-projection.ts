import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type FieldNode,
  type GraphQLCompositeType,
  type SelectionSetNode,
} from 'graphql';
import { messages } from '../messages.js';
import type { Refusal, Restricted } from '../restriction.js';
import type { SupergraphTypes } from '../supergraph-types.js';
import type { ResponseObject } from '../types.js';
import { collectFields, type CollectContext } from './collect-fields.js';
import { compileValue } from './complete-value.js';
import { FAILED, type Complete, type ProjectionState } from './state.js';

/** What a projection is compiled from. */
export interface ProjectionContext extends CollectContext {
  /** Response keys that the plan uses, where they are not the client's. */
  readonly keys: ReadonlyMap<string, string>;
  readonly types: SupergraphTypes;
  /** What the client may not have, and was not asked for. */
  readonly restricted?: Restricted | undefined;
}

/** One field of an object in the response. */
export interface FieldProjection {
  /** Its key in the client's response. */
  readonly key: string;
  /** Its key in the data that the plan brought. */
  readonly source: string;
  /** `Type.field`, for errors. */
  readonly name: string;
  readonly nonNull: boolean;
  /** A value that is the same for every object of the type: its `__typename`. */
  readonly constant: string | undefined;
  readonly complete: Complete | undefined;
  /** Why it was not asked for; then there is nothing at `source`. */
  readonly refusal?: Refusal | undefined;
  /** The projection of the objects in it. */
  readonly child: ObjectProjection | undefined;
}

/** The fields selected on one object type. */
export interface Shape {
  readonly fields: readonly FieldProjection[];
}

/** Completes the objects at one place of an operation; compiled per object type when one is first met. */
export class ObjectProjection {
  readonly #context: ProjectionContext;
  readonly #type: GraphQLCompositeType;
  readonly #selectionSets: readonly SelectionSetNode[];
  readonly #shapes = new Map<unknown, Shape>();
  #only: Shape | undefined;

  constructor(
    context: ProjectionContext,
    type: GraphQLCompositeType,
    selectionSets: readonly SelectionSetNode[],
  ) {
    this.#context = context;
    this.#type = type;
    this.#selectionSets = selectionSets;
  }

  /** Whether objects here may be of several types. */
  get isAbstract(): boolean {
    return isAbstractType(this.#type);
  }

  /** The shape of an object by its `__typename`, or undefined when the API schema has no such type here. */
  shapeOf(object: ResponseObject): Shape | undefined {
    if (this.#only) return this.#only;
    if (isObjectType(this.#type)) return (this.#only = this.#compile(this.#type));
    const typename = object['__typename'];
    let shape = this.#shapes.get(typename);
    if (!shape && (shape = this.#shapeOfType(typename))) this.#shapes.set(typename, shape);
    return shape;
  }

  #shapeOfType(typename: unknown): Shape | undefined {
    // Where nothing depends on the type, the planner doesn't ask for it, and a subgraph where the interface is an
    // @interfaceObject doesn't know it: then there are the interface's own fields.
    if (typename === undefined || typename === null || typename === this.#type.name)
      return this.#compile(this.#type);
    const type = typeof typename === 'string' ? this.#context.schema.getType(typename) : undefined;
    if (!isObjectType(type) || !isAbstractType(this.#type)) return undefined;
    return this.#context.schema.isSubType(this.#type, type) ? this.#compile(type) : undefined;
  }

  readonly complete: Complete = (value, state) => {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object') {
      return state.fail(messages.noObject({ type: this.#type.name }), 'INVALID_SUBGRAPH_VALUE');
    }
    const shape = this.#only ?? this.shapeOf(value as ResponseObject);
    if (!shape) {
      if (this.#isHidden((value as ResponseObject)['__typename'])) return null;
      return state.fail(messages.otherType({ type: this.#type.name }), 'INVALID_SUBGRAPH_VALUE');
    }
    return completeFields(shape.fields, value as ResponseObject, state);
  };

  /** Whether subgraphs have a type by this name and clients don't. */
  #isHidden(typename: unknown): boolean {
    if (typeof typename !== 'string') return false;
    return this.#context.types.hasType(typename) && !this.#context.schema.getType(typename);
  }

  #compile(type: GraphQLCompositeType): Shape {
    const fields: FieldProjection[] = [];
    for (const [source, nodes] of collectFields(this.#context, type, this.#selectionSets)) {
      const field = this.#compileField(type, source, nodes);
      if (field) fields.push(field);
    }
    return { fields };
  }

  #compileField(
    type: GraphQLCompositeType,
    source: string,
    nodes: readonly FieldNode[],
  ): FieldProjection | undefined {
    const fieldName = (nodes[0] as FieldNode).name.value;
    const key = this.#context.keys.get(source) ?? source;
    const name = `${type.name}.${fieldName}`;
    if (fieldName === '__typename' && !isObjectType(type)) {
      const complete: Complete = (_, state) =>
        state.fail(messages.typeUnknown({ type: type.name }), 'INVALID_SUBGRAPH_VALUE');
      return { key, source, name, nonNull: true, constant: undefined, complete, child: undefined };
    }
    if (fieldName === '__typename') {
      return { key, source, name, nonNull: true, constant: type.name, complete: undefined, child: undefined };
    }
    if (fieldName === '__schema' || fieldName === '__type') {
      return {
        key,
        source,
        name,
        nonNull: false,
        constant: undefined,
        complete: undefined,
        child: undefined,
      };
    }
    const definition = isUnionType(type) ? undefined : type.getFields()[fieldName];
    if (!definition) return undefined;
    const refusal = this.#context.restricted?.refusalOf(type.name, fieldName, source);
    if (refusal) {
      const nonNull = isNonNullType(definition.type);
      const nothing = { constant: undefined, complete: undefined, child: undefined };
      // What the plan brought under the field's name, to join by it, is not for the client.
      return { key, source: NOWHERE, name, nonNull, ...nothing, refusal };
    }
    const named = getNamedType(definition.type);
    const child = isCompositeType(named)
      ? new ObjectProjection(
          this.#context,
          named,
          nodes.flatMap((node) => node.selectionSet ?? []),
        )
      : undefined;
    // Null in a non-null field is checked where the field is, so only what the type wraps is left to compile.
    const nonNull = isNonNullType(definition.type);
    const nullable = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    return {
      key,
      source,
      name,
      nonNull,
      constant: undefined,
      complete: compileValue(nullable, name, child?.complete, this.#context.types),
      child,
    };
  }
}

/** No field of a response is called so. */
const NOWHERE = '';

function completeFields(
  fields: readonly FieldProjection[],
  data: ResponseObject,
  state: ProjectionState,
): ResponseObject | typeof FAILED {
  const result: ResponseObject = {};
  const at = state.path.length;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as FieldProjection;
    const { key, complete } = field;
    if (field.constant !== undefined) {
      result[key] = field.constant;
      continue;
    }
    let value: unknown = data[field.source];
    if (value === null || value === undefined) {
      if (field.refusal) value = state.refuse(field.refusal, key);
      else value = null;
    } else if (complete) {
      state.path[at] = key;
      value = complete(value, state);
      state.path.length = at;
    }
    if (field.nonNull && (value === null || value === FAILED)) {
      return value === null ? state.failNull(field.name, key) : FAILED;
    }
    result[key] = value === FAILED ? null : value;
  }
  return result;
}
