import { readdirSync, readFileSync } from 'node:fs';
import { METHODS } from 'node:http';
import { join } from 'node:path';
import { DirectiveLocation } from 'graphql';
import ts from 'typescript';
import { projectRoot } from '../../partner/settings/project-root.js';

/** A word in capitals that stands in the source, and where. */
export interface CodeInSource {
  code: string;
  file: string;
}

const likeCode = /^([A-Z][A-Z0-9]*(_[A-Z0-9]+)+|[A-Z]{6,})$/;

/** Rooms of which every such word counts, however it gets into an answer: they speak to callers of nothing but codes. */
const wholeRooms = ['gateway'];

/** Rooms with many other words in capitals, where a code is what is given to `code`. */
const otherRooms = ['partner/access', 'partner/client', 'partner/ledger', 'partner/language', 'subgraphs'];

/** Texts about codes, tests, and a page of its own. */
const left = /\.test\.ts$|(^|\/)testing\/|^gateway\/(error-codes|docs|graphiql\/app)\//;

const [, configuration] = readFileSync(join(projectRoot, 'README.md'), 'utf8').split('## Configuration');
const settings = new Set(configuration!.match(/`[A-Z][A-Z_]+`/g));
const wordsOfOthers = new Set<string>([...METHODS, ...Object.values(DirectiveLocation)]);

/** What is in capitals and no code: settings, methods of HTTP, places of directives, signals, errors of Node and undici. */
function isKnown(word: string): boolean {
  return (
    settings.has(`\`${word}\``) || wordsOfOthers.has(word) || /^(SIG|E[A-Z]+$|ERR_|UND_ERR_|HPE_)/.test(word)
  );
}

/** Every code that the source gives to callers as `extensions.code`, by reading the source. */
export function codesInSource(): CodeInSource[] {
  const read = (rooms: string[], counts: (node: ts.StringLiteralLike) => boolean) =>
    rooms.flatMap(filesOf).flatMap((file) => codesOf(file, counts));
  return [...read(wholeRooms, () => true), ...read(otherRooms, isGivenToCode)];
}

function filesOf(room: string): string[] {
  return readdirSync(join(projectRoot, room), { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file}`)
    .filter((file) => file.endsWith('.ts') && !left.test(file));
}

function codesOf(file: string, counts: (node: ts.StringLiteralLike) => boolean): CodeInSource[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(projectRoot, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: CodeInSource[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && likeCode.test(node.text) && !isKnown(node.text) && counts(node))
      found.push({ code: node.text, file });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** In `{ code: 'X' }`, `{ code: a ? 'X' : 'Y' }` or `readonly code = 'X'`, but not in what a call or a test takes. */
function isGivenToCode(literal: ts.StringLiteralLike): boolean {
  let node: ts.Node = literal;
  while (
    ts.isConditionalExpression(node.parent) ||
    ts.isAsExpression(node.parent) ||
    ts.isParenthesizedExpression(node.parent)
  )
    node = node.parent;
  const { parent } = node;
  const holds = ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  return holds && parent.name.getText() === 'code' && parent.initializer === node;
}
