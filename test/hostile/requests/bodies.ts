import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { badRequest, type HostileRequest } from './hostile-request.js';

const read = '{"query":"{ __typename }"}';
const bomb = Buffer.alloc(100 * 1024 * 1024, ' ');

function body(
  name: string,
  [status, code]: readonly [number, string],
  sent: string | Buffer,
): HostileRequest {
  return { name, status, code, body: sent };
}

function packed(
  name: string,
  encoding: string,
  sent: Buffer,
  [status, code]: readonly [number, string],
): HostileRequest {
  return { name, status, code, body: sent, headers: { 'content-encoding': encoding } };
}

const tooLarge = [413, 'BODY_TOO_LARGE'] as const;
const unknownEncoding = [415, 'UNSUPPORTED_ENCODING'] as const;

/** Bodies that are no request, or one too many. */
export const bodies: readonly HostileRequest[] = [
  body('no JSON', badRequest, '{"query":'),
  body('JSON and something behind it', badRequest, `${read}{}`),
  body('a query in a prototype', badRequest, '{"__proto__":{"query":"{ __typename }"}}'),
  body('one key twice', badRequest, '{"query":"{ __typename }","query":"mutation { a }"}'),
  body(
    'one key twice, once escaped',
    badRequest,
    '{"query":"{ __typename }","\\u0071uery":"mutation { a }"}',
  ),
  body('one variable twice', badRequest, '{"query":"{ __typename }","variables":{"a":1,"a":2}}'),
  body('a hundred thousand brackets', badRequest, '['.repeat(100_000)),
  body(
    'variables deeper than a stack',
    badRequest,
    `{"query":"{ __typename }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
  ),
  body('broken UTF-8', badRequest, Buffer.from([...Buffer.from('{"query":"'), 0xc3, 0x28, 0x22, 0x7d])),
  body(
    'UTF-8 that is longer than it need be',
    badRequest,
    Buffer.from([...Buffer.from('{"query":"'), 0xc0, 0xaf, 0x22, 0x7d]),
  ),
  body('a list of operations', [400, 'BATCH_NOT_SUPPORTED'], `[${Array(1000).fill(read).join(',')}]`),
  body('a query that is none', badRequest, '{"query":{"a":1}}'),
  body('two megabytes', tooLarge, Buffer.alloc(2 * 1024 * 1024, ' ')),
  packed('100 megabytes in gzip', 'gzip', gzipSync(bomb), tooLarge),
  packed('100 megabytes in deflate', 'deflate', deflateSync(bomb), tooLarge),
  packed(
    '100 megabytes in br',
    'br',
    brotliCompressSync(bomb, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    tooLarge,
  ),
  packed('gzip in gzip', 'gzip, gzip', gzipSync(gzipSync(read)), unknownEncoding),
  packed('gzip that is none', 'gzip', Buffer.from(read), badRequest),
  packed('an encoding that nobody knows', 'zstd', Buffer.from(read), unknownEncoding),
];
