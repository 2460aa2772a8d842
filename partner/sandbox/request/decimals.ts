import type { ContractDocument, ContractSchema } from '../../contract/contract.js';

const decimal = /^-?\d+(\.\d+)?$/;

/**
 * A body as the contract's schema describes it: amounts are numbers there, but the partner API's own examples send
 * some as text ("99.99"), so both are understood. Only for the check: operations read the text that was sent.
 */
export function withDecimalsAsNumbers(
  value: unknown,
  schema: ContractSchema,
  document: ContractDocument,
): unknown {
  if (schema.$ref) {
    const referenced = document.components.schemas[schema.$ref.split('/').at(-1)!]!;
    return withDecimalsAsNumbers(value, referenced, document);
  }
  if (typeof value === 'string') {
    return schema.type === 'number' && schema.format === 'decimal' && decimal.test(value)
      ? Number(value)
      : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const inside = (part: unknown, of: ContractSchema | undefined) =>
    of ? withDecimalsAsNumbers(part, of, document) : part;
  if (Array.isArray(value)) return value.map((item) => inside(item, schema.items));
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, inside(field, schema.properties?.[key])]),
  );
}
