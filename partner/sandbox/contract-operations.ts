import {
  contractNames,
  defaultQuota,
  operationsOf,
  readContract,
  type Caller,
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
        deniedCode: deniedCodeOf(operation),
        readInput: (request, pathParameters) => reader()(request, pathParameters),
        writeAnswer: (answer) => writer()(answer),
      } satisfies ServedOperation;
    });
  }),
);

function deniedCodeOf(operation: ContractOperation): ServedOperation['deniedCode'] {
  const codes = operation['x-errors'].filter(({ http }) => http === 403).map(({ code }) => code);
  return !codes.includes('CBC.0151') && codes.includes('CBC.0155') ? 'CBC.0155' : 'CBC.0151';
}
