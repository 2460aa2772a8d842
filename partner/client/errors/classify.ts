import { AccessDenied } from './access-denied.js';
import { CredentialsRejected } from './credentials-rejected.js';
import type { ErrorBody } from './error-body.js';
import { InvalidParameter } from './invalid-parameter.js';
import { MalformedAnswer } from './malformed-answer.js';
import type { PartnerError, PartnerErrorDetails } from './partner-error.js';
import { Refused } from './refused.js';
import { Throttled } from './throttled.js';
import { Unavailable } from './unavailable.js';
import { WrongEndpoint } from './wrong-endpoint.js';

interface Row {
  class: new (message: string, details: PartnerErrorDetails) => PartnerError;
  /** What happened and what to do next, for the person who reads the error in the graph. */
  advice: string;
}

const badSignature = 'The partner API rejected the signature. Check PARTNER_AK and PARTNER_SK.';
const badClock =
  'The partner API refused the time of the signature. Set this machine’s clock: at most 15 minutes may differ.';
const tooMany = 'The partner allows no more calls of this kind right now. Try again in a few seconds.';
const badParameter = 'The partner refused a parameter';

/** Codes whose meaning is the same on every operation. Source: contract/authentication.md section 3. */
const byCode = new Map<string, Row>([
  [
    'APIGW.0101',
    { class: WrongEndpoint, advice: 'The partner API has no such path. Check PARTNER_API_URL.' },
  ],
  ['APIGW.0301', { class: CredentialsRejected, advice: badSignature }],
  ['APIGW.0303', { class: CredentialsRejected, advice: badClock }],
  ['APIGW.0308', { class: Throttled, advice: tooMany }],
  ['CBC.0250', { class: Throttled, advice: tooMany }],
  ['CBC.0100', { class: InvalidParameter, advice: badParameter }],
  ['CBC.0101', { class: InvalidParameter, advice: badParameter }],
  ['CBC.0150', { class: AccessDenied, advice: 'The partner account may not do this.' }],
  [
    'CBC.0151',
    {
      class: AccessDenied,
      advice: 'The partner account may not do this: wrong kind of account, or a permission is missing.',
    },
  ],
  [
    'CBC.0154',
    {
      class: CredentialsRejected,
      advice:
        'The token was refused as invalid or expired. Check that IAM_URL and PARTNER_API_URL are of one site.',
    },
  ],
  ['CBC.0155', { class: AccessDenied, advice: 'The credentials lack the permission for this operation.' }],
  ['CBC.0156', { class: AccessDenied, advice: 'The customer belongs to another Huawei Cloud site.' }],
  [
    'CBC.0999',
    {
      class: Unavailable,
      advice:
        'The partner API failed inside. Try again; if it stays, give the request id to the partner’s support.',
    },
  ],
]);

/** The gateway, and IAM in its own shape, has one refusal for all that can be wrong with a key: its words tell which. */
const byMessage: [RegExp, Row][] = [
  [
    /\bak \S+ not exist/i,
    {
      class: CredentialsRejected,
      advice: 'The partner API does not know the access key. Check PARTNER_AK.',
    },
  ],
  [
    /verify aksk signature fail/i,
    {
      class: CredentialsRejected,
      advice:
        'The partner API knows the access key, but the signature does not fit it. Check PARTNER_SK, and that no proxy changes requests on their way.',
    },
  ],
  [/client time:.*server time:/i, { class: CredentialsRejected, advice: badClock }],
];

/** For answers whose code is not in the table, or that carry none. */
const byStatus: [test: (status: number) => boolean, row: Row][] = [
  [
    (status) => status >= 300 && status < 400,
    { class: WrongEndpoint, advice: 'The address leads elsewhere (a redirect). Check PARTNER_API_URL.' },
  ],
  [
    (status) => status === 401,
    {
      class: CredentialsRejected,
      advice: 'The partner did not accept the credentials. Check PARTNER_AK and PARTNER_SK.',
    },
  ],
  [(status) => status === 403, { class: AccessDenied, advice: 'The partner account may not do this.' }],
  [
    (status) => status === 404 || status === 405,
    { class: WrongEndpoint, advice: 'Nothing of this name at the partner API. Check PARTNER_API_URL.' },
  ],
  [(status) => status === 429, { class: Throttled, advice: tooMany }],
  [(status) => status === 501, { class: Refused, advice: 'The partner API does not offer this operation.' }],
  [
    (status) => status >= 500 || status === 408,
    { class: Unavailable, advice: 'The partner API failed. Try again later.' },
  ],
];

/** The error an answer stands for. `body` is undefined when no known error shape was found in it. */
export function classify(
  status: number,
  body: ErrorBody | undefined,
  details: PartnerErrorDetails,
): PartnerError {
  const all = {
    ...details,
    httpStatus: status,
    errorCode: body?.errorCode,
    requestId: body?.requestId ?? details.requestId,
  };
  const row = rowFor(status, body);
  if (row) {
    const said = row.class === InvalidParameter && body?.message ? `: ${body.message}` : '';
    return new row.class(row.advice + said, all);
  }
  if (body) {
    const reason = body.message || 'it gave no reason';
    return new Refused(`The partner refused this: ${reason} (${body.errorCode})`, all);
  }
  return new MalformedAnswer(`The partner API answered HTTP ${status} without an explanation.`, all);
}

function rowFor(status: number, body: ErrorBody | undefined): Row | undefined {
  const spoken = status === 401 && byMessage.find(([pattern]) => pattern.test(body?.message ?? ''));
  if (spoken) return spoken[1];
  return byCode.get(body?.errorCode ?? '') ?? byStatus.find(([test]) => test(status))?.[1];
}
