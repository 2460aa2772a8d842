import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { ContractDocument } from '../contract.js';

/**
 * TypeScript types of one document. An amount is typed `WireDecimal`: the API sends it as an integer, a double or
 * a string, and the client's parser never lets one pass through a binary float (see client/exact-json.ts).
 */
export async function wireTypes(document: ContractDocument): Promise<string> {
  const decimal = ts.factory.createTypeReferenceNode('WireDecimal');
  const nodes = await openapiTS(structuredClone(document) as never, {
    transform: (schema) => (schema.format === 'decimal' ? decimal : undefined),
    defaultNonNullable: false,
  });
  return `import type { WireDecimal } from '../wire-decimal.js';\n\n${astToString(nodes)}`;
}
