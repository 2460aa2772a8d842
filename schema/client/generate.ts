/**
 * `npm run client`: the schema and the named operations -> src/generated.ts, the types and documents of the client package;
 * src/error-codes.ts; and documents.json, the manifest of these documents.
 * CI fails when it would change a committed file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type DefinitionNode, type DocumentNode, Kind, parse, print } from 'graphql';
import { documentIdOf } from '../../gateway/documents/document-id.js';
import { writeManifest } from '../../gateway/documents/manifest.js';
import { errorCodes } from '../../gateway/error-codes/index.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { readDocuments, writeDocuments } from '../operations/documents.js';

const file = join(projectRoot, 'schema/client/src/generated.ts');
const schema = parse(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));
const document = merged([...readDocuments(), ...writeDocuments()].map(([, text]) => parse(text)));

const code = await codegen({
  filename: file,
  schema,
  documents: [{ document }],
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  config: {
    // No program that runs is needed to send a text.
    documentMode: 'string',
    useTypeImports: true,
    strictScalars: true,
    scalars: { ID: 'string', Decimal: 'string', DateTime: 'string', Date: 'string', YearMonth: 'string' },
    // A value of a later version is no surprise: whoever switches over a value has to have a default.
    enumType: 'string-literal',
    futureProofEnums: true,
    dedupeFragments: true,
    omitOperationSuffix: false,
  },
});

const names = document.definitions.flatMap((one) =>
  one.kind === Kind.OPERATION_DEFINITION ? [one.name!.value] : [],
);
const table = names.map((name) => `  ${name}: ${name}Document,`).join('\n');
const notice = '/* Generated from the schema and the named operations by "npm run client". Do not edit. */';
writeFileSync(
  file,
  `${notice}\n${code.trim()}\n\n/** Every named operation. */\nexport const documents = {\n${table}\n} as const;\n`,
);

const union = Object.keys(errorCodes).map((code) => `  | '${code}'`);
writeFileSync(
  join(projectRoot, 'schema/client/src/error-codes.ts'),
  [
    notice,
    '/** `extensions.code` of an error; later versions may have others. */',
    'export type ErrorCode =',
    ...union,
    '  | (string & {});',
    '',
  ].join('\n'),
);

// As the client sends them, for gateways that answer trusted documents alone.
const { documents } = await import('./src/generated.js');
const texts = Object.values(documents).map((one) => one.toString());
writeFileSync(
  join(projectRoot, 'schema/client/documents.json'),
  writeManifest(new Map(texts.map((text) => [documentIdOf(text), text]))),
);

/** All documents as one: a fragment that stands in several of them is there once. */
function merged(documents: DocumentNode[]): DocumentNode {
  const definitions = new Map<string, DefinitionNode>();
  for (const definition of documents.flatMap((one) => one.definitions)) {
    const name = 'name' in definition ? `${definition.kind} ${definition.name?.value}` : '';
    const before = definitions.get(name);
    if (before && print(before) !== print(definition)) throw new Error(`There are two ${name}.`);
    definitions.set(name, definition);
  }
  return { kind: Kind.DOCUMENT, definitions: [...definitions.values()] };
}
