import type { TestAnswer, TestClient } from '../testing/test-client.js';
import { bodySchemaOf, type WalkedOperation } from './walk.js';
import { sampleOf } from './sample.js';

/** A call by the place of each parameter, so that each can be wrong on its own. */
export interface Request {
  path: Record<string, string>;
  /** A list repeats its key. */
  query: Record<string, unknown>;
  header: Record<string, string>;
  /** Undefined: nothing is sent. */
  body: unknown;
}

/** The least an operation takes by its schemas: what is required, each value the smallest. */
export function leastRequest(walked: WalkedOperation): Request {
  const request: Request = { path: {}, query: {}, header: {}, body: undefined };
  for (const { name, in: place, required, schema } of walked.operation.parameters ?? []) {
    if (required) (request[place] as Record<string, unknown>)[name] = sampleOf(schema, walked.document);
  }
  const body = bodySchemaOf(walked);
  return body ? { ...request, body: sampleOf(body, walked.document) } : request;
}

export function send(
  client: TestClient,
  { method, path }: WalkedOperation,
  { path: parts, query, header, body }: Request,
): Promise<TestAnswer> {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts[name]!));
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    [value].flat().map((one) => `${key}=${encodeURIComponent(String(one))}`),
  );
  return client.send(method, pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled, body, header);
}

/** A request with another value of one parameter, wherever the operation takes it. */
export function withParameter(
  { operation }: WalkedOperation,
  request: Request,
  name: string,
  value: unknown,
): Request {
  const place = operation.parameters?.find((parameter) => parameter.name === name)?.in;
  return place
    ? { ...request, [place]: { ...request[place], [name]: value } }
    : { ...request, body: { ...(request.body as object), [name]: value } };
}
