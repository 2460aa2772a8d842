import type { ContractDocument, ContractOperation, ContractSchema } from '../contract.js';

/**
 * Fields of an operation's request that are decimal numbers on the wire, as dotted paths through objects and lists, e.g.
 * `product_infos.usage_value`. A decimal that the contract types as a string is none of them: it is sent as it is.
 */
export function decimalFields(operation: ContractOperation, document: ContractDocument): string[] {
  const body = operation.requestBody?.content['application/json']?.schema;
  return body ? within(body, [], document) : [];
}

function within(schema: ContractSchema, path: string[], document: ContractDocument): string[] {
  if (schema.$ref) {
    return within(document.components.schemas[schema.$ref.split('/').at(-1)!]!, path, document);
  }
  if (schema.type === 'number' && schema.format === 'decimal') return [path.join('.')];
  return [
    ...(schema.allOf ?? []).flatMap((part) => within(part, path, document)),
    ...(schema.items ? within(schema.items, path, document) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      within(property, [...path, name], document),
    ),
  ];
}
