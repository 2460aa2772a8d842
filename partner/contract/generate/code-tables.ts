import type { ContractDocument, ContractName, ContractSchema } from '../contract.js';

/** For every enumerated property of a schema: the wire code -> the name the contract gives it. */
export function codeTables(documents: { name: ContractName; document: ContractDocument }[]): string {
  const tables: Record<string, Record<string, Record<string, Record<string, string>>>> = {};
  for (const { name, document } of documents) {
    for (const [schemaName, schema] of Object.entries(document.components.schemas)) {
      for (const [property, definition] of Object.entries(schema.properties ?? {})) {
        const table = namesByCode(definition) ?? namesByCode(definition.items);
        if (table) ((tables[name] ??= {})[schemaName] ??= {})[property] = table;
      }
    }
  }
  return `/** Names of the API's codes: codes.<contract>.<schema>.<property>[code]. */
export const codes = ${JSON.stringify(tables, null, 2)} as const;
`;
}

function namesByCode(schema: ContractSchema | undefined): Record<string, string> | undefined {
  const names = schema?.['x-enum-varnames'];
  if (!schema?.enum || !names) return undefined;
  return Object.fromEntries(schema.enum.map((code, index) => [String(code), names[index]!]));
}
