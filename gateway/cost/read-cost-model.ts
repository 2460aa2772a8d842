import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CostModel, FieldCost, PartnerCalls, TypeCost } from './cost-model.js';
import { withIntrospection } from './introspection-costs.js';

/** Items of a list of which a supergraph says nothing. */
const unsaidSize = 10;

/** Reads `@cost`, `@listSize` and `@partnerCalls` of a supergraph. */
export function readCostModel(supergraph: string): CostModel {
  const document = parse(supergraph, { noLocation: true });
  const model = new Map<string, TypeCost>();
  const types = document.definitions.filter(
    (node): node is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  for (const node of types) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) model.set(node.name.value, typeCost(node));
  }
  for (const node of types) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) continue;
    const own = typeCost(node);
    const members = types.filter((type) =>
      type.interfaces?.some(({ name }) => name.value === node.name.value),
    );
    const costs = members.flatMap(({ name }) => model.get(name.value) ?? []);
    model.set(node.name.value, { ...own, fields: dearest(own.fields, costs) });
  }
  return withIntrospection(model);
}

/** A field of an interface costs what it costs of the type of which it calls most. */
function dearest(
  fields: ReadonlyMap<string, FieldCost>,
  members: readonly TypeCost[],
): ReadonlyMap<string, FieldCost> {
  return new Map(
    [...fields].map(([name, own]) => {
      const all = [own, ...members.flatMap((member) => member.fields.get(name) ?? [])];
      return [name, all.reduce((most, one) => (one.calls.length > most.calls.length ? one : most))];
    }),
  );
}

function typeCost(node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): TypeCost {
  const keys = directivesOf(node.directives, 'join__type').flatMap(({ key }) =>
    typeof key === 'string' ? key.replace(/\{[^]*\}/g, '').split(/\s+/) : [],
  );
  return {
    fields: new Map(node.fields?.map((field) => [field.name.value, fieldCost(field)])),
    lookups: partnerCallsOf(node.directives),
    keys: new Set(keys),
  };
}

function fieldCost(field: FieldDefinitionNode): FieldCost {
  const [cost] = directivesOf(field.directives, 'cost');
  const [size] = directivesOf(field.directives, 'listSize') as Partial<ListSize>[];
  const calls = partnerCallsOf(field.directives);
  const weight = Number(cost?.weight ?? 0);
  const isList = isListType(field.type);
  return {
    type: namedType(field.type),
    isList,
    hasArguments: (field.arguments?.length ?? 0) > 0,
    calls: calls.length === 0 && weight > 0 ? [{ times: weight }] : calls,
    assumedSize: size?.assumedSize ?? (isList && !size ? unsaidSize : undefined),
    slicing: (size?.slicingArguments ?? []).map((argument) => ({
      argument,
      byDefault: defaultOf(field, argument),
    })),
    sizedFields: size?.sizedFields && new Set(size.sizedFields),
  };
}

interface ListSize {
  assumedSize: number;
  slicingArguments: string[];
  sizedFields: string[];
}

function defaultOf(field: FieldDefinitionNode, argument: string): number | undefined {
  const node = field.arguments?.find(({ name }) => name.value === argument)?.defaultValue;
  const value = node && valueFromASTUntyped(node);
  return typeof value === 'number' ? value : undefined;
}

function partnerCallsOf(directives: readonly ConstDirectiveNode[] | undefined): PartnerCalls[] {
  return directivesOf(directives, 'partnerCalls').map((given) => ({ times: 1, ...given }));
}

function directivesOf(
  directives: readonly DirectiveNode[] | undefined,
  name: string,
): Record<string, unknown>[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given }) =>
      Object.fromEntries(given?.map((one) => [one.name.value, valueFromASTUntyped(one.value)]) ?? []),
    );
}

function isListType(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isListType(type.type));
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
