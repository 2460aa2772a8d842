/** `npm run audit:export`: the audit as JSON lines. The SHA-256 of each is `prev` in the next. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { runCommand } from '../../settings/environment.js';
import type { LedgerStore } from '../store.js';
import { openKept } from './open-kept.js';

await runCommand(async (environment) => {
  const store = openKept(environment);
  try {
    await pipeline(Readable.from(linesOf(store)), process.stdout);
  } catch (error) {
    // Whoever reads it has seen enough.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  } finally {
    await store.close();
  }
});

async function* linesOf(store: LedgerStore): AsyncIterable<string> {
  for await (const { text } of store.auditLines()) yield `${text}\n`;
}
