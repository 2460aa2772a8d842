import { documentIdOf, isDocumentId } from './document-id.js';

/** The documents that an operator trusts, by id. */
export type Manifest = ReadonlyMap<string, string>;

/** A manifest that is none; the message says what is wrong with it. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/** @throws ManifestError */
export function readManifest(json: string): Manifest {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch (error) {
    throw new ManifestError(`a manifest must be JSON: ${(error as Error).message}`);
  }
  const { version, documents } = (file ?? {}) as { version?: unknown; documents?: unknown };
  if (version !== 1 || typeof documents !== 'object' || documents === null || Array.isArray(documents)) {
    throw new ManifestError('a manifest must be {"version": 1, "documents": {"sha256:…": "query …"}}');
  }
  const entries = Object.entries(documents as Record<string, unknown>);
  for (const [id, text] of entries) {
    const shown = JSON.stringify(id.slice(0, 80));
    if (!isDocumentId(id)) {
      throw new ManifestError(`${shown} must be "sha256:" with a hash, "x-NAME:" with anything, or a name`);
    }
    if (typeof text !== 'string') throw new ManifestError(`${shown} must have the text of a document`);
    if (id.startsWith('sha256:') && documentIdOf(text) !== id) {
      throw new ManifestError(`${shown} is not the hash of its document`);
    }
  }
  return new Map(entries as [string, string][]);
}

/** A manifest as a file, in the order of its ids, so that it changes only where documents do. */
export function writeManifest(manifest: Manifest): string {
  const documents = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, documents }, null, 2)}\n`;
}
