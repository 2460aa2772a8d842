import {
  contractNames,
  defaultQuota,
  operationsOf,
  readContract,
  type Caller,
  type ContractDocument,
  type ContractError,
  type ContractOperation,
  type Quota,
} from '../contract/contract.js';
import type { OperationId } from '../contract/generated/operations.js';
import { answerWriter } from './answer-writer.js';
import { once } from './once.js';
import { inputReader, type InputReader } from './request/input-reader.js';

/** One operation of the contract, ready to serve: validators and writers are compiled at first use. */
export interface ServedOperation {
  id: OperationId;
  method: string;
  path: string;
  callers: Caller[];
  quota: Quota;
  /** Whether it changes anything. */
  writes: boolean;
  /** Every error it documents. */
  errors: ContractError[];
  /** Whether its answer lists what failed beside what was done. */
  answersPerItem: boolean;
  /** The operation's own documented code for a caller of the wrong kind. */
  deniedCode: 'CBC.0151' | 'CBC.0155';
  readonly readInput: InputReader;
  readonly writeAnswer: (answer: unknown) => string;
}

/** All operations of the contract. Read once per process: the contract does not change while it runs. */
export const contractOperations = once((): ServedOperation[] =>
  contractNames.flatMap((name) => {
    const document = readContract(name);
    return [...operationsOf(document)].map(({ path, method, operation }) => {
      const reader = once(() => inputReader(operation, name, document));
      const writer = once(() => answerWriter(operation, document));
      return {
        id: operation.operationId as OperationId,
        method,
        path,
        callers: operation['x-caller'],
        quota: operation['x-quota'] ?? defaultQuota,
        writes: operation['x-access'] === 'write',
        errors: operation['x-errors'],
        answersPerItem: listsFailures(operation, document),
        deniedCode: deniedCodeOf(operation),
        readInput: (request, pathParameters) => reader()(request, pathParameters),
        writeAnswer: (answer) => writer()(answer),
      } satisfies ServedOperation;
    });
  }),
);

/** Fields in which answers tell of each item that failed. */
const failureLists = ['error_details', 'fail_resource_infos'];

function listsFailures({ responses }: ContractOperation, { components }: ContractDocument): boolean {
  const schema = responses['200']?.content?.['application/json']?.schema;
  const answer = schema?.$ref ? components.schemas[schema.$ref.split('/').at(-1)!] : schema;
  return failureLists.some((name) => answer?.properties?.[name] !== undefined);
}

function deniedCodeOf(operation: ContractOperation): ServedOperation['deniedCode'] {
  const codes = operation['x-errors'].filter(({ http }) => http === 403).map(({ code }) => code);
  return !codes.includes('CBC.0151') && codes.includes('CBC.0155') ? 'CBC.0155' : 'CBC.0151';
}
