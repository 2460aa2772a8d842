import { ApiFault, type ErrorShape, overLimit } from '../errors.js';
import type { Fault } from './fault.js';

/** What a status says when the fault names no code: shape, code, text (authentication.md section 3). */
const usual: Record<number, readonly [ErrorShape, string, string]> = {
  400: ['bss', 'CBC.0100', 'Parameter error.'],
  401: ['bss', 'CBC.0154', 'The token is invalid or has expired.'],
  403: ['bss', 'CBC.0151', 'Access denied.'],
  404: ['gateway', 'APIGW.0101', 'The API does not exist or has not been published in the environment'],
  429: ['gateway', 'APIGW.0308', overLimit({ requests: 10, seconds: 1 })],
  500: ['bss', 'CBC.0999', 'Other error.'],
  502: ['gateway', 'APIGW.0201', 'Backend unavailable'],
  503: ['gateway', 'APIGW.0201', 'Backend unavailable'],
  504: ['gateway', 'APIGW.0201', 'Backend timeout'],
};

/** The error a fault answers with, in IAM's shape for IAM's operations; undefined when it names no reason for one. */
export function faultAnswer(
  { status, errorCode, retryAfterSeconds, throttle }: Fault,
  ofIam: boolean,
): ApiFault | undefined {
  if (status === undefined && errorCode === undefined && !throttle) return undefined;
  const sent = status ?? (throttle ? 429 : 500);
  const [shape, code, text] = usual[sent] ?? (['bss', 'CBC.0999', 'Other error.'] as const);
  const message = throttle && sent === 429 ? overLimit(throttle) : text;
  return new ApiFault(
    ofIam ? 'iam' : errorCode ? 'bss' : shape,
    sent,
    errorCode ?? code,
    errorCode ? `Fault on demand: ${errorCode}` : message,
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
  );
}
