import {
  contractNames,
  type ContractDocument,
  type ContractSchema,
  operationsOf,
  readContract,
} from '../../partner/contract/contract.js';
import type { OperationId } from '../../partner/contract/generated/operations.js';

/** A property of an object in an answer, with what the contract says of it. It may be absent from the answer. */
export interface Place {
  holder: Record<string, unknown>;
  key: string;
  schema: ContractSchema;
  required: boolean;
  /** Where the contract has it: `records[].amount`. */
  path: string;
  /** Where it is in this answer: `records[3].amount`. */
  pointer: string;
}

/** Every property of every object in an answer that the contract has, whether the answer has it or not. */
export function placesOf(operation: OperationId, answer: unknown): Place[] {
  const { schema, document } = answers().get(operation)!;
  return within(answer, schema, document, '', '');
}

function within(
  value: unknown,
  reference: ContractSchema,
  document: ContractDocument,
  path: string,
  pointer: string,
): Place[] {
  const schema = resolved(reference, document);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      within(item, schema.items ?? {}, document, `${path}[]`, `${pointer}[${index}]`),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const place: Place = {
      holder,
      key,
      schema: resolved(property, document),
      required: schema.required?.includes(key) ?? false,
      path: path === '' ? key : `${path}.${key}`,
      pointer: `${pointer}.${key}`,
    };
    return [place, ...within(holder[key], property, document, place.path, place.pointer)];
  });
}

function resolved(schema: ContractSchema, document: ContractDocument): ContractSchema {
  if (schema.$ref) return resolved(document.components.schemas[schema.$ref.split('/').at(-1)!]!, document);
  const parts = (schema.allOf ?? []).map((part) => resolved(part, document));
  return parts.length === 0 ? schema : Object.assign({}, ...parts, schema);
}

let known: Map<OperationId, { schema: ContractSchema; document: ContractDocument }> | undefined;

function answers() {
  return (known ??= new Map(
    contractNames.flatMap((name) => {
      const document = readContract(name);
      return [...operationsOf(document)].map(({ operation }) => {
        const schema = operation.responses['200']?.content?.['application/json']?.schema ?? {};
        return [operation.operationId as OperationId, { schema, document }] as const;
      });
    }),
  ));
}
