import { Pool, type Dispatcher } from 'undici';
import { deadline } from './deadline.js';
import { Lru } from '../../partner/memory/lru.js';
import { messages } from './messages.js';
import { SubgraphError } from './subgraph-error.js';
import type { SubgraphAnswer, SubgraphExecutor, SubgraphRequest } from './types.js';

export interface HttpSubgraphOptions<Context> {
  /** The subgraph's name, for error messages. */
  name: string;
  url: string;
  /** Headers to send beside `content-type` and `accept`; default none. */
  headersFor?: (context: Context) => Record<string, string>;
  /** Told of the `extensions` of every answer, of any shape and undefined where there are none; must not throw. */
  onExtensions?: (context: Context, extensions: unknown) => void;
  /** How long an answer may take, in milliseconds; default 30000. */
  timeoutMs?: number;
  /** How many requests may be under way at once; default 64. */
  connections?: number;
}

/** A subgraph in another process. `close` ends its connections when their answers have arrived. */
export interface HttpSubgraph<Context> extends SubgraphExecutor<Context> {
  close(): Promise<void>;
}

/** Reaches a subgraph by GraphQL over HTTP, with connections kept alive. */
export function httpSubgraph<Context>(options: HttpSubgraphOptions<Context>): HttpSubgraph<Context> {
  const { name, headersFor, onExtensions, timeoutMs = 30_000 } = options;
  const { origin, pathname, search } = new URL(options.url);
  // undici's own time limits are coarse: a deadline decides instead.
  const pool = new Pool(origin, {
    connections: options.connections ?? 64,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const bodyFor = bodyWriter();

  async function send(request: Dispatcher.RequestOptions, idempotent: boolean): Promise<SubgraphAnswer> {
    let response: Dispatcher.ResponseData;
    try {
      response = await pool.request(request);
    } catch (error) {
      // The server may close an idle connection just when it is used again: a query can be asked once more.
      if (!idempotent || !isClosedConnection(error)) throw error;
      response = await pool.request(request);
    }
    return readAnswer(name, response.statusCode, await response.body.text());
  }

  return {
    async execute(request, context, signal) {
      const limit = deadline(timeoutMs, signal);
      try {
        const headers = {
          ...headersFor?.(context),
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
        };
        const body = bodyFor(request);
        const answer = await send(
          { method: 'POST', path: pathname + search, headers, body, signal: limit.signal },
          request.operationKind === 'query',
        );
        onExtensions?.(context, answer.extensions);
        return answer;
      } catch (error) {
        if (error instanceof SubgraphError) throw error;
        if (limit.hasPassed()) {
          throw new SubgraphError(
            'SUBGRAPH_TIMEOUT',
            messages.subgraphTooLate({ subgraph: name, ms: timeoutMs }),
          );
        }
        throw new SubgraphError('SUBGRAPH_UNAVAILABLE', messages.subgraphUnreachable({ subgraph: name }), {
          cause: error,
        });
      } finally {
        limit.clear();
      }
    },
    close: () => pool.close(),
  };
}

/** Writes request bodies; the constant part of each document is serialized once. */
function bodyWriter(): (request: SubgraphRequest) => string {
  const heads = new Lru<string>(4000);
  return ({ document, operationName, variables }) => {
    let head = heads.get(document);
    if (head === undefined) {
      const name = operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`;
      head = `{${name}"query":${JSON.stringify(document)},"variables":`;
      heads.set(document, head);
    }
    return `${head}${JSON.stringify(variables)}}`;
  };
}

function readAnswer(name: string, status: number, body: string): SubgraphAnswer {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch (cause) {
    if (status >= 200 && status < 300) {
      throw new SubgraphError('SUBGRAPH_INVALID_ANSWER', messages.subgraphNotJson({ subgraph: name }), {
        cause,
      });
    }
  }
  // GraphQL over HTTP allows other statuses than 200 beside a GraphQL answer.
  if (isAnswer(answer)) return answer;
  if (status < 200 || status >= 300) {
    throw new SubgraphError('SUBGRAPH_UNAVAILABLE', messages.subgraphStatus({ subgraph: name, status }), {
      details: { httpStatus: status },
    });
  }
  throw new SubgraphError('SUBGRAPH_INVALID_ANSWER', messages.subgraphNotGraphql({ subgraph: name }));
}

function isAnswer(value: unknown): value is SubgraphAnswer {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const { data, errors } = value as { data?: unknown; errors?: unknown };
  if (data !== undefined && (typeof data !== 'object' || Array.isArray(data))) return false;
  if (errors === undefined || errors === null) return data !== undefined;
  return (
    Array.isArray(errors) &&
    errors.every((error) => typeof (error as { message?: unknown } | null)?.message === 'string')
  );
}

function isClosedConnection(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}
