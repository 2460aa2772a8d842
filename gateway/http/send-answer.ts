import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { RequestRecord } from '../log/request-record.js';
import { graphqlResponse, type MediaType } from './media-type.js';
import { packed, packingFor } from './pack-answer.js';

/** Sends what an operation has come to. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { http, body }: GraphQLResponse,
  { type, record }: { type: MediaType; record: RequestRecord },
): Promise<void> {
  // Nothing here is delivered in parts: the schema has no @defer and no @stream.
  if (body.kind !== 'single') throw new Error('Expected a single result');
  const result = withRequestId(body.singleResult, record);
  response.statusCode = statusOf(http.status, result, type);
  response.setHeader('content-type', `${type}; charset=utf-8`);
  for (const [name, value] of http.headers) response.setHeader(name, value);
  const text = JSON.stringify(result) + '\n';
  const packing = packingFor(request.headers['accept-encoding'], text.length);
  if (!packing) return void response.end(text);
  const bytes = await packed(text, packing);
  response.setHeader('content-encoding', packing);
  response.setHeader('content-length', bytes.length);
  response.end(bytes);
}

/** Errors come first, as GraphQL recommends, and each says which line of the log is about it. */
function withRequestId(
  { errors, data, extensions }: FormattedExecutionResult,
  record: RequestRecord,
): FormattedExecutionResult {
  const named = errors?.map((error): GraphQLFormattedError => {
    record.failed(error.extensions?.code);
    return { ...error, extensions: { ...error.extensions, requestId: record.id } };
  });
  return {
    ...(named && { errors: named }),
    ...(data !== undefined && { data }),
    ...(extensions && { extensions }),
  };
}

/** What GraphQL itself finds wrong with a document, its operations or its variables. */
const ofGraphql = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'OPERATION_NOT_SUPPORTED',
]);

/**
 * To a well-formed request `application/json` is answered with 200, whatever GraphQL thinks of it; 400 is for
 * `application/graphql-response+json`. What the gateway refuses for reasons of its own is 4xx in both.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
function statusOf(
  status: number | undefined,
  { errors = [] }: FormattedExecutionResult,
  type: MediaType,
): number {
  if (status !== 400 || type === graphqlResponse) return status ?? 200;
  return errors.every(({ extensions }) => ofGraphql.has(extensions?.code as string)) ? 200 : 400;
}
