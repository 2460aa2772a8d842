import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { contractOperations } from './contract-operations.js';
import { settingsFrom, type SandboxOptions, type Settings } from './options.js';
import { makeServer } from './server.js';
import { openState, type OpenState } from './state/open-state.js';
import { World } from './world.js';

export interface Sandbox {
  /** `http://127.0.0.1:4100`, without a trailing slash: both the partner API and IAM answer here. */
  url: string;
  port: number;
  /** What it runs with, defaults and state file included. A reset does not change them here. */
  settings: Settings;
  /** What a person should know about how it started. */
  notes: readonly string[];
  /** Stops listening and closes every connection, also those in use. */
  close(): Promise<void>;
}

/** Starts a sandbox; rejects with the reason when an option or the state file is wrong, or the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  settingsFrom(options);
  const state = options.state === undefined ? undefined : openState(options.state, options);
  try {
    return await start(settingsFrom({ ...options, ...state?.options }), state);
  } catch (error) {
    state?.close();
    throw error;
  }
}

async function start(settings: Settings, state: OpenState | undefined): Promise<Sandbox> {
  contractOperations(); // read now, so that the first call is as fast as the others
  const world = new World(settings, state?.beginning);
  state?.goOnWith(world);
  const server = makeServer(world, isLoopback(settings.host));
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return {
    url: `http://${host}:${port}`,
    port,
    settings,
    notes: state?.notes ?? [],
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      state?.close();
    },
  };
}

/** The control surface is for this machine only. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
