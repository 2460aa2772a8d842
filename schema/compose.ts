/**
 * `npm run compose`: code -> schema/<subgraph>.graphql -> (by rover.yaml) schema/supergraph.graphql and api.graphql, and
 * coverage.md.
 * CI fails when it would change a committed file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@theguild/federation-composition';
import { parse, printSchema } from 'graphql';
import { loadSupergraph } from '../gateway/plan/index.js';
import { projectRoot } from '../partner/settings/project-root.js';
import { subgraphs } from '../subgraphs/index.js';
import { readRoverConfig } from '../partner/settings/rover-config.js';
import { coverageDocument } from './coverage.js';

const notice = 'Generated from the code by "npm run compose". Do not edit.';

for (const { name, sdl } of subgraphs) write(`${name}.graphql`, sdl);
write('coverage.md', coverageDocument(subgraphs));

const services = readRoverConfig().map(({ name, routingUrl, schemaFile }) => ({
  name,
  url: routingUrl,
  typeDefs: parse(readFileSync(join(projectRoot, schemaFile), 'utf8')),
}));
const { supergraphSdl, errors } = composeServices(services);
if (!supergraphSdl) {
  for (const error of errors ?? []) console.error(error.message);
  process.exit(1);
}
write('supergraph.graphql', supergraphSdl);
write('api.graphql', printSchema(loadSupergraph(supergraphSdl).apiSchema));

function write(file: string, text: string): void {
  const comment = file.endsWith('.md') ? `<!-- ${notice} -->` : `# ${notice}`;
  writeFileSync(join(projectRoot, 'schema', file), `${comment}\n\n${text.trim()}\n`);
}
