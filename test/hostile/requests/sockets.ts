/** What is written to a connection, and how it is answered. */
export interface HostileConnection {
  name: string;
  status: number;
  code: string;
  sends: string;
}

const post = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
const malformed = { status: 400, code: 'BAD_REQUEST' };

/** What no HTTP client would send: two requests that look like one, headers without an end, bodies that never come. */
export function sockets(authorization: string): readonly HostileConnection[] {
  const known = `${post}authorization: ${authorization}\r\n`;
  return [
    {
      name: 'a length and chunks at once',
      ...malformed,
      sends: `${known}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    },
    { name: 'two lengths', ...malformed, sends: `${known}content-length: 5\r\ncontent-length: 6\r\n\r\n{}` },
    { name: 'a length that is none', ...malformed, sends: `${known}content-length: -1\r\n\r\n` },
    { name: 'a chunk that is none', ...malformed, sends: `${known}transfer-encoding: chunked\r\n\r\nzz\r\n` },
    {
      name: 'chunks within chunks',
      ...malformed,
      sends: `${known}transfer-encoding: chunked, identity\r\n\r\n`,
    },
    { name: 'a header that is none', ...malformed, sends: `${known}a header\r\n\r\n` },
    { name: 'a header with a zero byte', ...malformed, sends: `${known}x: \0\r\n\r\n` },
    { name: 'no protocol', ...malformed, sends: 'hello\r\n\r\n' },
    { name: 'TLS where there is none', ...malformed, sends: '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03' },
    {
      name: 'a header of a hundred kilobytes',
      status: 431,
      code: 'HEADERS_TOO_LARGE',
      sends: `${known}x: ${'x'.repeat(100_000)}\r\n\r\n`,
    },
    {
      name: 'ten thousand headers',
      status: 431,
      code: 'HEADERS_TOO_LARGE',
      sends: `${known}${Array.from({ length: 10_000 }, (_, n) => `x${n}: 1\r\n`).join('')}\r\n`,
    },
    {
      name: 'a body that comes byte by byte',
      status: 408,
      code: 'REQUEST_TOO_SLOW',
      sends: `${known}content-length: 1000\r\n\r\n{`,
    },
  ];
}
