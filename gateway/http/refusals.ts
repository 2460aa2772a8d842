import type { Text } from '../../partner/language/text.js';
import { HttpRefusal } from './http-refusal.js';
import { messages } from './messages.js';

const badRequest = (text: Text) => () => new HttpRefusal(400, 'BAD_REQUEST', text);

/** Everything for which a request is refused: its status, its code and what it says. */
export const refusals = {
  methodNotAllowed: (method: string) =>
    new HttpRefusal(405, 'METHOD_NOT_ALLOWED', messages.methodNotAllowed({ method }), { allow: 'GET, POST' }),
  methodOverride: (header: string) =>
    new HttpRefusal(400, 'METHOD_OVERRIDE_REFUSED', messages.methodOverride({ header })),
  originNotAllowed: () => new HttpRefusal(403, 'CSRF_REFUSED', messages.originNotAllowed),
  hostNotLocal: () => new HttpRefusal(403, 'HOST_NOT_LOCAL', messages.hostNotLocal),
  urlTooLong: (bytes: number) => new HttpRefusal(414, 'URL_TOO_LONG', messages.urlTooLong({ bytes })),
  contentType: () =>
    new HttpRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', messages.contentType, {
      'accept-post': 'application/json',
    }),
  charset: () => new HttpRefusal(415, 'UNSUPPORTED_CHARSET', messages.charset),
  contentEncoding: () =>
    new HttpRefusal(415, 'UNSUPPORTED_ENCODING', messages.contentEncoding, {
      'accept-encoding': 'gzip, deflate, br',
    }),
  notAcceptable: () => new HttpRefusal(406, 'NOT_ACCEPTABLE', messages.notAcceptable),
  bodyTooLarge: (bytes: number) => new HttpRefusal(413, 'BODY_TOO_LARGE', messages.bodyTooLarge({ bytes })),
  packedTooTightly: (ratio: number) =>
    new HttpRefusal(413, 'BODY_TOO_LARGE', messages.packedTooTightly({ ratio })),
  bodyTooSlow: () => new HttpRefusal(408, 'REQUEST_TOO_SLOW', messages.bodyTooSlow),
  bodyNotPacked: badRequest(messages.bodyNotPacked),
  notUtf8: badRequest(messages.notUtf8),
  bodyNotJson: badRequest(messages.bodyNotJson),
  duplicateKey: badRequest(messages.duplicateKey),
  tooDeep: (levels: number) => new HttpRefusal(400, 'BAD_REQUEST', messages.tooDeep({ levels })),
  tooMuchAtOnce: () =>
    new HttpRefusal(429, 'TOO_MUCH_AT_ONCE', messages.tooMuchAtOnce, { 'retry-after': '2' }),
  batch: () => new HttpRefusal(400, 'BATCH_NOT_SUPPORTED', messages.batch),
  bodyNotObject: badRequest(messages.bodyNotObject),
  noQuery: badRequest(messages.noQuery),
  queryAndId: badRequest(messages.queryAndId),
  notString: (parameter: string) => new HttpRefusal(400, 'BAD_REQUEST', messages.notString({ parameter })),
  notObject: (parameter: string) => new HttpRefusal(400, 'BAD_REQUEST', messages.notObject({ parameter })),
  givenTwice: (parameter: string) => new HttpRefusal(400, 'BAD_REQUEST', messages.givenTwice({ parameter })),
};
