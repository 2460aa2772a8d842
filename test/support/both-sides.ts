import { expect } from '@jest/globals';
import { Big } from 'big.js';
import { createPartnerClient, type PartnerClient } from '../../partner/client/index.js';
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { seedOfTestFile } from './seed.js';
import { startAll, type TestBench } from './start-all.js';

/** The graph and the partner API behind it, to hold what one says against what the other says. */
export interface BothSides {
  bench: TestBench;
  partner: PartnerClient;
  /** The nodes of the one connection a query asks for. */
  nodes(query: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** @param seed default: the one whose turn it is */
export async function bothSides(seed = seedOfTestFile()): Promise<BothSides> {
  const bench = await startAll({ sandbox: { seed, customers: 60 } });
  const partner = createPartnerClient({
    apiUrl: bench.sandbox.url,
    iamUrl: bench.sandbox.url,
    credentials: sandboxPartner,
    language: 'en_US',
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
  return {
    bench,
    partner,
    async nodes(query) {
      const { data, errors } = await bench.query(query);
      expect(errors).toBeUndefined();
      return (Object.values(data as object)[0] as { nodes: Record<string, unknown>[] }).nodes;
    },
    async close() {
      await partner.close();
      await bench.close();
    },
  };
}

/** The same amount, whatever its notation. */
export const amount = (wire: string | number | undefined) => ({ amount: new Big(wire ?? 0).toFixed(2) });

/** What the graph gives where the partner has no value. */
export const none = <T>(wire: T | undefined) =>
  wire === undefined || (wire as unknown) === '' ? null : wire;
