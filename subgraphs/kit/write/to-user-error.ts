import { CustomerAuthorizationRequired, PartnerError } from '../../../partner/client/index.js';
import { type CallRecord, WriteRefused } from '../../../partner/ledger/index.js';
import { inLanguage, type Text } from '../../../partner/language/text.js';
import { textOf } from '../../../partner/language/with-text.js';
import { BadUserInput } from '../bad-user-input.js';
import type { SubgraphContext } from '../context.js';
import { messages } from './messages.js';
import { reasonOf } from './reasons/index.js';
import type { UserError } from './user-error.js';
import type { UserErrorCode } from './user-error-code.js';
import { WriteObjection } from './write-objection.js';

/**
 * What a request failed with that sent nothing, or not all of it; undefined for a fault of ours, which is nobody's to
 * correct.
 *
 * @param ofRest whether a part was sent
 */
export function errorOf(error: unknown, context: SubgraphContext, ofRest = false): UserError | undefined {
  if (error instanceof BadUserInput) {
    const { argument } = error.extensions as { argument?: string };
    return userError('INVALID_INPUT', textOf(error)!, context, { field: argument });
  }
  if (error instanceof WriteRefused) return userError(error.code, textOf(error)!, context);
  if (error instanceof WriteObjection) {
    return userError(error.code, textOf(error)!, context, { field: error.field });
  }
  if (!(error instanceof PartnerError)) return undefined;
  if (error instanceof CustomerAuthorizationRequired) return userError(error.code, textOf(error)!, context);
  const { en, zh } = textOf(error) ?? { en: error.message, zh: error.message };
  const { errorCode: partnerCode } = error.details;
  if (reasonOf(partnerCode)) return partnerError(partnerCode, { en, zh }, context);
  const say = ofRest ? messages.restNotSent : messages.notSent;
  const text = { en: say({ problem: en }).en, zh: say({ problem: zh }).zh };
  return userError('NOT_SENT', text, context, { partnerCode });
}

/** Why a call that was sent has done nothing, or that nobody knows; undefined when it has done it. */
export function failureOf({ status, failure }: CallRecord, context: SubgraphContext): UserError | undefined {
  if (status === 'UNKNOWN') return userError('OUTCOME_UNKNOWN', messages.outcomeUnknown, context);
  if (status !== 'REJECTED' || !failure) return undefined;
  if (failure.code === 'NOT_CARRIED_OUT') return userError('NOT_CARRIED_OUT', failure.message, context);
  return partnerError(failure.errorCode, failure.message, context);
}

/**
 * What the partner says with one of its codes.
 *
 * @param otherwise what is said of a code that is not in the table
 */
export function partnerError(
  partnerCode: string | undefined,
  otherwise: Text,
  context: SubgraphContext,
): UserError {
  const { code, text, field } = reasonOf(partnerCode) ?? { code: 'REFUSED' as const, text: otherwise };
  // What is wrong with a parameter only the partner's own words say.
  const said = code === 'PARAMETER_REFUSED' ? otherwise : text;
  return userError(code, said, context, { field, partnerCode });
}

/** Why the partner has failed to do one item of a call; by its records, which do not tell why, without a code. */
export function itemError(partnerCode: string | undefined, context: SubgraphContext): UserError {
  const otherwise = partnerCode ? messages.refused({ reason: partnerCode }) : messages.failedWithoutReason;
  return partnerError(partnerCode, otherwise, context);
}

function userError(
  code: UserErrorCode,
  text: Text,
  { language }: SubgraphContext,
  about: { field?: string | undefined; partnerCode?: string | undefined } = {},
): UserError {
  return {
    code,
    message: inLanguage(language, text),
    field: about.field?.split('.') ?? null,
    partnerCode: about.partnerCode ?? null,
  };
}
