import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { contractOperations } from './contract-operations.js';
import { settingsFrom, type SandboxOptions } from './options.js';
import { makeServer } from './server.js';
import { World } from './world.js';

export interface Sandbox {
  /** `http://127.0.0.1:4100`, without a trailing slash: both the partner API and IAM answer here. */
  url: string;
  port: number;
  /** Stops listening and closes every connection, also those in use. */
  close(): Promise<void>;
}

/** Starts a sandbox; rejects with the reason when an option is wrong or the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = settingsFrom(options);
  contractOperations(); // read now, so that the first call is as fast as the others
  const server = makeServer(new World(settings), isLoopback(settings.host));
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return {
    url: `http://${host}:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The control surface is for this machine only. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
