import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationTable, type OperationId } from '../../../partner/contract/generated/operations.js';
import { type Sandbox, startSandbox } from '../../../partner/sandbox/index.js';
import { TestClient, testNow } from '../../../partner/sandbox/testing/test-client.js';
import { PartnerProxy } from './partner-proxy.js';

/** A sandbox that keeps what is done in it, and a proxy before it. */
export class FaultyWorld {
  private constructor(
    readonly folder: string,
    readonly sandbox: Sandbox,
    readonly proxy: PartnerProxy,
    /** The partner, past the proxy. */
    readonly partner: TestClient,
  ) {}

  static async open(): Promise<FaultyWorld> {
    const folder = mkdtempSync(join(tmpdir(), 'faults-'));
    const state = join(folder, 'sandbox.state');
    const sandbox = await startSandbox({ now: testNow, quota: 'off', seed: 7, customers: 120, state });
    const proxy = new PartnerProxy(sandbox.url);
    await proxy.listen();
    return new FaultyWorld(folder, sandbox, proxy, await TestClient.ofPartner(sandbox));
  }

  /** How often the partner has carried an operation out, or refused it: its own history tells. */
  writes(operation: OperationId): number {
    const lines = readFileSync(join(this.folder, 'sandbox.state'), 'utf8').trimEnd().split('\n');
    return lines.filter((line) => (JSON.parse(line) as { call?: string }).call === operation).length;
  }

  async faults(...faults: object[]): Promise<void> {
    await this.partner.send('PUT', '/_sandbox/faults', faults);
  }

  /** Does something when the next call of the operation passes. */
  trap(operation: OperationId, trap: Parameters<PartnerProxy['trapNext']>[2]): void {
    const { method, path } = operationTable[operation];
    this.proxy.trapNext(method, path, trap);
  }

  async close(): Promise<void> {
    await this.proxy.close();
    await this.sandbox.close();
    rmSync(this.folder, { recursive: true });
  }
}
