import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { Tally } from '../../partner/tally/tally.js';
import type { Language } from '../../partner/language/language.js';
import { inLanguage, type Text } from '../../partner/language/text.js';
import { type Authenticate, AuthenticationFailed } from '../callers/authenticate.js';
import type { Caller } from '../callers/caller.js';
import type { GatewayContext } from '../context.js';
import { messages } from '../messages.js';
import { partnerCallsHeader } from '../plugins/use-partner-calls.js';
import type { BodyBytes } from '../load/body-bytes.js';
import { BodyTooLarge, largestBody, readBody, TooManyBodies } from './read-body.js';
import { refuseCaller } from './refuse-caller.js';
import { refuseOverloaded } from './refuse-overloaded.js';
import type { Handler } from './router.js';
import { sendJson } from './send-json.js';
import { setLanguage } from './set-language.js';

export interface GraphqlHandlerOptions {
  server: ApolloServer<GatewayContext>;
  bodies: BodyBytes;
  authenticate: Authenticate;
}

/** Serves GraphQL over HTTP with Apollo Server, on plain node:http. */
export function graphqlHandler({ server, bodies, authenticate }: GraphqlHandlerOptions): Handler {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    language: Language | undefined,
  ): Promise<void> => {
    setLanguage(response, language);
    // By `Accept` the same address answers with GraphiQL, or with another media type of GraphQL.
    response.setHeader('vary', `accept, accept-language, ${partnerCallsHeader}`);
    // What Apollo Server refuses before it knows an operation.
    response.setHeader('cache-control', 'no-store');
    const url = request.url ?? '/';
    const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    let caller: Caller;
    let body: unknown;
    try {
      caller = await authenticate(request);
      body = request.method === 'POST' ? parseBody(request, await readBody(request, bodies)) : undefined;
    } catch (error) {
      return refuse(request, response, error, language);
    }
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method?.toUpperCase() ?? 'GET',
        headers: headerMap(request),
        search,
        body,
      },
      context: async () => ({ signal: hangUpSignal(response), language, tally: new Tally(), caller }),
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

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  language: Language | undefined,
): void {
  if (error instanceof TooManyBodies) {
    // The rest of the body is not read.
    response.setHeader('connection', 'close');
    return refuseOverloaded(request, response, language, 1);
  }

  if (error instanceof AuthenticationFailed) return refuseCaller(request, response, error, language);
  const problem = (text: Text, code: string) => ({
    errors: [{ message: inLanguage(language, text), extensions: { code } }],
  });
  if (error instanceof BodyTooLarge) {
    response.setHeader('connection', 'close');
    return sendJson(response, 413, problem(messages.bodyTooLarge({ bytes: largestBody }), 'BODY_TOO_LARGE'));
  }
  sendJson(response, 400, problem(messages.bodyNotJson, 'BAD_REQUEST'));
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
