import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Stands between a gateway and the sandbox, and does with overlapping transfers of voucher quota what the partner does and
 * the sandbox cannot, since it does each at once: it refuses all but the first.
 */
export class SerialPartner {
  target = '';
  /** How many were refused. */
  refused = 0;
  readonly #busy = new Set<string>();
  readonly #server = createServer((incoming, outgoing) => void this.#pass(incoming, outgoing));

  /** @param takesMs how long a transfer takes */
  constructor(private readonly takesMs: number) {}

  /** Its URL. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const isTransfer = incoming.url!.endsWith('/indirect-partner-adjust');
    const quota = isTransfer ? (JSON.parse(body.toString()) as { quota_id: string }).quota_id : undefined;
    if (quota && this.#busy.has(quota)) {
      this.refused++;
      outgoing.writeHead(400, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ error_code: 'CBC.50000045', error_msg: 'A transfer is still running.' }));
      return;
    }
    if (quota) {
      this.#busy.add(quota);
      await new Promise((resolve) => setTimeout(resolve, this.takesMs));
    }
    const { method, headers, url } = incoming;
    const onward = request(new URL(url!, this.target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.headers);
      answer.on('error', () => incoming.socket.destroy()).pipe(outgoing);
    });
    onward.on('error', () => incoming.socket.destroy());
    onward.on('close', () => quota && this.#busy.delete(quota));
    onward.end(body);
  }
}
