import type { CostModel, FieldCost, TypeCost } from './cost-model.js';

/** Fields of the schema about the schema: which type they give, and how many of it if it is a list. */
const schemaFields = (types: number, fields: number): Record<string, Record<string, [string, number?]>> => ({
  Query: { __schema: ['__Schema'], __type: ['__Type'] },
  Mutation: { __schema: ['__Schema'], __type: ['__Type'] },
  __Schema: {
    ...{ types: ['__Type', types], directives: ['__Directive', 5] },
    ...{ queryType: ['__Type'], mutationType: ['__Type'], subscriptionType: ['__Type'] },
  },
  __Type: {
    ...{
      fields: ['__Field', fields],
      inputFields: ['__InputValue', fields],
      enumValues: ['__EnumValue', fields],
    },
    ...{ interfaces: ['__Type', 1], possibleTypes: ['__Type', 2], ofType: ['__Type'] },
  },
  __Field: { args: ['__InputValue', 2], type: ['__Type'] },
  __InputValue: { type: ['__Type'] },
  __Directive: { args: ['__InputValue', 2] },
});

/** The model with what asking for the schema itself costs: no calls, but nodes as many as it has types and fields. */
export function withIntrospection(model: ReadonlyMap<string, TypeCost>): CostModel {
  const counts = [...model.values()].map(({ fields }) => fields.size);
  const mean = Math.ceil(counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length));
  const all = new Map(model);
  for (const [type, fields] of Object.entries(schemaFields(model.size, mean))) {
    const own = all.get(type) ?? {
      fields: new Map<string, FieldCost>(),
      lookups: [],
      keys: new Set<string>(),
    };
    const costs = Object.entries(fields).map(([name, [given, size]]) => [name, costOf(given, size)] as const);
    all.set(type, { ...own, fields: new Map([...own.fields, ...costs]) });
  }
  return all;
}

function costOf(type: string, size: number | undefined): FieldCost {
  return {
    ...{ type, isList: size !== undefined, hasArguments: true, calls: [] },
    ...{ assumedSize: size, slicing: [], sizedFields: undefined },
  };
}
