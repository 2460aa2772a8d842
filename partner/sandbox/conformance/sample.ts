import type { ContractDocument, ContractSchema } from '../../contract/contract.js';
import { resolved } from './walk.js';

const formatted: Record<string, string> = {
  'date-time': '2026-10-01T00:00:00Z',
  date: '2026-10-01',
  'year-month': '2026-10',
};

/** The smallest value a schema admits; of an object only what is required. */
export function sampleOf(reference: ContractSchema, document: ContractDocument): unknown {
  const schema = resolved(reference, document);
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'string':
      return formatted[schema.format ?? ''] ?? 'x'.repeat(Math.max(1, Number(schema.minLength ?? 1)));
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return [sampleOf(schema.items!, document)];
    default:
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(schema.properties![name]!, document)]),
      );
  }
}
