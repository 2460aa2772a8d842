import { parameterError } from '../errors.js';

/** At least one, and none twice: 400 CBC.0100 otherwise. The contract has the upper bound. */
export function distinct(ids: readonly string[], parameter: string): readonly string[] {
  if (ids.length === 0) throw parameterError(parameter, 'must NOT have fewer than 1 items');
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw parameterError(parameter, `must not contain ${repeated} twice`);
  return ids;
}
