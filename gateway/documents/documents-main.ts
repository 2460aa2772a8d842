/**
 * `npm run documents -- [--out FILE] [FILE or FOLDER]…`: writes the manifest of trusted documents, by default of
 * schema/operations/ to schema/documents.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { runCommand } from '../../partner/settings/environment.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { collectDocuments } from './collect.js';
import { writeManifest } from './manifest.js';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: join(projectRoot, 'schema/documents.json') } },
    allowPositionals: true,
  });
  const paths = positionals.length > 0 ? positionals : [join(projectRoot, 'schema/operations')];
  const schema = buildSchema(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));
  const manifest = collectDocuments(paths, schema);
  const file = resolve(values.out);
  writeFileSync(file, writeManifest(manifest));
  const shown = relative(process.cwd(), file);
  console.log(`${shown} has ${manifest.size} documents. Serve them with DOCUMENTS_FILE=${file}`);
});
