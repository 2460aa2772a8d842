import { type GraphQLSchema, printSchema } from 'graphql';
import { inLanguage } from '../../partner/language/text.js';
import { type Authenticate, AuthenticationFailed } from '../callers/authenticate.js';
import { etagOf, isKnown } from '../http/etag.js';
import { packed, type Packing, packingFor } from '../http/pack-answer.js';
import { refuseCaller } from '../http/refuse-caller.js';
import type { Handler } from '../http/router.js';
import { sendJson } from '../http/send-json.js';
import { setLanguage } from '../http/set-language.js';
import { messages } from '../messages.js';

export interface SchemaTextOptions {
  /** The schema in service. */
  schema: () => GraphQLSchema;
  authenticate: Authenticate;
}

/** `/schema.graphql`: the schema as clients see it, as text, to those who may ask for it by introspection too. */
export function schemaText({ schema, authenticate }: SchemaTextOptions): Handler {
  const printed = once();
  return async (request, response, language) => {
    setLanguage(response, language);
    response.setHeader('vary', 'authorization, accept-language');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendJson(response, 405, { message: inLanguage(language, messages.onlyRead) });
    }
    const requestId = String(response.getHeader('x-request-id'));
    try {
      const { introspection } = await authenticate(request);
      if (!introspection) {
        const message = inLanguage(language, messages.schemaHidden);
        const errors = [{ message, extensions: { code: 'INTROSPECTION_DISABLED', requestId } }];
        return sendJson(response, 403, { errors });
      }
    } catch (error) {
      if (error instanceof AuthenticationFailed) return refuseCaller(response, error, language, requestId);
      throw error;
    }
    const { text, etag, packedAs } = printed(schema());
    // The text is in one language, whoever asks.
    response.removeHeader('content-language');
    response.setHeader('vary', 'authorization, accept-encoding');
    response.setHeader('etag', etag);
    response.setHeader('cache-control', 'private, no-cache');
    if (isKnown(request, etag)) return void response.writeHead(304).end();
    const packing = packingFor(String(request.headers['accept-encoding'] ?? ''), text.length);
    const body = packing ? await packedAs(packing) : Buffer.from(text);
    response.writeHead(200, {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': body.length,
      'x-content-type-options': 'nosniff',
      ...(packing && { 'content-encoding': packing }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

interface Printed {
  text: string;
  /** Weak, because it is the same for the packed text. */
  etag: string;
  packedAs: (packing: Packing) => Promise<Buffer>;
}

/** Printing and packing take longer than sending: once for each schema. */
function once(): (schema: GraphQLSchema) => Printed {
  const kept = new WeakMap<GraphQLSchema, Printed>();
  return (schema) => {
    let one = kept.get(schema);
    if (!one) kept.set(schema, (one = print(schema)));
    return one;
  };
}

function print(schema: GraphQLSchema): Printed {
  const text = `${printSchema(schema)}\n`;
  const bodies = new Map<Packing, Promise<Buffer>>();
  return {
    text,
    etag: `W/${etagOf(text)}`,
    packedAs(packing) {
      let body = bodies.get(packing);
      if (!body) bodies.set(packing, (body = packed(text, packing)));
      return body;
    },
  };
}
