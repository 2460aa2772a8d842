import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PartnerError } from '../../partner/client/index.js';
import type { Desk } from './handler.js';
import { handlers } from './handlers/index.js';

/** Serves every operation at `GET /name-of-operation`, on a free port. */
export async function startBackend(desk: Desk): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://127.0.0.1');
    const handler = handlers[pathname.slice(1)];
    if (!handler) return send(response, 404, { error: 'NotFound' });
    handler(desk, Object.fromEntries(searchParams)).then(
      (answer) => send(response, 200, answer),
      (error: Error) => {
        const status = error instanceof PartnerError ? 502 : 500;
        send(response, status, { error: error.name, message: error.message });
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await desk.partner.close();
    },
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
