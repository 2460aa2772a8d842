import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { ContractDocument, ContractName, ContractSchema } from '../../contract/contract.js';
import { formats } from './formats.js';

const compilers = new Map<ContractName, Ajv>();

/** A validator for a schema that may refer to the components of its contract document. */
export function validatorFor(
  name: ContractName,
  document: ContractDocument,
  schema: ContractSchema,
): ValidateFunction {
  let ajv = compilers.get(name);
  if (!ajv) {
    ajv = new Ajv({ strict: false, formats, validateFormats: true });
    ajv.addSchema({ components: document.components }, name);
    compilers.set(name, ajv);
  }
  return ajv.compile(understood(name, schema));
}

/** `customer_infos[0].customer_id must NOT have more than 64 characters`: the parameter first, then what is wrong. */
export function parameterAndProblem(error: ErrorObject): [parameter: string, problem: string] {
  const at = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
  const missing = (error.params as { missingProperty?: string }).missingProperty;
  if (missing) return [at ? `${at}.${missing}` : missing, 'is required'];
  const allowed = (error.params as { allowedValues?: unknown[] }).allowedValues;
  return [at || 'body', allowed ? `must be one of ${allowed.join(', ')}` : (error.message ?? 'is invalid')];
}

/** The schema with references that lead into its document, and with what the contract means by the length of a list. */
function understood(name: string, schema: ContractSchema): ContractSchema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === '$ref' && typeof value === 'string' && value.startsWith('#')) return `${name}${value}`;
      return isSchemaOfList(value) ? withLengthsOfItems(value) : value;
    }),
  ) as ContractSchema;
}

function isSchemaOfList(value: unknown): value is ContractSchema {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'array';
}

/** A length beside a list is that of its items, as the descriptions say: a list itself has a number of items. */
function withLengthsOfItems({ minLength, maxLength, items, ...list }: ContractSchema): ContractSchema {
  return { ...list, items: { minLength, maxLength, ...items } };
}
