import type { OperationId } from '../contract/generated/operations.js';
import * as validators from '../contract/generated/validators.js';
import { MalformedAnswer, type PartnerErrorDetails } from './errors/index.js';
import { messages } from './messages.js';

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
  params: { type?: string | string[] };
}
type Validator = ((answer: unknown) => boolean) & { errors?: ValidationError[] | null };

/**
 * Holds a success answer against the contract. A missing required field, or something else where an object or a
 * list belongs, makes the answer unusable and throws; every other difference is passed to `report`.
 */
export function checkAnswer(
  operation: OperationId,
  answer: unknown,
  details: PartnerErrorDetails,
  report: (mismatch: Mismatch) => void,
): void {
  const validate = (validators as unknown as Record<string, Validator | undefined>)[operation];
  if (!validate) return;
  const errors = validate(answer) ? [] : (validate.errors ?? []);
  const fatal = errors.find(isFatal) ?? (answer === null && nullAnswer);
  if (fatal) {
    const at = fatal.instancePath || '/';
    throw new MalformedAnswer(
      messages.againstContract({ at, difference: fatal.message ?? fatal.keyword }),
      details,
    );
  }
  const mismatches = errors.map(({ instancePath, message, keyword }) => ({
    operation,
    at: instancePath.replace(/\/\d+(?=\/|$)/g, '/*'),
    expected: message ?? keyword,
  }));
  const distinct = new Map(mismatches.map((mismatch) => [`${mismatch.at} ${mismatch.expected}`, mismatch]));
  for (const mismatch of distinct.values()) report(mismatch);
}

/** The validators take null for an absent value, which an answer as a whole cannot be. */
const nullAnswer = { instancePath: '', keyword: 'type', message: 'must be object' };

function isFatal(error: ValidationError): boolean {
  if (error.keyword === 'required') return true;
  const expected = [error.params.type ?? []].flat();
  return error.keyword === 'type' && (expected.includes('object') || expected.includes('array'));
}
