import { parseJson } from './parse-json.js';
import { refusals } from './refusals.js';

/**
 * What a request asks for, in its own words.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters
 */
export interface GraphqlParams {
  query?: string | undefined;
  /** Names a document that the gateway has, instead of `query`. */
  documentId?: string | undefined;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  extensions?: Record<string, unknown> | undefined;
}

/** @throws HttpRefusal */
export function paramsOfBody(text: string): GraphqlParams {
  const body = parseJson(text);
  if (Array.isArray(body)) throw refusals.batch();
  if (!isObject(body)) throw refusals.bodyNotObject();
  return checked({
    query: stringOf(body, 'query'),
    documentId: stringOf(body, 'documentId'),
    // As in an address, none is what an empty one means.
    operationName: stringOf(body, 'operationName') || undefined,
    variables: objectOf(body, 'variables'),
    extensions: objectOf(body, 'extensions'),
  });
}

/** @throws HttpRefusal */
export function paramsOfUrl(url: string): GraphqlParams {
  const start = url.indexOf('?');
  const search = start < 0 ? '' : url.slice(start + 1);
  assertUtf8(search);
  const params = new URLSearchParams(search);
  const one = (name: string) => {
    const [value, ...more] = params.getAll(name);
    if (more.length > 0) throw refusals.givenTwice(name);
    return value === '' ? undefined : value;
  };
  const json = (name: string) => {
    const value = one(name);
    return value === undefined ? undefined : objectOf({ [name]: parseJson(value) }, name);
  };
  return checked({
    query: one('query'),
    documentId: one('documentId'),
    operationName: one('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  });
}

/** URLSearchParams puts a replacement character where it can decode nothing; decodeURIComponent throws. */
function assertUtf8(search: string): void {
  try {
    if (search.includes('%')) decodeURIComponent(search);
  } catch {
    throw refusals.notUtf8();
  }
}

function checked(params: GraphqlParams): GraphqlParams {
  const { query, documentId, extensions } = params;
  if (documentId !== undefined) {
    if (query !== undefined) throw refusals.queryAndId();
    return params;
  }
  // A document may also be named by Apollo's way of persisting it.
  if (!query && !isObject(extensions?.persistedQuery)) throw refusals.noQuery();
  return params;
}

function stringOf(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw refusals.notString(name);
  return value;
}

function objectOf(body: Record<string, unknown>, name: string): Record<string, unknown> | undefined {
  const value = body[name] ?? undefined;
  if (value !== undefined && !isObject(value)) throw refusals.notObject(name);
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
