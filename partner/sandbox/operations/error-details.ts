import type { OperationId } from '../../contract/generated/operations.js';
import { contractOperations } from '../contract-operations.js';

/** A line of an answer's `error_details`: what failed, and what the contract says of the code for that operation. */
export function errorDetail(operation: OperationId, error_code: string, id: string) {
  const { errors } = contractOperations().find((one) => one.id === operation)!;
  const known = errors.find(({ code }) => code === error_code);
  if (!known) throw new Error(`${operation} does not document ${error_code}`);
  return { error_code, error_msg: `${known.meaning}.`, id };
}
