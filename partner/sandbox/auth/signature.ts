import { createHmac, timingSafeEqual } from 'node:crypto';
import { gatewayError } from '../errors.js';
import { headerOf, type RawRequest } from '../request/raw-request.js';
import { MINUTE } from '../time.js';
import { canonicalRequest, sha256 } from './canonical-request.js';

const algorithm = 'SDK-HMAC-SHA256';
const allowedSkew = 15 * MINUTE;
const unauthenticated = 'Incorrect IAM authentication information';

/** `SDK-HMAC-SHA256 Access=<AK>, SignedHeaders=<names;joined>, Signature=<64 hex>` */
const authorization =
  /^SDK-HMAC-SHA256\s+Access=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/i;

export interface SignedBy {
  accessKey: string;
  secretKey: string;
}

/**
 * Who signed the request. Answers 401 APIGW.0301 for an unknown key or a wrong signature and APIGW.0303 for a date
 * more than 15 minutes from `wallClock`, the real time in milliseconds.
 */
export function signerOf<T extends SignedBy>(
  request: RawRequest,
  keyHolder: (accessKey: string) => T | undefined,
  wallClock: number,
): T {
  const parts = authorization.exec((headerOf(request, 'authorization') ?? '').trim());
  const date = headerOf(request, 'x-sdk-date')?.trim();
  if (!parts)
    throw refusal(
      'the Authorization header is not of the form SDK-HMAC-SHA256 Access=, SignedHeaders=, Signature=',
    );
  const [, accessKey, headerNames, signature] = parts as unknown as [string, string, string, string];
  const signedHeaders = headerNames.toLowerCase().split(';');

  const holder = keyHolder(accessKey);
  if (!holder) throw refusal(`ak ${accessKey} not exist`);
  if (!date || !signedHeaders.includes('x-sdk-date') || !signedHeaders.includes('host')) {
    throw refusal('Host and X-Sdk-Date must be signed');
  }
  checkDate(date, wallClock);

  const canonical = canonicalRequest(request, signedHeaders);
  if (
    !sameText(signatureOf(canonical, date, holder.secretKey), signature.toLowerCase()) ||
    !bodyMatchesItsHash(request)
  ) {
    throw refusal(`verify aksk signature fail, canonicalRequest:${canonical.replaceAll('\n', '|')}`);
  }
  return holder;
}

/** Hex HMAC over the string to sign; the key is the secret itself. */
export function signatureOf(canonical: string, date: string, secretKey: string): string {
  return createHmac('sha256', secretKey)
    .update(`${algorithm}\n${date}\n${sha256(canonical)}`)
    .digest('hex');
}

function checkDate(date: string, wallClock: number) {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date)?.slice(1);
  const time = parts ? Date.parse(`${parts.slice(0, 3).join('-')}T${parts.slice(3).join(':')}Z`) : NaN;
  if (Number.isNaN(time)) throw refusal(`X-Sdk-Date ${date} is not of the form YYYYMMDDTHHMMSSZ`);
  if (Math.abs(wallClock - time) > allowedSkew) {
    const serverTime = new Date(wallClock).toISOString().replace(/[-:]|\.\d+/g, '');
    throw gatewayError(
      'APIGW.0303',
      `${unauthenticated}: signature expired, client time:${date},server time:${serverTime}`,
    );
  }
}

/** A declared hash has to be the body's; UNSIGNED-PAYLOAD declares none. */
function bodyMatchesItsHash(request: RawRequest): boolean {
  const declared = headerOf(request, 'x-sdk-content-sha256')?.trim();
  return (
    declared === undefined ||
    declared === 'UNSIGNED-PAYLOAD' ||
    declared.toLowerCase() === sha256(request.body)
  );
}

function refusal(reason: string) {
  return gatewayError('APIGW.0301', `${unauthenticated}: ${reason}`);
}

function sameText(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
