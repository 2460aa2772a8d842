import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { collectFields } from '../projection/collect-fields.js';
import { compileArguments } from './arguments.js';
import { compileLeaf } from './complete-leaf.js';
import { compileList } from './complete-list.js';
import { compileAbstract, compileObject } from './complete-object.js';
import type { Complete, FieldPlan, Position, Shape } from './field-plan.js';

/** Compiles a document for given values of the variables of `@skip` and `@include`. */
export class DocumentCompiler {
  #fields = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Record<string, FragmentDefinitionNode>,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** The fields that selection sets select on a type; `owner` is the field that has it. */
  shapeOf(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[], owner?: FieldPlan): Shape {
    const fields: FieldPlan[] = [];
    for (const [key, nodes] of collectFields(this, type, selectionSets)) {
      const field = this.#field(type, key, nodes, owner);
      if (field) fields.push(field);
    }
    return { type, fields };
  }

  #field(
    parentType: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    owner: FieldPlan | undefined,
  ): FieldPlan | undefined {
    const [node] = nodes as [FieldNode];
    const name = node.name.value;
    const definition = this.#definition(parentType, name);
    if (!definition) return undefined;
    const index = this.#fields++;
    const field = {
      index,
      key,
      path: owner ? `${owner.path}.${key}` : key,
      name,
      parentType,
      definition,
      nodes,
      resolve: definition.resolve,
      argumentsOf: compileArguments(definition, node, index),
      constant: name === '__typename' ? parentType.name : undefined,
    };
    // A field and its position know each other.
    const plan = field as FieldPlan;
    plan.position = this.#position(definition.type, plan);
    return plan;
  }

  #definition(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === '__typename') return TypeNameMetaFieldDef;
    const isQuery = type === this.schema.getQueryType();
    if (isQuery && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (isQuery && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return type.getFields()[name];
  }

  #position(type: GraphQLOutputType, field: FieldPlan): Position {
    const nullable = !isNonNullType(type);
    const complete = this.#complete(isNonNullType(type) ? type.ofType : type, nullable, field);
    return { field, nullable, complete };
  }

  #complete(type: GraphQLOutputType, nullable: boolean, field: FieldPlan): Complete {
    if (isListType(type)) return compileList(this.#position(type.ofType, field), nullable);
    if (isLeafType(type)) return compileLeaf(type);
    const selectionSets = field.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const place = { field, nullable, selectionSets };
    if (isObjectType(type)) return compileObject(type, place, this);
    if (isNonNullType(type)) throw new Error('A non-null type of a non-null type is none.');
    return compileAbstract(type, place, this);
  }
}
