import { type OperationId, operationTable } from '../../../partner/contract/generated/operations.js';
import { contractNames, operationsOf, readContract } from '../../../partner/contract/contract.js';
import { reasonOf } from '../../../subgraphs/kit/write/reasons/index.js';
import { ownCodes } from '../../../subgraphs/kit/write/user-error-codes/common.js';
import { errorCodes } from '../../error-codes/index.js';
import { partnerCodes } from '../../error-codes/partner.js';
import type { NamedOperation } from './named-operation.js';
import { scopesOf } from './supergraph.js';

/** Codes of the partner that only come when something must be done for a customer. */
const forCustomers = ['CUSTOMER_AUTHORIZATION_REQUIRED', 'SETTING_REQUIRED'];

/** The `extensions.code` that fields of an operation can be null with. */
export function errorsOf(operation: NamedOperation): string[] {
  const calls = callsOf(operation);
  const asCustomer = calls.some((id) => (operationTable[id].callers as readonly string[])[0] === 'customer');
  const possible: Record<string, boolean> = {
    BAD_USER_INPUT: operation.variables.length > 0,
    FORBIDDEN: scopesOf(operation.document).length > 0,
    ...Object.fromEntries(
      Object.keys(partnerCodes).map((code) => [
        code,
        calls.length > 0 && (asCustomer || !forCustomers.includes(code)),
      ]),
    ),
    INTERNAL_SERVER_ERROR: true,
  };
  return Object.keys(possible).filter((code) => possible[code] && code in errorCodes);
}

/** The codes of `userErrors` that a write can end with: those of the gateway, and of what the partner documents for it. */
export function userErrorsOf(operation: NamedOperation): string[] {
  if (operation.kind !== 'mutation') return [];
  const calls = new Set<string>(callsOf(operation));
  const documented = contractNames
    .flatMap((name) => [...operationsOf(readContract(name))])
    .filter(({ operation: { operationId } }) => calls.has(operationId))
    .flatMap(({ operation: { 'x-errors': errors } }) => errors)
    .flatMap(({ code }) => reasonOf(code)?.code ?? []);
  return [...new Set([...Object.keys(ownCodes), ...documented])];
}

/** Operations of the partner that it may call, by its budget and by what was seen. */
function callsOf({ budget, recorded }: NamedOperation): OperationId[] {
  const all = [...budget.formulas.keys(), ...Object.keys(recorded.partnerCalls)];
  return [...new Set(all)] as OperationId[];
}
