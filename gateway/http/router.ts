import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { acceptedLanguage } from '../../partner/language/accept-language.js';
import type { Language } from '../../partner/language/language.js';
import { inLanguage, type Text } from '../../partner/language/text.js';
import { messages } from '../messages.js';
import type { GraphiqlPage } from '../graphiql/serve.js';
import type { Health } from './health.js';
import { sendJson } from './send-json.js';
import { setLanguage } from './set-language.js';

/** Serves requests of one path. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  language: Language | undefined,
) => void | Promise<void>;

export interface RouterOptions {
  graphql: Handler;
  graphiql: GraphiqlPage;
  health: Health;
  /** For requests that ask for no language of ours; default: names as the subgraphs give them, messages in English. */
  language?: Language | undefined;
  /** Told of failures no handler expected. */
  onError: (error: unknown) => void;
}

/** Everything the gateway serves, by path. */
export function router(options: RouterOptions): RequestListener {
  const { graphql, graphiql, health, onError } = options;
  const routes = new Map<string, Handler>([
    ['/graphql', graphql],
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
      if (graphiql.handles(request)) return void graphiql.handle(request, response);
      const path = (request.url ?? '/').split('?', 1)[0]!;
      const handler = routes.get(path);
      if (handler) await handler(request, response, language);
      else refuse(404, messages.nothingThere({ path }));
    } catch (error) {
      onError(error);
      if (!response.headersSent) refuse(500, messages.failed);
      else response.destroy();
    }
  }

  return (request, response) => void answer(request, response);
}
