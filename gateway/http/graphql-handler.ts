import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { GatewayContext } from '../context.js';
import { BodyTooLarge, readBody } from './read-body.js';
import { sendJson } from './send-json.js';

/** Serves GraphQL over HTTP with Apollo Server, on plain node:http. */
export function graphqlHandler(server: ApolloServer<GatewayContext>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    let body: unknown;
    try {
      body = request.method === 'POST' ? parseBody(request, await readBody(request)) : undefined;
    } catch (error) {
      return refuse(response, error);
    }
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method?.toUpperCase() ?? 'GET',
        headers: headerMap(request),
        search,
        body,
      },
      context: async () => ({ signal: hangUpSignal(response) }),
    });
    response.statusCode = answer.status ?? 200;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    if (answer.body.kind === 'complete') response.end(answer.body.string);
    else {
      for await (const chunk of answer.body.asyncIterator) response.write(chunk);
      response.end();
    }
  };
}

/** Apollo Server wants JSON parsed and judges everything else itself, by the content type. */
function parseBody(request: IncomingMessage, body: string): unknown {
  const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
  return isJson ? JSON.parse(body) : body;
}

function refuse(response: ServerResponse, error: unknown): void {
  if (error instanceof BodyTooLarge) {
    response.setHeader('connection', 'close');
    return sendJson(response, 413, problem(error.message, 'BODY_TOO_LARGE'));
  }
  sendJson(response, 400, problem('The request body must be valid JSON.', 'BAD_REQUEST'));
}

function problem(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] };
}

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** Aborts when the client hangs up before its answer is complete. */
function hangUpSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new Error('The client hung up.'));
  });
  return controller.signal;
}
