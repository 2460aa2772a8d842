import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { Tally } from '../../partner/tally/tally.js';
import type { Language } from '../../partner/language/language.js';
import { inLanguage } from '../../partner/language/text.js';
import { type Authenticate, AuthenticationFailed } from '../callers/authenticate.js';
import type { Caller } from '../callers/caller.js';
import type { GatewayContext } from '../context.js';
import type { BodyBytes } from '../load/body-bytes.js';
import type { RequestLog } from '../log/request-log.js';
import { RequestRecord } from '../log/request-record.js';
import { messages } from '../messages.js';
import { costHeader } from '../plugins/use-cost.js';
import { partnerCallsHeader } from '../plugins/use-partner-calls.js';
import { checkRequest } from './check-request.js';
import { type GraphqlParams, paramsOfBody, paramsOfUrl } from './graphql-params.js';
import { isLocal } from './is-local.js';
import type { HttpLimits } from './http-limits.js';
import { HttpRefusal } from './http-refusal.js';
import { mediaType } from './media-type.js';
import type { Origins } from './origins.js';
import { HungUp, readBody } from './read-body.js';
import { refusals } from './refusals.js';
import { refuseCaller } from './refuse-caller.js';
import { refuseOverloaded } from './refuse-overloaded.js';
import type { Handler } from './router.js';
import { sendAnswer } from './send-answer.js';
import { sendJson } from './send-json.js';
import { setLanguage } from './set-language.js';
import { servesOn } from './serves-on.js';
import { setHeaders } from './standard-headers.js';
import { takeTurn, type Turns } from './take-turn.js';
import { TooManyBodies } from './too-many-bodies.js';

export interface GraphqlHandlerOptions {
  server: ApolloServer<GatewayContext>;
  bodies: BodyBytes;
  authenticate: Authenticate;
  /** Which document a caller asks for, as far as it is not in the request itself. */
  resolveDocument: (params: GraphqlParams, caller: Caller) => GraphqlParams | Promise<GraphqlParams>;
  /** Who may begin now, while others want to. */
  turns: Turns;
  origins: Origins;
  /** Whether programs of this machine alone may ask. */
  localOnly: boolean;
  limits: HttpLimits;
  /** Sent with every answer. */
  headers: Readonly<Record<string, string>>;
  /** Gets a line for each request; default none. */
  log?: RequestLog | undefined;
  /** Told of failures nobody expected. */
  onError: (error: unknown, about: { requestId: string }) => void;
}

/** By `Accept` the same address answers with GraphiQL, or with another media type; and what is in it depends on who asks. */
const vary = `accept, accept-encoding, accept-language, authorization, origin, ${costHeader}, ${partnerCallsHeader}`;

/**
 * Serves GraphQL over HTTP on plain node:http. All that is HTTP is here, what is GraphQL is Apollo Server's.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/
 */
export function graphqlHandler(options: GraphqlHandlerOptions): Handler {
  const { server, bodies, authenticate, resolveDocument, turns, origins, localOnly, limits, headers, log } =
    options;

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    language: Language | undefined,
    record: RequestRecord,
  ): Promise<void> {
    const url = request.url ?? '/';
    if (url.length > limits.urlBytes) throw refusals.urlTooLong(limits.urlBytes);
    if (!origins.allow(request)) throw refusals.originNotAllowed();
    if (localOnly && !isLocal(request)) throw refusals.hostNotLocal();
    const caller = await authenticate(request);
    record.caller = caller.id;
    await takeTurn(turns, caller.id, request, response);
    // Who may not ask is not told either what is wrong with the question.
    checkRequest(request, limits.bodyBytes);
    const type = mediaType(request.headers.accept);
    const params = await resolveDocument(await paramsOf(request, url, record), caller);
    const tally = (record.tally = new Tally());
    const { query, operationName, variables, extensions } = params;
    const result = await server.executeOperation(
      { query, operationName, variables, extensions, http: httpRequest(request, url) },
      { contextValue: { signal: endOf(response, limits.operationMs), language, tally, caller, record } },
    );
    await sendAnswer(request, response, result, { type, record });
  }

  async function paramsOf(request: IncomingMessage, url: string, record: RequestRecord) {
    if (request.method === 'GET') return paramsOfUrl(url);
    const { text, bytes } = await readBody(request, bodies, limits);
    record.bytesIn = bytes;
    return paramsOfBody(text);
  }

  return async (request, response, language) => {
    if (request.method === 'OPTIONS') return origins.answerPreflight(request, response);
    const record = new RequestRecord(request);
    log?.follow(record, request, response);
    setHeaders(response, headers);
    response.setHeader('x-request-id', record.id);
    setLanguage(response, language);
    response.setHeader('vary', vary);
    // What is refused before an operation is known.
    response.setHeader('cache-control', 'no-store');
    origins.share(request, response);
    try {
      await answer(request, response, language, record);
    } catch (error) {
      // Nobody's requests take their turn as those of one caller do: whoever guesses keys slows down nobody else.
      if (record.caller === undefined) await takeTurn(turns, 'nobody', request, response).catch(() => {});
      refuse(request, response, error, language, record, options);
    }
  };
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  language: Language | undefined,
  record: RequestRecord,
  { onError }: GraphqlHandlerOptions,
): void {
  if (error instanceof HungUp) return void response.destroy();
  record.refused = true;
  if (!servesOn(request)) response.setHeader('connection', 'close');
  if (error instanceof TooManyBodies) {
    record.failed('OVERLOADED');
    return refuseOverloaded(request, response, language, 1);
  }
  if (error instanceof AuthenticationFailed) {
    record.failed(error.answer.code);
    return refuseCaller(response, error, language, record.id);
  }
  const { status, code, text, headers } = refusalOf(error, record, onError);
  record.failed(code);
  setHeaders(response, headers);
  const extensions = { code, requestId: record.id };
  sendJson(response, status, { errors: [{ message: inLanguage(language, text), extensions }] });
}

function refusalOf(
  error: unknown,
  record: RequestRecord,
  onError: GraphqlHandlerOptions['onError'],
): HttpRefusal {
  if (error instanceof HttpRefusal) return error;
  record.refused = false;
  onError(error, { requestId: record.id });
  return new HttpRefusal(500, 'INTERNAL_SERVER_ERROR', messages.failed);
}

/** What plugins may look at: above all its headers. */
function httpRequest(request: IncomingMessage, url: string) {
  const headers = new HeaderMap();
  for (const name in request.headers) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method: request.method ?? 'GET', headers, search: url, body: undefined };
}

/** Aborts when the client hangs up before its answer is complete, and when its time is over. */
function endOf(response: ServerResponse, ms: number): AbortSignal {
  const controller = new AbortController();
  const late = () => controller.abort(new DOMException('The time of the operation is over.', 'TimeoutError'));
  const timer = setTimeout(late, ms);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(new Error('The client hung up.'));
  });
  return controller.signal;
}
