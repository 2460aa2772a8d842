import { ApiFault, type ErrorShape } from '../errors.js';
import type { Fault } from './fault.js';

/** What a status says when the fault names no code: shape, code, text (authentication.md section 3). */
const usual: Record<number, readonly [ErrorShape, string, string]> = {
  400: ['bss', 'CBC.0100', 'Parameter error.'],
  401: ['bss', 'CBC.0154', 'The token is invalid or has expired.'],
  403: ['bss', 'CBC.0151', 'Access denied.'],
  404: ['gateway', 'APIGW.0101', 'The API does not exist or has not been published in the environment'],
  429: [
    'gateway',
    'APIGW.0308',
    'The throttling threshold has been reached: policy user over ratelimit,limit:10,time:1 second',
  ],
  500: ['bss', 'CBC.0999', 'Other error.'],
  502: ['gateway', 'APIGW.0201', 'Backend unavailable'],
  503: ['gateway', 'APIGW.0201', 'Backend unavailable'],
  504: ['gateway', 'APIGW.0201', 'Backend timeout'],
};

/** The error a fault answers with, in IAM's shape for IAM's operations; undefined when it names neither status nor code. */
export function faultAnswer(
  { status, errorCode, retryAfterSeconds }: Fault,
  ofIam: boolean,
): ApiFault | undefined {
  if (status === undefined && errorCode === undefined) return undefined;
  const sent = status ?? 500;
  const [shape, code, message] = usual[sent] ?? (['bss', 'CBC.0999', 'Other error.'] as const);
  return new ApiFault(
    ofIam ? 'iam' : errorCode ? 'bss' : shape,
    sent,
    errorCode ?? code,
    errorCode ? `Fault on demand: ${errorCode}` : message,
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
  );
}
