import { Pool } from 'undici';
import { until } from './until.js';

export interface HttpRequest {
  method: string;
  path: string;
  /** Encoded, without `?`. */
  query: string;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Keep-alive connections to one origin. Requests end by their signal: undici's own timeouts are too coarse. */
export class Transport {
  /** `host:port` as it stands in the Host header, which is signed. */
  readonly host: string;
  readonly #pool: Pool;
  readonly #prefix: string;

  /** @param connections most sockets at a time; default 32, three times the largest documented quota */
  constructor(baseUrl: string, connections = 32) {
    const url = new URL(baseUrl);
    this.host = url.host;
    this.#prefix = url.pathname.replace(/\/$/, '');
    this.#pool = new Pool(url.origin, { connections, headersTimeout: 0, bodyTimeout: 0 });
  }

  /** The path that is requested and signed: the base URL's own path, then the operation's. */
  pathOf(path: string): string {
    return this.#prefix + path;
  }

  /** Sends once. Rejects with the signal's reason when it aborts, otherwise with what is wrong with the connection. */
  send(request: HttpRequest): Promise<HttpAnswer> {
    // undici looks at the signal only once a socket is connected and free, which may be long after.
    return until(this.#exchange(request), request.signal);
  }

  async #exchange({ method, path, query, headers, body, signal }: HttpRequest): Promise<HttpAnswer> {
    const answer = await this.#pool.request({
      method,
      path: query ? `${path}?${query}` : path,
      headers,
      ...(body && { body }),
      signal,
    });
    return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

const connectionCodes = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether a failure of {@link Transport.send} came before a connection stood, so that nothing can have left. */
export function neverConnected(failure: unknown): boolean {
  return connectionCodes.has((failure as { code?: string } | undefined)?.code ?? '');
}
