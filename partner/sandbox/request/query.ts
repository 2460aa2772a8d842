import { gatewayError } from '../errors.js';

/** A query parameter: `value` is null for a bare key (`?status`), which is not the same as an empty one (`?status=`). */
export interface QueryPair {
  name: string;
  value: string | null;
}

export function pathOf(url: string): string {
  const question = url.indexOf('?');
  return question < 0 ? url : url.slice(0, question);
}

/** Parameters in the order sent. A plus sign is a plus sign: this API encodes a space as %20. */
export function queryOf(url: string): QueryPair[] {
  const question = url.indexOf('?');
  if (question < 0) return [];
  return url
    .slice(question + 1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0
        ? { name: percentDecoded(pair), value: null }
        : { name: percentDecoded(pair.slice(0, equals)), value: percentDecoded(pair.slice(equals + 1)) };
    });
}

export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw gatewayError('APIGW.0201', `Bad request: "${text}" is not valid percent-encoding`);
  }
}
