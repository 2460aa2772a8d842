import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { GraphiqlPage } from '../graphiql/serve.js';
import type { Health } from './health.js';
import { sendJson } from './send-json.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface RouterOptions {
  graphql: Handler;
  graphiql: GraphiqlPage;
  health: Health;
  /** Told of failures no handler expected. */
  onError: (error: unknown) => void;
}

/** Everything the gateway serves, by path. */
export function router({ graphql, graphiql, health, onError }: RouterOptions): RequestListener {
  const routes: Record<string, Handler> = {
    '/graphql': graphql,
    '/livez': (request, response) => health.live(request, response),
    '/readyz': (request, response) => health.ready(request, response),
    '/': (_request, response) => void response.writeHead(302, { location: '/graphql' }).end(),
  };
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (graphiql.handles(request)) return void graphiql.handle(request, response);
      const path = (request.url ?? '/').split('?', 1)[0]!;
      const handler = routes[path];
      if (handler) await handler(request, response);
      else sendJson(response, 404, { message: `Nothing is at ${path}. GraphQL is at /graphql.` });
    } catch (error) {
      onError(error);
      if (!response.headersSent)
        sendJson(response, 500, { message: 'The gateway failed. The log says why.' });
      else response.destroy();
    }
  }

  return (request, response) => void answer(request, response);
}
