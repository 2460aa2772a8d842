import { createServer, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Socket } from 'node:net';
import type { Text } from '../../partner/language/text.js';
import type { HttpLimits } from './http-limits.js';
import { messages } from './messages.js';

/** Told of what node:http refuses before there is a request. */
export type OnRefused = (refused: { status: number; code: string }) => void;

/** Connections from one address, unless another number is set: people behind one address share it. */
const defaultConnections = 256;

/** A server that no client can occupy by being slow, large or many. Its refusals are JSON like every other answer. */
export function limitedServer(limits: HttpLimits, onRefused: OnRefused): Server {
  const { headerBytes, headersMs, requestMs, keepAliveMs } = limits;
  const server = createServer({
    maxHeaderSize: headerBytes,
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: keepAliveMs,
    // By default it is looked at every half minute whether somebody takes too long.
    connectionsCheckingInterval: Math.min(1000, Math.ceil(headersMs / 4)),
  });
  server.on('clientError', (error: ClientError, socket) => {
    const refused = error.code === 'ECONNRESET' ? undefined : refusalOf(error, limits);
    if (!refused || !canAnswer(socket)) return void socket.destroy();
    onRefused(refused);
    socket.end(rawAnswer(refused), () => socket.destroy());
  });
  boundConnections(server, limits.connectionsPerSource, onRefused);
  return server;
}

interface ClientError extends NodeJS.ErrnoException {
  rawPacket?: Buffer;
}

interface Refused {
  status: number;
  code: string;
  text: Text;
}

const malformed: Refused = { status: 400, code: 'BAD_REQUEST', text: messages.malformed };

function refusalOf({ code, rawPacket }: ClientError, { headerBytes, urlBytes }: HttpLimits): Refused {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return { status: 408, code: 'REQUEST_TOO_SLOW', text: messages.bodyTooSlow };
  if (code !== 'HPE_HEADER_OVERFLOW') return malformed;
  const firstLine = rawPacket?.subarray(0, urlBytes).indexOf('\r\n');
  return firstLine === -1 && rawPacket!.length > urlBytes
    ? { status: 414, code: 'URL_TOO_LONG', text: messages.urlTooLong({ bytes: urlBytes }) }
    : { status: 431, code: 'HEADERS_TOO_LARGE', text: messages.headersTooLarge({ bytes: headerBytes }) };
}

/** Not in the middle of an answer. */
function canAnswer(socket: Duplex): boolean {
  const { _httpMessage: answer } = socket as { _httpMessage?: { headersSent: boolean } };
  return socket.writable && !answer?.headersSent;
}

function rawAnswer({ status, code, text }: Refused): string {
  const body = JSON.stringify({ errors: [{ message: text.en, extensions: { code } }] });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
    '',
    body,
  ].join('\r\n');
}

function boundConnections(server: Server, most: number | undefined, onRefused: OnRefused): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const { remoteAddress: source } = socket;
    // A proxy on this machine brings everybody's connections.
    if (source === undefined || (most === undefined && isThisMachine(source))) return;
    const count = (open.get(source) ?? 0) + 1;
    if (count > (most ?? defaultConnections)) {
      const refused = { status: 429, code: 'TOO_MANY_CONNECTIONS', text: messages.tooManyConnections };
      onRefused(refused);
      return void socket.end(rawAnswer(refused), () => socket.destroy());
    }
    open.set(source, count);
    socket.once('close', () => {
      const left = open.get(source)! - 1;
      if (left === 0) open.delete(source);
      else open.set(source, left);
    });
  });
}

function isThisMachine(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
