import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Scope, scopeNames } from '../../../partner/access/scope.js';
import { anyCaller } from '../caller.js';

/** What is kept of callers with keys: no secret is in it, but what they may do is. */
export interface CallersFile {
  callers: CallerRecord[];
}

export interface CallerRecord {
  id: string;
  scopes: Scope[];
  /** Name in PARTNERS_FILE; default: the only or first partner. */
  partner?: string;
  /** With either list it sees these customers, and these resellers with all of theirs; default: everything. */
  customers?: string[];
  resellers?: string[];
  callsPerMinute?: number;
  /** Default `any`. */
  documents?: 'any' | 'trusted';
  /** Default true. */
  introspection?: boolean;
  /** Times are as in `2027-01-31T00:00:00Z`. */
  expiresAt?: string;
  /** Its name stays taken: what it has written is kept under it. */
  revokedAt?: string;
  keys: KeyRecord[];
}

export interface KeyRecord {
  id: string;
  /** Of the whole key, in hex. */
  sha256: string;
  createdAt: string;
  expiresAt?: string;
}

/** Everything that is wrong with a callers file, one line each. */
export class CallersFileError extends Error {
  override readonly name = 'CallersFileError';

  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** A name without what stands in the ids of token holders (`:`, `/`, `#`), so that no name is that of one of them. */
export const callerName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** Far more than a frontend or an integrator is made for; with subgraphs over HTTP a boundary travels in a header. */
const mostIds = 5000;

const time = { type: 'string', format: 'time' };
const ids = { type: 'array', items: { type: 'string', pattern: '^\\S{1,64}$' }, maxItems: mostIds };
const schema = {
  type: 'object',
  required: ['callers'],
  additionalProperties: false,
  properties: {
    callers: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'scopes', 'keys'],
        // A misspelt boundary would be none.
        additionalProperties: false,
        properties: {
          id: { type: 'string', pattern: callerName.source, not: { const: anyCaller.id } },
          scopes: { type: 'array', minItems: 1, items: { enum: scopeNames } },
          partner: { type: 'string', minLength: 1 },
          customers: ids,
          resellers: ids,
          callsPerMinute: { type: 'integer', minimum: 1, maximum: 1_000_000 },
          documents: { enum: ['any', 'trusted'] },
          introspection: { type: 'boolean' },
          expiresAt: time,
          revokedAt: time,
          keys: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'sha256', 'createdAt'],
              additionalProperties: false,
              properties: {
                id: { type: 'string', pattern: '^[0-9a-f]{12}$' },
                sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
                createdAt: time,
                expiresAt: time,
              },
            },
          },
        },
      },
    },
  },
};

/** Compiled when first needed: a gateway without callers starts without. */
let validator: ValidateFunction<CallersFile> | undefined;

/** A day and a time in UTC: `2027-01-31T00:00:00Z`. */
export function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/**
 * @param partners names that callers may belong to; default: any
 * @throws CallersFileError
 */
export function readCallersFile(text: string, partners?: readonly string[]): CallersFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new CallersFileError(['It must be JSON, but got something else.']);
  }
  validator ??= new Ajv({ allErrors: true, formats: { time: isTime } }).compile<CallersFile>(schema);
  const validate = validator;
  if (!validate(file)) throw new CallersFileError([...new Set((validate.errors ?? []).map(inWords))]);
  const problems = [
    ...twice(file.callers.map(({ id }) => id)).map((id) => `The caller ${id} must be there once.`),
    ...twice(file.callers.flatMap(({ keys }) => keys.map(({ id }) => id))).map(
      (id) => `The key ${id} must be there once.`,
    ),
    ...file.callers.flatMap(({ id, partner }) =>
      partners && partner !== undefined && !partners.includes(partner)
        ? `The partner of ${id} must be ${oneOf(partners)}, but got "${partner}".`
        : [],
    ),
  ];
  if (problems.length > 0) throw new CallersFileError(problems);
  return file;
}

/** `callers[0].scopes[1] must be one of …`. What stands there is not repeated: it may be a key in the wrong place. */
function inWords({ instancePath, message, keyword, params }: ErrorObject): string {
  const place = instancePath
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
  const { allowedValues, additionalProperty } = params as {
    allowedValues?: readonly string[];
    additionalProperty?: string;
  };
  if (keyword === 'additionalProperties')
    return `${place || 'The file'} must not have "${additionalProperty}".`;
  if (keyword === 'enum') return `${place} must be one of ${allowedValues!.join(', ')}.`;
  if (keyword === 'format') return `${place} must be a time such as 2027-01-31T00:00:00Z.`;
  if (keyword === 'not') return `${place} must not be "${anyCaller.id}".`;
  return `${place || 'The file'} ${message}.`;
}

function oneOf(partners: readonly string[]): string {
  return partners.length === 0 ? 'left out without PARTNERS_FILE' : `one of ${partners.join(', ')}`;
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.has(name) || !seen.add(name)))];
}
