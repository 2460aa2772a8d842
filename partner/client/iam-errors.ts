import {
  AccessDenied,
  CredentialsRejected,
  MalformedAnswer,
  type PartnerError,
  Unavailable,
  WrongEndpoint,
} from './errors/index.js';

/** What the client asks IAM for. */
export type IamStep = 'login' | 'assumeRole' | 'accounts';

type Kind = new (message: string, details: PartnerError['details']) => PartnerError;

/** What an error means at a step, where the general advice would point to the wrong setting. The first row counts. */
const rows: [step: IamStep | 'any', kind: Kind, advice: string][] = [
  [
    'login',
    CredentialsRejected,
    'IAM refused the partner’s login. Check PARTNER_ACCOUNT_NAME and PARTNER_PASSWORD.',
  ],
  ['assumeRole', AccessDenied, 'The customer has not authorised the partner to act for it.'],
  [
    'assumeRole',
    CredentialsRejected,
    'IAM refused the token it had just given to the partner. Check IAM_URL.',
  ],
  ['accounts', AccessDenied, 'The access key may not read its account’s id. Set PARTNER_DOMAIN_ID.'],
  ['any', WrongEndpoint, 'IAM has no such path. Check IAM_URL.'],
  ['any', Unavailable, 'IAM failed. Try again later.'],
  ['any', MalformedAnswer, 'IAM refused this without an explanation. Check IAM_URL.'],
];

/** The same error in terms of what IAM was asked for. */
export function explainIamError(step: IamStep, error: PartnerError): PartnerError {
  // A missing account has IAM's own shape, whose code is the status; a missing path has none, or the gateway's.
  if (step === 'assumeRole' && error.details.errorCode === '404') {
    return new AccessDenied('IAM does not know the customer’s account.', error.details);
  }
  const row = rows.find(([at, kind]) => (at === 'any' || at === step) && error instanceof kind);
  if (!row) return error;
  const [, SameKind, advice] = row;
  return new SameKind(advice, error.details);
}
