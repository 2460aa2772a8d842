import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SharedLedger {
  file: string;
  remove(): void;
}

/** A ledger for several processes that forget together: that of the sandbox, where none is configured. */
export function createSharedLedger(): SharedLedger {
  const folder = mkdtempSync(join(tmpdir(), 'partner-graph-'));
  return {
    file: join(folder, 'ledger.sqlite'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
