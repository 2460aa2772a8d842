import type { Text } from '../language/text.js';
import {
  AccessDenied,
  CredentialsRejected,
  CustomerAuthorizationRequired,
  MalformedAnswer,
  type PartnerError,
  Unavailable,
  WrongEndpoint,
} from './errors/index.js';
import { messages } from './messages.js';

/** What the client asks IAM for. */
export type IamQuestion = { step: 'login' | 'accounts' } | { step: 'assumeRole'; customerId: string };
export type IamStep = IamQuestion['step'];

type Kind = new (text: Text, details: PartnerError['details']) => PartnerError;

/** What an error means at a step, where the general advice would point to the wrong setting. The first row counts. */
const rows: [step: IamStep | 'any', kind: Kind, advice: Text][] = [
  ['login', CredentialsRejected, messages.loginRefused],
  ['assumeRole', CredentialsRejected, messages.freshTokenRefused],
  ['accounts', AccessDenied, messages.accountIdHidden],
  ['any', WrongEndpoint, messages.iamPathUnknown],
  ['any', Unavailable, messages.iamFailed],
  ['any', MalformedAnswer, messages.iamUnexplained],
];

/** The same error in terms of what IAM was asked for. */
export function explainIamError(question: IamQuestion, error: PartnerError): PartnerError {
  if (question.step === 'assumeRole') {
    // A missing account has IAM's own shape, whose code is the status; a missing path has none, or the gateway's.
    if (error.details.errorCode === '404') return new AccessDenied(messages.customerUnknown, error.details);
    if (error instanceof AccessDenied) {
      const { customerId } = question;
      const advice = messages.notAuthorised({ customerId });
      return new CustomerAuthorizationRequired(advice, error.details, customerId);
    }
  }
  const row = rows.find(([at, kind]) => (at === 'any' || at === question.step) && error instanceof kind);
  if (!row) return error;
  const [, SameKind, advice] = row;
  return new SameKind(advice, error.details);
}

/** Whether the error is IAM's last word on a customer, as long as nobody changes anything. */
export function isRefusal(error: unknown): error is PartnerError {
  return error instanceof CustomerAuthorizationRequired || error instanceof AccessDenied;
}
