import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerOptions, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';

/**
 * Apollo Server on bare node:http with as little around it as there can be, and without the plugins that ours does
 * without: what is compared is what stands behind it.
 *
 * @param what the schema or the gateway
 * @param contextFor makes the context of one request
 * @returns where it answers GraphQL
 */
export async function startApolloServer<Context extends object>(
  what: Pick<ApolloServerOptions<Context>, 'schema' | 'gateway'>,
  contextFor: () => Context,
): Promise<string> {
  const apollo = new ApolloServer<Context>({
    ...what,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  } as ApolloServerOptions<Context>);
  await apollo.start();
  const server = createServer((request, response) => {
    void readJson(request)
      .then((body) =>
        apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
          context: async () => contextFor(),
        }),
      )
      .then(({ status, headers, body }) => {
        response.statusCode = status ?? 200;
        for (const [name, value] of headers) response.setHeader(name, value);
        if (body.kind === 'chunked') throw new Error('Expected a complete answer, but got a chunked one.');
        response.end(body.string);
      })
      .catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  return headers;
}
