/** `npm run generate`: writes what follows from the four documents. CI fails when it would change. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../settings/project-root.js';
import { contractNames, readContract } from './contract.js';
import { codeTables } from './generate/code-tables.js';
import { operationTable } from './generate/operation-table.js';
import { responseValidators } from './generate/response-validators.js';
import { wireTypes } from './generate/wire-types.js';

const folder = join(projectRoot, 'partner/contract/generated');
const documents = contractNames.map((name) => ({ name, document: readContract(name) }));

for (const { name, document } of documents) {
  write(`${name}.ts`, await wireTypes(document));
}
write('operations.ts', operationTable(documents));
write('codes.ts', codeTables(documents));
write('validators.ts', responseValidators(documents));

/** What other rooms make of the contract, which knows nothing of them: each is run after the types it needs are there. */
for (const generator of ['partner/sandbox/conformance/main.ts']) {
  await import(pathToFileURL(join(projectRoot, generator)).href);
}

function write(file: string, source: string) {
  writeFileSync(
    join(folder, file),
    `/* Generated from the contract by "npm run generate". Do not edit. */\n${source}`,
  );
}
