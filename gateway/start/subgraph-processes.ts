import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from '../../partner/settings/log.js';
import type { Environment } from '../../partner/settings/settings.js';

/** Pause before a subgraph that ended unexpectedly is started again, in milliseconds. */
const restartPauseMs = 500;

export interface SubgraphProcesses {
  /** Address by subgraph name. */
  urls: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/**
 * Starts each subgraph in a process of its own, on any free port. One that dies is started again on the same port, so
 * that the gateway finds it where it was.
 */
export async function startSubgraphProcesses(
  names: readonly string[],
  environment: Environment,
  log: Logger,
): Promise<SubgraphProcesses> {
  const children = new Map<string, ChildProcess>();
  let closing = false;

  async function start(name: string, port: string): Promise<string> {
    const child = fork(mainFile(), [name], { env: { ...environment, SUBGRAPH_PORT: port } });
    children.set(name, child);
    const url = await addressOf(child, name);
    child.once('exit', (code, signal) => {
      if (closing) return;
      log.error({ subgraph: name, code, signal }, 'A subgraph ended unexpectedly and is started again');
      setTimeout(() => {
        if (!closing) start(name, new URL(url).port).catch((error: unknown) => log.error({ err: error }));
      }, restartPauseMs);
    });
    return url;
  }

  async function close(): Promise<void> {
    closing = true;
    await Promise.all([...children.values()].map(stop));
  }

  try {
    const urls = await Promise.all(names.map(async (name) => [name, await start(name, '0')] as const));
    return { urls: new Map(urls), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The subgraph's command beside this file: compiled, or as source when this runs from sources. */
function mainFile(): string {
  const extension = extname(fileURLToPath(import.meta.url));
  return fileURLToPath(new URL(`../../subgraphs/server/main${extension}`, import.meta.url));
}

function addressOf(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve((message as { url: string }).url));
    child.once('exit', (code) => reject(new Error(`Subgraph ${name} could not start (exit code ${code}).`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
