import type { OperationId } from '../contract/generated/operations.js';
import * as validators from '../contract/generated/validators.js';
import { MalformedAnswer, type PartnerErrorDetails } from './errors/index.js';
import { messages } from './messages.js';
import { shownCode } from './shown-code.js';

/** One kind of place where an answer differs from the contract without harm: reported, never fatal. */
export interface Mismatch {
  operation: string;
  /** JSON pointer into the answer; `*` stands for the places of a list, so that a page of rows is one report. */
  at: string;
  expected: string;
}

interface ValidationError {
  instancePath: string;
  keyword: string;
  message?: string;
  params: { type?: string | string[]; allowedValues?: unknown[] };
}
type Validator = ((answer: unknown) => boolean) & { errors?: ValidationError[] | null };

/**
 * Holds a success answer against the contract. A missing required field, something else where an object or a list
 * belongs, or an amount that cannot be read makes the answer unusable and throws; every other difference is passed to
 * `report`. An empty text for an amount is the API's way to say that there is none: it is left out, in place.
 */
export function checkAnswer(
  operation: OperationId,
  answer: unknown,
  details: PartnerErrorDetails,
  report: (mismatch: Mismatch) => void,
): void {
  const validate = (validators as unknown as Record<string, Validator | undefined>)[operation];
  if (!validate) return;
  let errors = validate(answer) ? [] : (validate.errors ?? []);
  if (dropEmptyAmounts(answer, errors)) errors = validate(answer) ? [] : (validate.errors ?? []);
  const fatal = errors.find(isFatal) ?? (answer === null && nullAnswer);
  if (fatal) {
    const at = fatal.instancePath || '/';
    throw new MalformedAnswer(
      messages.againstContract({ at, difference: fatal.message ?? fatal.keyword }),
      details,
    );
  }
  const mismatches = errors.map((error) => ({
    operation,
    at: error.instancePath.replace(/\/\d+(?=\/|$)/g, '/*'),
    expected: expectedBy(error, answer),
  }));
  const distinct = new Map(mismatches.map((mismatch) => [`${mismatch.at} ${mismatch.expected}`, mismatch]));
  for (const mismatch of distinct.values()) report(mismatch);
}

/** What was expected; with another code than the only one there is, also what came. */
function expectedBy({ instancePath, message, keyword, params }: ValidationError, answer: unknown): string {
  if (keyword !== 'enum') return message ?? keyword;
  const { holder, key } = placeAt(answer, instancePath);
  return `must be ${params.allowedValues!.join(' or ')}, but is ${shownCode(holder[key])}`;
}

/** Only amounts have a pattern. Says whether there was any. */
function dropEmptyAmounts(answer: unknown, errors: ValidationError[]): boolean {
  const empty = errors
    .filter(({ keyword }) => keyword === 'pattern')
    .map(({ instancePath }) => placeAt(answer, instancePath))
    .filter(({ holder, key }) => holder[key] === '');
  for (const { holder, key } of empty) delete holder[key];
  return empty.length > 0;
}

function placeAt(answer: unknown, pointer: string): { holder: Record<string, unknown>; key: string } {
  const keys = pointer.split('/').slice(1);
  const key = keys.pop()!;
  const holder = keys.reduce((value, name) => (value as Record<string, unknown>)[name], answer);
  return { holder: holder as Record<string, unknown>, key };
}

/** The validators take null for an absent value, which an answer as a whole cannot be. */
const nullAnswer = { instancePath: '', keyword: 'type', message: 'must be object' };

function isFatal(error: ValidationError): boolean {
  if (error.keyword === 'required' || error.keyword === 'pattern') return true;
  const expected = [error.params.type ?? []].flat();
  return error.keyword === 'type' && (expected.includes('object') || expected.includes('array'));
}
