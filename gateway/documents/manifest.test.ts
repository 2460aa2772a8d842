import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { projectRoot } from '../../partner/settings/project-root.js';
import { SettingsError } from '../../partner/settings/settings.js';
import { collectDocuments } from './collect.js';
import { documentIdOf } from './document-id.js';
import { readManifest, writeManifest } from './manifest.js';
import { readDocumentsSettings } from './settings.js';

const schema = buildSchema('type Query { a: Int b: Int }');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test('the document of the appendix has the id that it has there', () => {
  const text = 'query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}';
  expect(documentIdOf(text)).toBe('sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e');
});

describe('a manifest', () => {
  test('has every file of a folder as it is, and is read as it was written', () => {
    write('a.graphql', '# A.\n{ a }\n');
    write('b.graphql', 'query B { b } query A { a }');
    write('c.txt', 'no document');
    const manifest = collectDocuments([folder], schema);
    expect([...manifest.values()].sort()).toEqual(['# A.\n{ a }\n', 'query B { b } query A { a }']);
    expect(readManifest(writeManifest(manifest))).toEqual(manifest);
  });

  test('is not made of what the schema does not know', () => {
    const files = [write('bad.txt', '{ c }'), write('worse.txt', '{'), write('good.txt', '{ a }')];
    expect(() => collectDocuments(files, schema)).toThrow(
      /bad\.txt: Cannot query field "c".*\n.*worse\.txt: Syntax Error/,
    );
    expect(() => collectDocuments([], schema)).toThrow('no *.graphql file');
  });

  test.each([
    ['{', /must be JSON/],
    ['null', /must be \{"version": 1/],
    ['{"version":2,"documents":{}}', /must be \{"version": 1/],
    ['{"version":1,"documents":[]}', /must be \{"version": 1/],
    ['{"version":1,"documents":{"md5:0":"{ a }"}}', /"md5:0" must be "sha256:"/],
    ['{"version":1,"documents":{"home":7}}', /"home" must have the text/],
    [`{"version":1,"documents":{"${documentIdOf('{ a }')}":"{ b }"}}`, /is not the hash of its document/],
  ])('that is none is not served: %s', (text, problem) => {
    expect(() => readManifest(text)).toThrow(problem);
    const DOCUMENTS_FILE = write('manifest.json', text);
    expect(() => readDocumentsSettings({ DOCUMENTS_FILE })).toThrow(SettingsError);
    expect(() => readDocumentsSettings({ DOCUMENTS_FILE })).toThrow(/^DOCUMENTS_FILE: /);
  });

  test('that is not there is said so', () => {
    expect(() => readDocumentsSettings({ DOCUMENTS_FILE: join(folder, 'none') })).toThrow(/\(ENOENT\)\.$/);
    expect(readDocumentsSettings({})).toBeUndefined();
  });

  test('is what the command writes', () => {
    const out = join(folder, 'out.json');
    const command = [join(projectRoot, 'gateway/documents/documents-main.ts'), '--out', out];
    const said = execFileSync(process.execPath, ['--import', 'tsx', ...command], { cwd: projectRoot });
    const { documents } = readDocumentsSettings({ DOCUMENTS_FILE: out })!;
    expect(said.toString()).toContain(`has ${documents.size} documents`);
    const page = readFileSync(join(projectRoot, 'schema/operations/customer-page.graphql'), 'utf8');
    expect(documents.get(documentIdOf(page))).toBe(page);
  });
});
