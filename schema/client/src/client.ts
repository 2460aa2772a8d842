import type { Document, VariablesOf } from './document.js';
import { documentId } from './document-id.js';
import { type ErrorEntry, GraphQLRequestError, HttpError } from './errors.js';
import { isPassing, isRepeatable, waitBefore } from './retry.js';

export interface ClientOptions {
  /** Address of `/graphql`. */
  url: string;
  /** API key or token; a function is asked for each attempt, so that a token can be renewed. Default: none. */
  token?: string | undefined | (() => string | undefined | Promise<string | undefined>);
  /** For messages and names. Default: the gateway's own. */
  language?: 'en' | 'zh-CN' | undefined;
  /**
   * How documents are sent: as they are, or by their id (`sha256:…`), which is short, and all that a gateway takes from
   * callers of trusted documents. It has to know them: `documents.json` of this package is their manifest. Default `text`.
   */
  documents?: 'text' | 'id' | undefined;
  /** Further attempts where that is safe; default 3. */
  retries?: number | undefined;
  /** Longest wait before another attempt, in milliseconds; when the gateway asks for longer, it is not made. Default 60,000. */
  longestWaitMs?: number | undefined;
  /** For one attempt, in milliseconds; default 60,000. */
  timeoutMs?: number | undefined;
  /** Default: that of the platform. */
  fetch?: typeof globalThis.fetch | undefined;
  /** How to wait; default: a timer. */
  wait?: ((ms: number) => Promise<void>) | undefined;
}

/** What came, with errors where some of it is missing. */
export interface Answer<Result> {
  data: Result | null;
  errors: readonly ErrorEntry[];
  /** Such as `cost`. */
  extensions: Record<string, unknown>;
}

export interface Client {
  /**
   * Sends an operation and gives its data.
   *
   * @throws GraphQLRequestError when the answer has errors
   * @throws HttpError when the answer is not GraphQL
   */
  request<Result, Variables>(
    document: Document<Result, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Result>;
  /**
   * Sends an operation and gives what could be answered, beside the errors.
   *
   * @throws HttpError when the answer is not GraphQL
   */
  requestPartial<Result, Variables>(
    document: Document<Result, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Answer<Result>>;
}

interface Received {
  status: number;
  body: { data?: unknown; errors?: readonly ErrorEntry[]; extensions?: Record<string, unknown> };
  requestId: string | undefined;
}

/** A client of one gateway. It keeps no state: make one for each token. */
export function createClient(options: ClientOptions): Client {
  const {
    retries = 3,
    longestWaitMs = 60_000,
    wait = (ms) => new Promise((done) => setTimeout(done, ms)),
  } = options;

  async function exchange(query: string, variables: unknown): Promise<Received> {
    const body = JSON.stringify(
      options.documents === 'id' ? { documentId: await documentId(query), variables } : { query, variables },
    );
    const left = isRepeatable(query, variables) ? retries : 0;
    for (let attempt = 0; ; attempt++) {
      let response: Response | undefined;
      try {
        response = await post(options, body);
        if (attempt >= left || !isPassing(response.status)) return await read(response);
      } catch (error) {
        // Whatever the gateway has said is not a connection that broke.
        if (attempt >= left || error instanceof HttpError) throw error;
      }
      const ms = waitBefore(attempt, response?.headers.get('retry-after') ?? null);
      if (response && ms > longestWaitMs) return read(response);
      await response?.body?.cancel();
      await wait(ms);
    }
  }

  return {
    async request<Result>(document: { toString(): string }, variables?: unknown): Promise<Result> {
      const { body, status, requestId } = await exchange(document.toString(), variables);
      if (body.errors?.length) throw new GraphQLRequestError(body.errors, body.data, status, requestId);
      return body.data as Result;
    },
    async requestPartial<Result>(
      document: { toString(): string },
      variables?: unknown,
    ): Promise<Answer<Result>> {
      const { body } = await exchange(document.toString(), variables);
      const { data = null, errors = [], extensions = {} } = body;
      return { data: data as Result | null, errors, extensions };
    },
  };
}

async function post(options: ClientOptions, body: string): Promise<Response> {
  const { url, token, language, timeoutMs = 60_000, fetch = globalThis.fetch } = options;
  const credential = typeof token === 'function' ? await token() : token;
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(credential !== undefined && { authorization: `Bearer ${credential}` }),
      ...(language && { 'accept-language': language }),
    },
    body,
    signal: AbortSignal.timeout(timeoutMs),
  });
}

async function read(response: Response): Promise<Received> {
  const text = await response.text();
  const body = parse(text);
  if (!body) throw new HttpError(response.status, text.slice(0, 500));
  return { status: response.status, body, requestId: response.headers.get('x-request-id') ?? undefined };
}

/** The body of an answer of GraphQL; undefined for anything else. */
function parse(text: string): Received['body'] | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const isAnswer = typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
    return isAnswer ? (body as Received['body']) : undefined;
  } catch {
    return undefined;
  }
}
