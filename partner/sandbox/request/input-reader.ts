import type {
  ContractName,
  ContractOperation,
  ContractParameter,
  ContractSchema,
} from '../../contract/contract.js';
import type { ContractDocument } from '../../contract/contract.js';
import type { OperationId } from '../../contract/generated/operations.js';
import { parameterError } from '../errors.js';
import { withDecimalsAsNumbers } from './decimals.js';
import { emptyRules } from './empty-values.js';
import { queryOf } from './query.js';
import { booleanValue, isIgnored, listedValues, readAs } from './query-values.js';
import { headerOf, type RawRequest } from './raw-request.js';
import { parameterAndProblem, validatorFor } from './schemas.js';

export type InputReader = (
  request: RawRequest,
  pathParameters: Record<string, string>,
) => Record<string, unknown>;

/** Enumerated texts the notes call case-insensitive; the contract's spelling is what the handler sees. */
const anyCase = new Set(['X-Language', 'order_by', 'order_type']);

/**
 * Reads query, path, headers and body of one operation into a flat, validated input. The first violated constraint
 * answers 400 CBC.0100 with the parameter's name.
 */
export function inputReader(
  operation: ContractOperation,
  name: ContractName,
  document: ContractDocument,
): InputReader {
  const id = operation.operationId as OperationId;
  const parameters = (operation.parameters ?? []).map(readAs);
  const body = bodySchema(operation, document);
  const checkParameters = validatorFor(name, document, {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema])),
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  });
  const checkBody = body && validatorFor(name, document, body);

  return (request, pathParameters) => {
    const input = Object.create(null) as Record<string, unknown>;
    const pairs = queryOf(request.url);
    const query = new Map(pairs.map(({ name: key, value }) => [key, value]));
    for (const parameter of parameters) {
      if (parameter.schema.type === 'array') {
        const values = listedValues(parameter, pairs);
        const kept =
          values?.length === 0 ? nonEmpty(id, parameter.name, parameter.schema, '', values) : values;
        if (kept !== undefined) input[parameter.name] = kept;
        continue;
      }
      const value = valueOf(parameter, request, query, pathParameters);
      if (value === undefined) continue;
      const kept = nonEmpty(id, parameter.name, parameter.schema, value === 'null' ? null : value, value);
      if (kept === undefined || isIgnored(id, parameter, kept)) continue;
      input[parameter.name] = typed(parameter, kept as string);
    }
    check(checkParameters, input);
    if (!body || !checkBody) return input;

    const fields = readBody(request, operation.requestBody?.required ?? false);
    for (const [key, value] of Object.entries(fields)) {
      const schema = body.properties?.[key];
      if (!schema) input[key] = value;
      else {
        const kept = nonEmpty(id, key, schema, value, value);
        if (kept === undefined || isIgnored(id, { name: key, schema }, kept)) delete fields[key];
        else input[key] = kept;
      }
    }
    check(checkBody, withDecimalsAsNumbers(fields, body, document));
    return input;
  };
}

function bodySchema(operation: ContractOperation, document: ContractDocument): ContractSchema | undefined {
  const schema = operation.requestBody?.content['application/json']?.schema;
  return schema?.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)!] : schema;
}

/** A bare `?name` is a parameter that was not sent. */
function valueOf(
  { name, in: place }: ContractParameter,
  request: RawRequest,
  query: Map<string, string | null>,
  path: Record<string, string>,
): string | undefined {
  if (place === 'path') return path[name];
  if (place === 'header') return headerOf(request, name) || undefined;
  return query.get(name) ?? undefined;
}

function nonEmpty(
  id: OperationId,
  name: string,
  schema: ContractSchema,
  value: unknown,
  literal: unknown,
): unknown {
  if (value !== null && value !== '') return value;
  const rule = emptyRules(id, name, schema)[value === null ? 'null' : 'empty'];
  if (rule === 'reject') throw parameterError(name, `must not be ${value === null ? 'null' : 'empty'}`);
  return rule === 'match' ? literal : undefined;
}

function typed({ name, schema }: ContractParameter, text: string): unknown {
  if (schema.type === 'integer') {
    if (!/^-?\d{1,15}$/.test(text)) throw parameterError(name, `must be an integer, but got ${text}`);
    return Number(text);
  }
  if (schema.type === 'boolean') return booleanValue(name, text);
  if (!anyCase.has(name)) return text;
  return schema.enum?.find((value) => String(value).toLowerCase() === text.toLowerCase()) ?? text;
}

function readBody(request: RawRequest, required: boolean): Record<string, unknown> {
  if (request.body.length === 0) {
    if (required) throw parameterError('body', 'is required');
    return {};
  }
  let value: unknown;
  try {
    value = JSON.parse(request.body.toString('utf8'));
  } catch {
    throw parameterError('body', 'is not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw parameterError('body', 'must be a JSON object');
  }
  return { ...value };
}

function check(validate: ReturnType<typeof validatorFor>, value: unknown) {
  if (!validate(value)) throw parameterError(...parameterAndProblem(validate.errors![0]!));
}
