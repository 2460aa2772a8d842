import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { errorBody, gatewayError } from './errors.js';
import type { Reply } from './reply.js';
import type { RawRequest } from './request/raw-request.js';
import { faultOf, respond } from './respond.js';
import type { World } from './world.js';

const largestBody = 12 * 1024 * 1024;

export function makeServer(world: World, controllable: boolean): Server {
  return createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void handle(request, response, world, controllable);
  });
}

async function handle(
  incoming: IncomingMessage,
  response: ServerResponse,
  world: World,
  controllable: boolean,
) {
  const requestId = randomBytes(16).toString('hex');
  // As at the partner's: the day is that of its records.
  const always = () => ({ date: new Date(world.clock.now()).toUTCString(), 'x-request-id': requestId });
  try {
    const request = await readRequest(incoming);
    const reply = await respond(request, world, controllable);
    if (reply === 'drop') incoming.socket.destroy();
    else send(response, reply, always());
  } catch (error) {
    const fault = faultOf(error);
    if (fault.status === 429) world.calls.throttled();
    const { status, headers } = fault;
    send(response, { status, headers, body: errorBody(fault, requestId) }, always());
  }
}

async function readRequest(incoming: IncomingMessage): Promise<RawRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody) throw gatewayError('APIGW.0201', 'Bad request: the body is over 12 MB', 413);
  return {
    method: incoming.method ?? 'GET',
    url: incoming.url ?? '/',
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  };
}

function send(response: ServerResponse, { status, headers, body, truncated }: Reply, always: object) {
  if (response.destroyed) return;
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'content-type': 'application/json;charset=UTF-8',
    ...(status === 204 ? {} : { 'content-length': bytes.length }),
    server: 'api-gateway',
    ...always,
    ...headers,
  });
  if (truncated) response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  else response.end(bytes);
}
