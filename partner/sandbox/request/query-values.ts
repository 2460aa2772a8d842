import type { ContractParameter } from '../../contract/contract.js';
import type { OperationId } from '../../contract/generated/operations.js';
import { parameterError } from '../errors.js';
import type { QueryPair } from './query.js';

/** Parameters that hold several values of their enumeration in one text, separated by commas. */
const commaSeparated: ReadonlySet<string> = new Set(['payment_channel_id']);

/** Enumerated parameters whose notes say that any other text is as good as none rather than refused. */
const ignoredWhenUnknown: Partial<Record<OperationId, readonly string[]>> = {
  createSubCustomer: ['cooperation_type'],
  listPartnerCouponsRecord: ['result'],
  listCouponQuotasRecords: ['operation_type'],
};

/** The parameter as its values are read: a comma-separated one is a list. */
export function readAs(parameter: ContractParameter): ContractParameter {
  if (!commaSeparated.has(parameter.name)) return parameter;
  return { ...parameter, schema: { type: 'array', items: parameter.schema } };
}

/** The values of a list, sent by repeating the key or with commas; `[]` when the key came without a value. */
export function listedValues({ name }: ContractParameter, query: readonly QueryPair[]): string[] | undefined {
  const sent = query.filter((pair) => pair.name === name && pair.value !== null && pair.value !== 'null');
  if (sent.length === 0) return undefined;
  return sent
    .flatMap(({ value }) => (commaSeparated.has(name) ? value!.split(',') : [value!]))
    .filter((value) => value !== '');
}

export function isIgnored(
  operation: OperationId,
  { name, schema }: Pick<ContractParameter, 'name' | 'schema'>,
  value: unknown,
): boolean {
  const mayBe = ignoredWhenUnknown[operation]?.includes(name) ?? false;
  return mayBe && typeof value === 'string' && !schema.enum?.includes(value);
}

export function booleanValue(name: string, text: string): boolean {
  if (!/^(true|false)$/i.test(text)) throw parameterError(name, `must be true or false, but got ${text}`);
  return text.toLowerCase() === 'true';
}
