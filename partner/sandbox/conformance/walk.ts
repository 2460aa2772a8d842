import {
  contractNames,
  operationsOf,
  readContract,
  type ContractDocument,
  type ContractName,
  type ContractOperation,
  type ContractSchema,
} from '../../contract/contract.js';
import type { OperationId } from '../../contract/generated/operations.js';

/** An operation of the contract with where it stands. */
export interface WalkedOperation {
  id: OperationId;
  name: ContractName;
  document: ContractDocument;
  method: string;
  path: string;
  operation: ContractOperation;
}

/** Every operation of the contract, in its order: what the conformance tests walk. */
export const walk: readonly WalkedOperation[] = contractNames.flatMap((name) => {
  const document = readContract(name);
  return [...operationsOf(document)].map(({ path, method, operation }) => ({
    id: operation.operationId as OperationId,
    name,
    document,
    method,
    path,
    operation,
  }));
});

/** How many the contract has. */
export const operationCount = 74;

export function walked(id: OperationId): WalkedOperation {
  return walk.find((one) => one.id === id)!;
}

/** A schema without references: what it is composed of is in it. */
export function resolved(schema: ContractSchema, document: ContractDocument): ContractSchema {
  const { $ref, allOf = [], ...own } = schema;
  const parts = $ref ? [document.components.schemas[$ref.split('/').at(-1)!]!] : allOf;
  return Object.assign({}, ...parts.map((part) => resolved(part, document)), own) as ContractSchema;
}

/** The schema of an operation's JSON body, undefined where it has none. */
export function bodySchemaOf({ operation, document }: WalkedOperation): ContractSchema | undefined {
  const schema = operation.requestBody?.content['application/json']?.schema;
  return schema && resolved(schema, document);
}

/** The schema of one parameter, in the query, the path, a header or the body. */
export function schemaOf(walked: WalkedOperation, parameter: string): ContractSchema | undefined {
  return (
    walked.operation.parameters?.find(({ name }) => name === parameter)?.schema ??
    bodySchemaOf(walked)?.properties?.[parameter]
  );
}
