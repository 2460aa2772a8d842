import { partnerNames, readPartnersSettings } from '../../partner/client/partners-settings.js';
import { usesSandbox } from '../../partner/client/settings.js';
import { readCacheSettings } from '../../partner/client/cache/settings.js';
import { readLedgerSettings } from '../../partner/ledger/settings.js';
import { type Sandbox, sandboxPartner, startSandbox } from '../../partner/sandbox/index.js';
import { readSandboxSettings } from '../../partner/sandbox/settings.js';
import type { Logger } from '../../partner/settings/log.js';
import { type Environment, readTogether } from '../../partner/settings/settings.js';
import { subgraphs } from '../../subgraphs/index.js';
import type { Gateway } from '../gateway.js';
import { readCallersSettings } from '../callers/settings.js';
import { readDocumentsSettings } from '../documents/settings.js';
import { readHttpSettings } from '../http/settings.js';
import { hostOf, readGatewaySettings } from '../settings.js';
import { createSharedLedger, type SharedLedger } from './shared-ledger.js';
import { startFromEnvironment } from './start.js';
import { startSubgraphProcesses, type SubgraphProcesses } from './subgraph-processes.js';

export interface Everything {
  gateway: Gateway;
  /** The sandbox that stands in for the partner API; undefined when a partner API is configured. */
  sandbox: Sandbox | undefined;
  /** Addresses of subgraphs that run in processes of their own; empty when they are embedded. */
  subgraphUrls: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** Starts all that a person needs from one command: sandbox (unless a partner API is configured), subgraphs, gateway. */
export async function startAll(environment: Environment, log: Logger): Promise<Everything> {
  const notYet = { url: 'http://127.0.0.1', credentials: sandboxPartner };
  const settings = readTogether({
    gateway: () => readGatewaySettings(environment),
    http: () => readHttpSettings(environment),
    callers: () => readCallersSettings(environment, hostOf(environment), partnerNames(environment)),
    trusted: () => readDocumentsSettings(environment),
    sandbox: () => readSandboxSettings(environment),
    partners: () => readPartnersSettings(environment, notYet),
    ledger: () => readLedgerSettings(environment),
    cache: () => readCacheSettings(environment),
  });
  const sandbox = usesSandbox(environment) ? await startSandbox(settings.sandbox) : undefined;
  for (const note of sandbox?.notes ?? []) log.warn(note);
  const standIn = sandbox ? { url: sandbox.url, credentials: sandboxPartner } : notYet;
  const ownProcesses = settings.gateway.subgraphs === 'http' && !settings.gateway.supergraphFile;
  let processes: SubgraphProcesses | undefined;
  let sharedLedger: SharedLedger | undefined;
  let gateway: Gateway | undefined;

  async function close(): Promise<void> {
    await gateway?.close();
    await processes?.close();
    await sandbox?.close();
    sharedLedger?.remove();
  }

  try {
    if (ownProcesses) {
      const names = subgraphs.map(({ name }) => name);
      const childEnvironment = { ...environment };
      if (sandbox) childEnvironment.SANDBOX_PORT = String(sandbox.port);
      if (settings.ledger.file === ':memory:' && !settings.ledger.redisUrl) {
        sharedLedger = createSharedLedger();
        childEnvironment.LEDGER_FILE = sharedLedger.file;
      }
      processes = await startSubgraphProcesses(names, childEnvironment, log);
    }
    const subgraphUrls = processes?.urls ?? new Map<string, string>();
    gateway = await startFromEnvironment({ environment, sandbox: standIn, log, subgraphUrls });
    return { gateway, sandbox, subgraphUrls, close };
  } catch (error) {
    await close();
    throw error;
  }
}
