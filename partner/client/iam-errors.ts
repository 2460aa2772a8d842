import type { Text } from '../language/text.js';
import {
  AccessDenied,
  CredentialsRejected,
  MalformedAnswer,
  type PartnerError,
  Unavailable,
  WrongEndpoint,
} from './errors/index.js';
import { messages } from './messages.js';

/** What the client asks IAM for. */
export type IamStep = 'login' | 'assumeRole' | 'accounts';

type Kind = new (text: Text, details: PartnerError['details']) => PartnerError;

/** What an error means at a step, where the general advice would point to the wrong setting. The first row counts. */
const rows: [step: IamStep | 'any', kind: Kind, advice: Text][] = [
  ['login', CredentialsRejected, messages.loginRefused],
  ['assumeRole', AccessDenied, messages.notAuthorised],
  ['assumeRole', CredentialsRejected, messages.freshTokenRefused],
  ['accounts', AccessDenied, messages.accountIdHidden],
  ['any', WrongEndpoint, messages.iamPathUnknown],
  ['any', Unavailable, messages.iamFailed],
  ['any', MalformedAnswer, messages.iamUnexplained],
];

/** The same error in terms of what IAM was asked for. */
export function explainIamError(step: IamStep, error: PartnerError): PartnerError {
  // A missing account has IAM's own shape, whose code is the status; a missing path has none, or the gateway's.
  if (step === 'assumeRole' && error.details.errorCode === '404') {
    return new AccessDenied(messages.customerUnknown, error.details);
  }
  const row = rows.find(([at, kind]) => (at === 'any' || at === step) && error instanceof kind);
  if (!row) return error;
  const [, SameKind, advice] = row;
  return new SameKind(advice, error.details);
}
