import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A client that sends bytes as it likes, and not what HTTP wants. */
export class RawClient {
  readonly socket: Socket;
  said = '';

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    // Whoever is refused may be cut off in the middle of a word.
    socket.on('error', () => {});
  }

  static async open(url: string): Promise<RawClient> {
    const { hostname, port } = new URL(url);
    const client = new RawClient(connect(Number(port), hostname));
    await once(client.socket, 'connect');
    return client;
  }

  send(text: string): void {
    this.socket.write(text);
  }

  /** Waits until a text has been said. */
  async hears(text: string): Promise<void> {
    while (!this.said.includes(text)) {
      if (this.socket.closed) throw new Error(`The connection ended without “${text}”: ${this.said}`);
      await Promise.race([once(this.socket, 'data'), once(this.socket, 'close')]);
    }
  }

  /** Everything that was said until the connection ended. */
  async end(): Promise<string> {
    if (!this.socket.closed) await once(this.socket, 'close');
    return this.said;
  }

  /** Status and code of what was said. */
  async refusal(): Promise<[status: number, code: string | undefined]> {
    const said = await this.end();
    return [Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1]), /"code":"(\w+)"/.exec(said)?.[1]];
  }

  close(): void {
    this.socket.destroy();
  }
}
