import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer of the partner on its way back. */
export interface PassingAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** What to do with a request: give its answer, or nothing for a connection that breaks. */
export type Trap = (forward: () => Promise<PassingAnswer>) => Promise<PassingAnswer | undefined>;

/** Stands between a gateway and the sandbox, and can be told to do something at the moment a write passes. */
export class PartnerProxy {
  #server: Server | undefined;
  #port = 0;
  #trap: { path: string; method: string; trap: Trap } | undefined;

  constructor(private readonly target: string) {}

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Begins to listen, after a pause on the same port as before. */
  async listen(): Promise<void> {
    this.#server = createServer((incoming, outgoing) => void this.#pass(incoming, outgoing));
    await new Promise<void>((resolve) => this.#server!.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Refuses connections from now on, and breaks those that are open. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    this.#server?.closeAllConnections();
    await closed;
  }

  /** Does something with the next request for a path, `{name}` in it standing for anything. */
  trapNext(method: string, path: string, trap: Trap): void {
    this.#trap = { method, path, trap };
  }

  async #pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const forward = () => this.#forward(incoming, Buffer.concat(chunks));
    const trap = this.#trapFor(incoming);
    const answer = await (trap ? trap(forward) : forward()).catch(() => undefined);
    if (!answer) return void incoming.socket.destroy();
    outgoing.writeHead(answer.status, answer.headers);
    outgoing.end(answer.body);
  }

  #trapFor({ method, url }: IncomingMessage): Trap | undefined {
    const armed = this.#trap;
    if (!armed || method !== armed.method) return undefined;
    const pattern = new RegExp(`^${armed.path.replace(/\{[^}]*\}/g, '[^/]+')}(\\?|$)`);
    if (!pattern.test(url ?? '')) return undefined;
    this.#trap = undefined;
    return armed.trap;
  }

  #forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<PassingAnswer> {
    return new Promise((resolve, reject) => {
      const onward = request(new URL(url!, this.target), { method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      });
      onward.on('error', reject);
      onward.end(body);
    });
  }
}
