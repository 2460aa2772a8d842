import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  visit,
} from 'graphql';
import { directiveNode, type PartnerCalls, partnerCallsNode, weightOf } from './partner-calls.js';

/** Rows of a list of which nothing says how many there are. */
const assumedSize = 10;

export interface Costs {
  /** What a field calls, by its coordinate, such as `Customer.vouchers`. */
  ofField: (coordinate: string, field: FieldDefinitionNode) => readonly PartnerCalls[];
  /** What looking an object of a type up by its key calls. */
  ofLookup: (type: string) => readonly PartnerCalls[];
}

/** The schema with `@cost`, `@listSize` and `@partnerCalls` where they belong. What a field says itself stays. */
export function withCosts(schema: DocumentNode, costs: Costs): DocumentNode {
  const objects = new Set(schema.definitions.flatMap((node) => (isComposite(node) ? [node.name.value] : [])));
  const costly = (type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): FieldDefinitionNode => {
    const calls = costs.ofField(`${type.name.value}.${field.name.value}`, field);
    const weight = calls.reduce((sum, call) => sum + weightOf(call), 0);
    return withDirectives(field, [
      ...listSizeOf(type, field, objects),
      ...(weight > 0 ? [directiveNode('cost', { weight })] : []),
      ...calls.map(partnerCallsNode),
    ]);
  };
  return visit(schema, {
    ObjectTypeDefinition: {
      leave: (type) =>
        withDirectives(
          { ...type, ...(type.fields && { fields: type.fields.map((field) => costly(type, field)) }) },
          costs.ofLookup(type.name.value).map(partnerCallsNode),
        ),
    },
  });
}

function isComposite(node: DefinitionNode) {
  return (
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.UNION_TYPE_DEFINITION
  );
}

/** Whether a field gives a page of a list, as long as its caller wants it. */
export function isPaged(field: FieldDefinitionNode): boolean {
  return field.arguments?.some(({ name }) => name.value === 'first') ?? false;
}

function listSizeOf(
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
  objects: ReadonlySet<string>,
): ConstDirectiveNode[] {
  if (field.directives?.some(({ name }) => name.value === 'listSize')) return [];
  if (isPaged(field)) {
    const sized = { slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] };
    return [directiveNode('listSize', { ...sized, requireOneSlicingArgument: false })];
  }
  const isSized = type.name.value.endsWith('Connection');
  const item = itemOf(field.type);
  return item && objects.has(item) && !isSized ? [directiveNode('listSize', { assumedSize })] : [];
}

/** The name of the type of which a field gives a list. */
function itemOf(type: TypeNode): string | undefined {
  if (type.kind === Kind.NON_NULL_TYPE) return itemOf(type.type);
  if (type.kind !== Kind.LIST_TYPE) return undefined;
  const item = type.type.kind === Kind.NON_NULL_TYPE ? type.type.type : type.type;
  return item.kind === Kind.NAMED_TYPE ? item.name.value : undefined;
}

function withDirectives<Node extends { directives?: readonly ConstDirectiveNode[] | undefined }>(
  node: Node,
  directives: readonly ConstDirectiveNode[],
): Node {
  return directives.length > 0 ? { ...node, directives: [...(node.directives ?? []), ...directives] } : node;
}
