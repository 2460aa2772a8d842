import type { Logger } from '../../partner/settings/log.js';
import { readManifest } from '../documents/manifest.js';
import type { TrustedDocuments } from '../documents/trusted-documents.js';
import { watchTextFile } from './watch-file.js';

/** Trusts other documents whenever their manifest changes. Returns a function that ends it. */
export function watchDocuments(
  { file, documents }: { file: string; documents: TrustedDocuments },
  log: Pick<Logger, 'info' | 'error'>,
): () => void {
  return watchTextFile(file, (text) => {
    try {
      documents.replace(readManifest(text));
      log.info({ file, documents: documents.size }, 'Serving the changed documents');
    } catch (error) {
      log.error({ err: error, file }, 'The changed documents cannot be read; those before stay');
    }
  });
}
