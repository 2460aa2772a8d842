import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { acceptedLanguage } from '../../partner/language/accept-language.js';
import type { Language } from '../../partner/language/language.js';
import { inLanguage, type Text } from '../../partner/language/text.js';
import type { DocsPages } from '../docs/serve.js';
import { requestId } from '../log/request-id.js';
import { messages } from '../messages.js';
import type { GraphiqlPage } from '../graphiql/serve.js';
import type { Health } from './health.js';
import { pathOf } from './path-of.js';
import { sendJson } from './send-json.js';
import { setLanguage } from './set-language.js';
import { setHeaders } from './standard-headers.js';

/** Serves requests of one path. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  language: Language | undefined,
) => void | Promise<void>;

export interface RouterOptions {
  graphql: Handler;
  /** Default: browsers get none. */
  graphiql?: GraphiqlPage | undefined;
  /** Pages below `/docs`. */
  docs: DocsPages;
  /** `/schema.graphql`. */
  schemaText: Handler;
  health: Health;
  /** For requests that ask for no language of ours; default: names as the subgraphs give them, messages in English. */
  language?: Language | undefined;
  /** Sent with every answer; a page may say something else of itself. */
  headers?: Readonly<Record<string, string>>;
  /** Told of failures no handler expected. */
  onError: (error: unknown, about: { requestId: string }) => void;
}

/** Everything the gateway serves, by path. */
export function router(options: RouterOptions): RequestListener {
  const { graphql, graphiql, docs, schemaText, health, headers = {}, onError } = options;
  const routes = new Map<string, Handler>([
    ['/schema.graphql', schemaText],
    ['/livez', (request, response) => health.live(request, response)],
    ['/readyz', (request, response) => health.ready(request, response)],
    ['/', (_request, response) => void response.writeHead(302, { location: '/graphql' }).end()],
  ]);
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const language = acceptedLanguage(request.headers['accept-language']) ?? options.language;
    const refuse = (status: number, text: Text) => {
      setLanguage(response, language);
      sendJson(response, status, { message: inLanguage(language, text) });
    };
    try {
      const path = pathOf(request);
      const isPage = graphiql?.handles(request) ?? false;
      // What GraphQL answers has its headers set where it is known who asks.
      if (path === '/graphql' && !isPage) return await graphql(request, response, language);
      setHeaders(response, headers);
      response.setHeader('x-request-id', requestId(request.headers));
      if (isPage) return void graphiql!.handle(request, response);
      if (docs.handles(request)) return await docs.handle(request, response);
      const handler = routes.get(path);
      if (handler) await handler(request, response, language);
      else refuse(404, messages.nothingThere({ path }));
    } catch (error) {
      onError(error, { requestId: String(response.getHeader('x-request-id')) });
      if (!response.headersSent) refuse(500, messages.failed);
      else response.destroy();
    }
  }

  return (request, response) => void answer(request, response);
}
