import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { GraphQLSchema } from 'graphql';
import { randomHeaders } from './headers.js';
import { mutated, mutatedBytes } from './mutate.js';
import { randomDocument } from './random-document.js';
import { randomJson } from './random-json.js';
import { Random } from './random.js';

/** A request as a client library sends it, or bytes as no client would. */
export type FuzzedRequest =
  | { kind: string; method: string; path: string; headers: Record<string, string>; body: Buffer | undefined }
  | { kind: 'raw'; bytes: string };

type Kind = (random: Random, schema: GraphQLSchema) => FuzzedRequest;

const post = (kind: string, random: Random, body: Buffer | string): FuzzedRequest => ({
  ...{ kind, method: 'POST', path: '/graphql', headers: randomHeaders(random) },
  body: typeof body === 'string' ? Buffer.from(body) : body,
});

function bodyOf(random: Random, query: string): string {
  const parts = [`"query":${JSON.stringify(query)}`];
  for (const name of ['variables', 'operationName', 'extensions', 'documentId', 'query', '__proto__']) {
    if (random.chance(0.12)) parts.push(`"${name}":${randomJson(random)}`);
  }
  if (random.chance(0.1)) {
    const persistedQuery = `{"version":1,"sha256Hash":${randomJson(random, 0)}}`;
    parts.push(`"extensions":{"persistedQuery":${persistedQuery}}`);
  }
  return `{${parts.join(',')}}`;
}

const packings = [gzipSync, deflateSync, brotliCompressSync] as const;

const paths: readonly string[] = [
  ...[
    '/',
    '/docs',
    '/docs/../..',
    '/schema.graphql',
    '/graphiql',
    '/graphiql/assets/x.js',
    '/livez',
    '/readyz',
  ],
  ...[
    '//graphql',
    '/graphql/',
    '/graphql%00',
    '/%',
    '/graphql?%',
    '/__proto__',
    '/docs/%2e%2e/%2e%2e/package.json',
  ],
];

/** Kinds of requests with their weights. */
const kinds: readonly (readonly [weight: number, Kind])[] = [
  [25, (random, schema) => post('valid', random, bodyOf(random, randomDocument(random, schema)))],
  [
    25,
    (random, schema) =>
      post('document', random, bodyOf(random, mutated(random, randomDocument(random, schema)))),
  ],
  [
    12,
    (random, schema) => post('body', random, mutated(random, bodyOf(random, randomDocument(random, schema)))),
  ],
  [6, (random) => post('JSON', random, randomJson(random, 5))],
  [
    8,
    (random, schema) =>
      post(
        'bytes',
        random,
        mutatedBytes(random, Buffer.from(bodyOf(random, randomDocument(random, schema)))),
      ),
  ],
  [
    6,
    (random, schema) => {
      const whole = random.pick(packings)(bodyOf(random, randomDocument(random, schema)));
      const request = post('packed', random, random.chance(0.5) ? whole : mutatedBytes(random, whole));
      if ('headers' in request) request.headers['content-encoding'] = random.pick(['gzip', 'deflate', 'br']);
      return request;
    },
  ],
  [
    12,
    (random, schema) => {
      const document = randomDocument(random, schema).slice(0, 3000);
      const parameters: string[] = [];
      const encode = random.chance(0.8)
        ? encodeURIComponent
        : (text: string) => mutated(random, encodeURIComponent(text));
      for (const name of ['query', 'variables', 'operationName', 'extensions', 'documentId']) {
        const value = name === 'query' ? document : randomJson(random, 1).slice(0, 500);
        if (random.chance(name === 'query' ? 0.9 : 0.15)) parameters.push(`${name}=${safe(encode(value))}`);
      }
      const headers = randomHeaders(random);
      return {
        ...{ kind: 'GET', method: 'GET', headers },
        path: `/graphql?${parameters.join('&')}`,
        body: undefined,
      };
    },
  ],
  [
    3,
    (random) => {
      const method = random.pick(['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE']);
      return {
        ...{ kind: 'path', method, headers: randomHeaders(random) },
        path: random.pick(paths),
        body: undefined,
      };
    },
  ],
  [
    3,
    (random) => {
      const body = '{"query":"{ __typename }"}';
      const bytes = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
      return { kind: 'raw', bytes: mutated(random, bytes, 4) };
    },
  ],
];
const total = kinds.reduce((sum, [weight]) => sum + weight, 0);

/** What may stand in the first line of a request at all: the client would not send anything else. */
function safe(text: string): string {
  return text.replace(/[^\x21-\x7e]|[#]/gu, '%23');
}

/** The request of a number, the same for the same seed. */
export function randomRequest(seed: number, index: number, schema: GraphQLSchema): FuzzedRequest {
  const random = new Random(seed, index);
  let at = random.below(total);
  for (const [weight, kind] of kinds) {
    if (at < weight) return kind(random, schema);
    at -= weight;
  }
  throw new Error('The weights do not add up.');
}
