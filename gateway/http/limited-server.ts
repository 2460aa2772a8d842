import { createServer, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { BlockList, isIPv6, type Socket } from 'node:net';
import type { Text } from '../../partner/language/text.js';
import type { HttpLimits } from './http-limits.js';
import { messages } from './messages.js';

/** Told of what node:http refuses before there is a request. */
export type OnRefused = (refused: { status: number; code: string }) => void;

/** Connections from one address, unless another number is set: people behind one address share it. */
const defaultConnections = 256;

/**
 * A server that no client can occupy by being slow, large or many. Its refusals are JSON like every other answer.
 *
 * @param proxies whose connections are not counted, since they bring everybody's; default none
 */
export function limitedServer(
  limits: HttpLimits,
  onRefused: OnRefused,
  proxies: BlockList = new BlockList(),
): Server {
  const { headerBytes, headersMs, requestMs, keepAliveMs } = limits;
  const server = createServer({
    maxHeaderSize: headerBytes,
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: keepAliveMs,
    // By default it is looked at every half minute whether somebody takes too long.
    connectionsCheckingInterval: Math.min(1000, Math.ceil(headersMs / 4)),
  });
  server.on('clientError', (error: ClientError, socket: Socket & UnderWay) => {
    const refused = hungUp.has(error.code) ? undefined : refusalOf(error, limits);
    const { _httpMessage: answer } = socket;
    if (!refused || !socket.writable || answer?.headersSent) return void socket.destroy();
    // What is already under way leaves its own line.
    if (answer) answer.statusCode = refused.status;
    else onRefused({ status: refused.status, code: refused.code });
    socket.end(rawAnswer(refused), () => socket.destroy());
  });
  boundConnections(server, limits.connectionsPerSource, onRefused, proxies);
  return server;
}

/** The client's end of the connection is closed. */
const hungUp: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'HPE_INVALID_EOF_STATE']);

/** How node:http finds the answer that a connection is waiting for; its own answers to such errors go by it as well. */
interface UnderWay {
  _httpMessage?: ServerResponse | null;
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

function boundConnections(
  server: Server,
  most: number | undefined,
  onRefused: OnRefused,
  proxies: BlockList,
): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const { remoteAddress: source } = socket;
    // A proxy on this machine brings everybody's connections.
    if (source === undefined || (most === undefined && isThisMachine(source))) return;
    if (proxies.check(source, isIPv6(source) ? 'ipv6' : 'ipv4')) return;
    const count = (open.get(source) ?? 0) + 1;
    if (count > (most ?? defaultConnections)) {
      const refused = { status: 429, code: 'TOO_MANY_CONNECTIONS', text: messages.tooManyConnections };
      onRefused({ status: refused.status, code: refused.code });
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
