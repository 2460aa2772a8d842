import type { Text } from '../../language/text.js';
import { AccessDenied } from './access-denied.js';
import { CredentialsRejected } from './credentials-rejected.js';
import type { ErrorBody } from './error-body.js';
import { InvalidParameter } from './invalid-parameter.js';
import { MalformedAnswer } from './malformed-answer.js';
import { messages } from './messages.js';
import type { PartnerError, PartnerErrorDetails } from './partner-error.js';
import { Refused } from './refused.js';
import { Throttled } from './throttled.js';
import { Unavailable } from './unavailable.js';
import { WrongEndpoint } from './wrong-endpoint.js';

type ErrorClass = new (text: Text, details: PartnerErrorDetails) => PartnerError;
/** What an answer becomes, and what its reader is told. */
type Row = readonly [kind: ErrorClass, text: Text];

/** Codes whose meaning is the same on every operation. Source: contract/authentication.md section 3. */
const byCode = new Map<string, Row>([
  ['APIGW.0101', [WrongEndpoint, messages.pathUnknown]],
  ['APIGW.0301', [CredentialsRejected, messages.signatureRejected]],
  ['APIGW.0303', [CredentialsRejected, messages.clockWrong]],
  ['APIGW.0308', [Throttled, messages.tooManyCalls]],
  ['CBC.0250', [Throttled, messages.tooManyCalls]],
  ['CBC.0100', [InvalidParameter, messages.parameterRefused]],
  ['CBC.0101', [InvalidParameter, messages.parameterRefused]],
  ['CBC.0150', [AccessDenied, messages.notAllowed]],
  ['CBC.0151', [AccessDenied, messages.permissionMissing]],
  ['CBC.0154', [CredentialsRejected, messages.tokenRefused]],
  ['CBC.0155', [AccessDenied, messages.credentialsLackPermission]],
  ['CBC.0156', [AccessDenied, messages.otherSite]],
  ['CBC.0999', [Unavailable, messages.failedInside]],
]);

/** The gateway, and IAM in its own shape, has one refusal for all that can be wrong with a key: its words tell which. */
const byMessage: [RegExp, Row][] = [
  [/\bak \S+ not exist/i, [CredentialsRejected, messages.accessKeyUnknown]],
  [/verify aksk signature fail/i, [CredentialsRejected, messages.secretKeyWrong]],
  [/client time:.*server time:/i, [CredentialsRejected, messages.clockWrong]],
];

/** For answers whose code is not in the table, or that carry none. */
const byStatus: [test: (status: number) => boolean, row: Row][] = [
  [(status) => status >= 300 && status < 400, [WrongEndpoint, messages.redirected]],
  [(status) => status === 401, [CredentialsRejected, messages.credentialsRefused]],
  [(status) => status === 403, [AccessDenied, messages.notAllowed]],
  [(status) => status === 404 || status === 405, [WrongEndpoint, messages.nothingThere]],
  [(status) => status === 429, [Throttled, messages.tooManyCalls]],
  [(status) => status === 501, [Refused, messages.operationNotOffered]],
  [(status) => status >= 500 || status === 408, [Unavailable, messages.failed]],
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
  const reason = body?.message;
  const row = rowFor(status, body);
  if (row) {
    const [Kind, text] = row;
    const says = Kind === InvalidParameter && reason ? messages.parameterRefusedBecause({ reason }) : text;
    return new Kind(says, all);
  }
  if (!body) return new MalformedAnswer(messages.unexplained({ status }), all);
  const code = body.errorCode;
  return new Refused(reason ? messages.refusedBecause({ reason, code }) : messages.refused({ code }), all);
}

function rowFor(status: number, body: ErrorBody | undefined): Row | undefined {
  const spoken = status === 401 && byMessage.find(([pattern]) => pattern.test(body?.message ?? ''));
  if (spoken) return spoken[1];
  return byCode.get(body?.errorCode ?? '') ?? byStatus.find(([test]) => test(status))?.[1];
}
