import type { ContractDocument, ContractParameter, ContractSchema } from '../../contract/contract.js';
import { leastRequest, type Request } from './request.js';
import { sampleOf } from './sample.js';
import { bodySchemaOf, resolved, type WalkedOperation } from './walk.js';

export type Constraint =
  'required' | 'type' | 'set' | 'minimum' | 'maximum' | 'length' | 'format' | 'decimals' | 'number of items';

/** A request that is valid but for one constraint of one parameter. */
export interface Violation {
  /** As an answer names it: `customer_infos[0].customer_id`. */
  parameter: string;
  constraint: Constraint;
  /** What stands in the place of the parameter; undefined where it is left out. */
  value: unknown;
  request: Request;
}

/** A value that breaks one constraint somewhere inside a schema. */
interface Broken {
  /** Where, from the value: empty, `[0]`, `.customer_id`. */
  at: string;
  constraint: Constraint;
  /** What is wrong by itself. */
  wrong: unknown;
  /** The whole value that contains it. */
  value: unknown;
}

/** Every constraint of every parameter of an operation, violated in turn: one request each. */
export function* violationsOf(walked: WalkedOperation): Generator<Violation> {
  const valid = leastRequest(walked);
  for (const parameter of walked.operation.parameters ?? []) yield* ofParameter(parameter, valid, walked);
  const schema = bodySchemaOf(walked);
  if (!schema) return;
  if (walked.operation.requestBody?.required) {
    yield {
      parameter: 'body',
      constraint: 'required',
      value: undefined,
      request: { ...valid, body: undefined },
    };
  }
  for (const { at, constraint, wrong, value } of insideObject(schema, walked.document)) {
    yield { parameter: at.slice(1), constraint, value: wrong, request: { ...valid, body: value } };
  }
}

function* ofParameter(
  { name, in: place, required, schema }: ContractParameter,
  valid: Request,
  { document }: WalkedOperation,
): Generator<Violation> {
  if (required && place !== 'path') {
    const { [name]: _, ...rest } = valid[place];
    yield {
      parameter: name,
      constraint: 'required',
      value: undefined,
      request: { ...valid, [place]: rest },
    };
  }
  for (const { at, constraint, wrong, value } of broken(schema, document)) {
    if (constraint === 'type' && !readsAsText(schema.type, wrong)) continue;
    const request = { ...valid, [place]: { ...valid[place], [name]: value } };
    yield { parameter: name + at, constraint, value: wrong, request };
  }
}

/** Query, path and headers are text: only a text that is no number, or no boolean, has a wrong type there. */
function readsAsText(type: string | undefined, wrong: unknown): boolean {
  return (
    (type === 'integer' && wrong !== false && typeof wrong !== 'object') ||
    (type === 'boolean' && wrong === 'x')
  );
}

function* broken(reference: ContractSchema, document: ContractDocument): Generator<Broken> {
  const schema = resolved(reference, document);
  for (const [constraint, value] of itself(schema, document))
    yield { at: '', constraint, wrong: value, value };
  if (schema.type === 'object') yield* insideObject(schema, document);
  if (schema.type !== 'array') return;
  // A length that stands beside an array is that of its items: an array has a number of items instead.
  const { minLength, maxLength } = schema;
  for (const { at, constraint, wrong, value } of broken(
    { minLength, maxLength, ...schema.items },
    document,
  )) {
    yield { at: `[0]${at}`, constraint, wrong, value: [value] };
  }
}

function* insideObject(schema: ContractSchema, document: ContractDocument): Generator<Broken> {
  const valid = sampleOf(schema, document) as Record<string, unknown>;
  for (const name of schema.required ?? []) {
    const { [name]: _, ...rest } = valid;
    yield { at: `.${name}`, constraint: 'required', wrong: undefined, value: rest };
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    for (const { at, constraint, wrong, value } of broken(property, document)) {
      yield { at: `.${name}${at}`, constraint, wrong, value: { ...valid, [name]: value } };
    }
  }
}

const wrongTypes: Record<string, unknown[]> = {
  string: [1, false, ['x'], {}],
  integer: ['x', 1.5, false, [1], {}],
  number: ['x', false, [1], {}],
  boolean: ['x', 1, [true], {}],
  array: ['x', 1, {}],
  object: ['x', 1, []],
};

const malformed: Record<string, unknown[]> = {
  'date-time': ['2026-11-31T00:00:00Z', '2026-11-01', '2026-11-01T08:00:00+08', 'yesterday'],
  date: ['2026-11-31', '2026-1-1', '20261001', 'yesterday'],
  'year-month': ['2026-13', '2026-1', '202610', '2026-10-01'],
};

/** Wrong values of a schema itself, whatever is inside it. */
function* itself(schema: ContractSchema, document: ContractDocument): Generator<[Constraint, unknown]> {
  const { type = 'object', minimum, maximum, minLength, maxLength, minItems, maxItems } = schema as Limits;
  for (const value of wrongTypes[type]!) yield ['type', value];
  if (schema.enum) yield* outside(schema.enum, type).map((value) => ['set', value] as [Constraint, unknown]);
  const step = type === 'number' ? 0.01 : 1;
  if (minimum !== undefined) yield ['minimum', Number((minimum - step).toFixed(2))];
  if (maximum !== undefined) yield ['maximum', Number((maximum + step).toFixed(2))];
  if (type === 'string' && !schema.enum && !schema.format) {
    if (minLength) yield ['length', 'x'.repeat(minLength - 1)];
    if (maxLength !== undefined) yield ['length', 'x'.repeat(maxLength + 1)];
  }
  // The schemas have no keyword for it: it is in the words that describe an amount.
  if (schema.description?.includes('2 decimals')) yield ['decimals', 1.001];
  for (const value of malformed[schema.format ?? ''] ?? []) yield ['format', value];
  if (minItems) yield ['number of items', Array(minItems - 1).fill(0)];
  if (maxItems !== undefined) {
    yield ['number of items', Array(maxItems + 1).fill(sampleOf(schema.items!, document))];
  }
}

type Limits = ContractSchema &
  Partial<Record<'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems', number>>;

/** Beyond every value of a set, and where there is one, in a gap of it. */
function outside(set: readonly (string | number)[], type: string): unknown[] {
  if (type === 'string') return ['other'];
  const numbers = [...(set as number[])].sort((a, b) => a - b);
  const gap = numbers.find((one, index) => index + 1 < numbers.length && numbers[index + 1]! > one + 1);
  return [numbers.at(-1)! + 1, ...(gap === undefined ? [] : [gap + 1])];
}
