import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse, stringify } from 'lossless-json';
import { request } from 'undici';
import { contractNames, operationsOf, readContract } from '../../partner/contract/contract.js';
import type { OperationId } from '../../partner/contract/generated/operations.js';

/** A call that came through. */
export interface ProxiedCall {
  operation: OperationId;
  /** Method, path, query and body: the same for the same question. */
  question: string;
  /** The body as it was sent, to the digit. */
  body: string;
}

/** Changes a success answer, in place or by giving another, and may take its time. Numbers are `LosslessNumber`. */
export type Rewrite = (answer: unknown, call: ProxiedCall) => unknown;

export interface RewritingProxy {
  url: string;
  /** Every call since the last reset, in the order of their arrival. */
  calls: ProxiedCall[];
  /** Undefined leaves answers as they are, which is how the proxy starts. */
  rewrite: Rewrite | undefined;
  close(): Promise<void>;
}

/** Stands between the graph and the partner API, and answers what the partner could answer but the sandbox does not. */
export async function rewritingProxy(target: string): Promise<RewritingProxy> {
  const server = createServer((incoming, outgoing) => {
    forward(incoming).then(
      ({ status, contentType, text }) =>
        void outgoing.writeHead(status, { 'content-type': contentType }).end(text),
      (error: Error) => void outgoing.writeHead(502).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: RewritingProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: [],
    rewrite: undefined,
    close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };

  async function forward(incoming: IncomingMessage) {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const method = incoming.method as 'GET';
    const answer = await request(`${target}${incoming.url}`, {
      method,
      // The host is part of what is signed.
      headers: { ...incoming.headers, connection: undefined },
      ...(body && { body }),
    });
    const text = await answer.body.text();
    const contentType = String(answer.headers['content-type']);
    const operation = operationAt(method, incoming.url!);
    if (!operation) return { status: answer.statusCode, contentType, text };
    const call = { operation, question: `${method} ${incoming.url} ${body}`, body };
    proxy.calls.push(call);
    if (!proxy.rewrite || answer.statusCode !== 200) return { status: answer.statusCode, contentType, text };
    return { status: 200, contentType, text: stringify(await proxy.rewrite(parse(text), call))! };
  }
  return proxy;
}

const routes = contractNames
  .flatMap((name) =>
    [...operationsOf(readContract(name))].map(({ method, path, operation }) => ({
      operation: operation.operationId as OperationId,
      method,
      path: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
      // `/details` before `/{id}`
      parameters: path.split('{').length,
    })),
  )
  .sort((a, b) => a.parameters - b.parameters);

function operationAt(method: string, url: string): OperationId | undefined {
  const [path] = url.split('?');
  return routes.find((route) => route.method === method && route.path.test(path!))?.operation;
}
