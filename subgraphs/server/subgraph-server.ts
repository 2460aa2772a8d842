import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  parse,
  validate,
} from 'graphql';
import { Disclosures } from '../../partner/access/disclosures.js';
import type { Language } from '../../partner/language/language.js';
import { messageIn } from '../../partner/language/with-text.js';
import { Tally } from '../../partner/tally/tally.js';
import type { Subgraph } from '../kit/build-subgraph.js';
import type { Asked, SubgraphContext } from '../kit/context.js';
import { readAsked } from './read-asked.js';

export interface SubgraphServerOptions {
  subgraph: Subgraph;
  /** 0 for any free port. */
  port: number;
  /** Default 127.0.0.1: a subgraph answers to its gateway, not to clients. */
  host?: string;
  /**
   * The context of one request; its signal aborts when the gateway hangs up. Undefined for a partner that is not configured
   * here; where the gateway names none, the only or first one is meant.
   */
  contextFor: (asked: Asked, partner: string | undefined) => SubgraphContext | undefined;
}

export interface SubgraphServer {
  url: string;
  close(): Promise<void>;
}

interface GraphQLRequest {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** A boundary can name thousands of customers, and comes as a header. */
const maxHeaderSize = 1_000_000;

/** Serves one subgraph over HTTP, for a gateway in another process: `POST /graphql` with JSON, `GET /livez`. */
export async function startSubgraphServer(options: SubgraphServerOptions): Promise<SubgraphServer> {
  const { subgraph, port, host = '127.0.0.1', contextFor } = options;
  const documents = documentCache(subgraph);
  const server = createServer({ maxHeaderSize }, (request, response) => {
    if (request.url === '/livez') return send(response, 200, { status: 'live' });
    if (request.url !== '/graphql' || request.method !== 'POST') {
      return send(response, 404, failure('A subgraph answers POST /graphql and GET /livez.'));
    }
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readRequest(request);
    if (!asked) return send(response, 400, failure('Expected JSON with a "query", but got something else.'));
    const hungUp = new AbortController();
    response.once(
      'close',
      () => response.writableFinished || hungUp.abort(new Error('The gateway hung up.')),
    );
    const tally = new Tally();
    const disclosures = new Disclosures();
    const handedDown = readAsked(request.headers);
    if (!handedDown) return send(response, 400, failure('What the caller may do cannot be read.'));
    const partner = request.headers['x-partner'] as string | undefined;
    const context = contextFor({ ...handedDown, signal: hungUp.signal, tally, disclosures }, partner);
    if (!context) {
      return send(response, 400, failure('The caller’s partner is not configured in this process.'));
    }
    const document = documents(asked.query);
    if ('length' in document) return send(response, 400, { errors: errorsIn(context.language, document) });
    const { errors, ...result } = await execute({
      schema: subgraph.schema,
      document,
      operationName: asked.operationName,
      variableValues: asked.variables,
      contextValue: context,
    });
    send(response, 200, {
      ...(errors && { errors: errorsIn(context.language, errors) }),
      ...result,
      ...(request.headers['x-partner-calls'] === '1' && {
        extensions: { partnerCalls: tally.report(), disclosed: disclosures.report() },
      }),
    });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

/** A gateway sends the same few documents over and over: each is parsed and validated once. */
function documentCache({ schema }: Subgraph, capacity = 4000) {
  const known = new Map<string, DocumentNode | readonly GraphQLError[]>();
  return (query: string): DocumentNode | readonly GraphQLError[] => {
    const before = known.get(query);
    if (before) return before;
    const checked = check(query);
    if (known.size >= capacity) known.delete(known.keys().next().value!);
    known.set(query, checked);
    return checked;
  };

  function check(query: string): DocumentNode | readonly GraphQLError[] {
    try {
      const document = parse(query, { noLocation: true });
      const errors = validate(schema, document);
      return errors.length > 0 ? errors : document;
    } catch (error) {
      return [error as GraphQLError];
    }
  }
}

async function readRequest(request: IncomingMessage): Promise<GraphQLRequest | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  try {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Partial<GraphQLRequest> | null;
    return typeof body?.query === 'string' ? (body as GraphQLRequest) : undefined;
  } catch {
    return undefined;
  }
}

/** Errors of cached documents are shared by requests in any language, so they are not changed but copied. */
function errorsIn(language: Language | undefined, errors: readonly GraphQLError[]): GraphQLFormattedError[] {
  return errors.map((error) => ({ ...error.toJSON(), message: messageIn(language, error) }));
}

function failure(message: string): ExecutionResult {
  return { errors: [new GraphQLError(message)] };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
