import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import ts from 'typescript';
import { errorCodes } from '../../gateway/error-codes/index.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { userErrorCodes } from '../../subgraphs/kit/write/user-error-codes/index.js';
import { codeBlocks, pageFiles } from './support/code-blocks.js';

const blocks = pageFiles.flatMap((file) =>
  codeBlocks(file).map((block, index) => ({ file, index, ...block })),
);
const programs = blocks.filter(({ language }) => language === 'ts');
const queries = blocks.filter(({ language }) => language === 'graphql');

describe('every query of a page', () => {
  const schema = buildSchema(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));

  test.each(queries)('$file $index is one of the schema', ({ code }) => {
    expect(validate(schema, parse(code))).toEqual([]);
  });
});

describe('every program of a page', () => {
  // Where a program would be that uses the client of this folder.
  const names = new Map(programs.map(({ file, index, code }) => [pathOf(file, index), code]));
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, noUnusedLocals: true },
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
    paths: { '@partner-graph/client': [join(projectRoot, 'schema/client/src/index.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (file) => names.get(file) ?? readFile(file);
  host.fileExists = (file) => names.has(file) || fileExists(file);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version, ...rest) => {
    const text = names.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...names.keys()], options, host);

  test.each(programs)('$file $index compiles against the client', ({ file, index }) => {
    const source = program.getSourceFile(pathOf(file, index))!;
    const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });
});

test('every code and setting that a page names is one', () => {
  const enumValues = readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8');
  const settings = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const known = (name: string) =>
    name in errorCodes ||
    name in userErrorCodes ||
    settings.includes(`\`${name}\``) ||
    new RegExp(`^  ${name}$`, 'm').test(enumValues);
  const named = pageFiles.flatMap((file) => {
    const text = readFileSync(join(projectRoot, 'gateway/docs/pages', file), 'utf8');
    return [...text.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`/g)].map(([, name]) => ({
      file,
      name: name!,
    }));
  });
  expect(named.length).toBeGreaterThan(10);
  // What the reader's own shell is told is no setting of the gateway.
  expect(named.filter(({ name }) => !known(name) && name !== 'API_KEY')).toEqual([]);
});

test('there are some of each', () => {
  expect(programs.length).toBeGreaterThanOrEqual(3);
  expect(queries.length).toBeGreaterThanOrEqual(1);
});

function pathOf(file: string, index: number): string {
  return join(projectRoot, 'test/docs', `${file}-${index}.mts`);
}
