import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';

/** `redis-server` or `valkey-server` of this machine; undefined when it has neither. */
export const redisBinary = ['redis-server', 'valkey-server']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((file) => existsSync(file));

/** A Redis of a test's own, whose memory is a folder that goes with it. */
export class RedisServer {
  readonly port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'ledger-redis-'));
  #child: ChildProcess | undefined;

  private constructor(port: number) {
    this.port = port;
  }

  static async start(options?: { appendonly?: boolean }): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.start(options);
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Also again, after `kill`, with what was written before. */
  async start({ appendonly = true } = {}): Promise<void> {
    const options = {
      ...{ port: this.port, bind: '127.0.0.1', dir: this.#folder, save: '' },
      ...{ databases: 100, appendonly: appendonly ? 'yes' : 'no', appendfsync: 'always' },
    };
    const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, `${value}`]);
    const child = spawn(redisBinary!, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    let said = '';
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      said += chunk.toString();
      if (/Ready to accept connections/.test(said)) break;
    }
    child.stdout.destroy();
    if (child.exitCode !== null) throw new Error(`Redis could not start: ${said}`);
  }

  /** Ends it at once, or makes it stand still (`SIGSTOP`) and go on (`SIGCONT`). */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#child!.kill(signal);
  }

  async kill(): Promise<void> {
    const child = this.#child!;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
