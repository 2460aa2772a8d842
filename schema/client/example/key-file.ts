import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { KeyStore } from '@partner-graph/client';

/** Keys in a file of JSON. An application with a database keeps them beside what they belong to. */
export function keysIn(file: string): KeyStore {
  const read = () =>
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  return {
    get: (thing) => read()[thing],
    set: (thing, key) => writeFileSync(file, JSON.stringify({ ...read(), [thing]: key }, null, 2)),
  };
}
