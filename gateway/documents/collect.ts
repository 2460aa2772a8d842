import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { documentIdOf } from './document-id.js';
import { type Manifest, ManifestError } from './manifest.js';

/**
 * The manifest of all documents in files, and in folders with all below them. A file is one document, and its text to the
 * letter is what is trusted: `sha256sum` tells its id.
 *
 * @throws ManifestError naming each file whose document is not valid against the schema
 */
export function collectDocuments(paths: readonly string[], schema: GraphQLSchema): Manifest {
  const files = paths.flatMap(filesAt).sort();
  if (files.length === 0) throw new ManifestError('There is no *.graphql file.');
  const problems: string[] = [];
  const manifest = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const problem = problemOf(text, schema);
    if (problem !== undefined) problems.push(`${file}: ${problem}`);
    else manifest.set(documentIdOf(text), text);
  }
  if (problems.length > 0) throw new ManifestError(problems.join('\n'));
  return manifest;
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => join(path, file));
}

function problemOf(text: string, schema: GraphQLSchema): string | undefined {
  try {
    return validate(schema, parse(text))[0]?.message;
  } catch (error) {
    return (error as Error).message;
  }
}
