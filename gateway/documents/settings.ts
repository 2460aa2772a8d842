import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../../partner/settings/project-root.js';
import { type Environment, readSettings, SettingsError, text } from '../../partner/settings/settings.js';
import { ManifestError, readManifest } from './manifest.js';
import { TrustedDocuments } from './trusted-documents.js';

const table = { DOCUMENTS_FILE: text(/\S/, 'the path of a file') } as const;

/** Documents that are trusted; undefined when there is no manifest. */
export type DocumentsSettings = { file: string; documents: TrustedDocuments } | undefined;

/** @throws SettingsError */
export function readDocumentsSettings(environment: Environment): DocumentsSettings {
  const { DOCUMENTS_FILE: path } = readSettings(table, environment);
  if (path === undefined) return undefined;
  const file = resolve(projectRoot, path);
  try {
    return { file, documents: new TrustedDocuments(readManifest(readFileSync(file, 'utf8'))) };
  } catch (error) {
    if (error instanceof ManifestError) throw new SettingsError([`DOCUMENTS_FILE: ${error.message}.`]);
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SettingsError([
      `DOCUMENTS_FILE must be a file that can be read, but got ${JSON.stringify(path)} (${why}).`,
    ]);
  }
}
