import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked, type Tokens } from 'marked';
import { projectRoot } from '../../../partner/settings/project-root.js';

export interface CodeBlock {
  language: string;
  code: string;
}

const folder = join(projectRoot, 'gateway/docs/pages');

/** Files with the Markdown of the pages. */
export const pageFiles = readdirSync(folder);

/** The code on a page, in its order. */
export function codeBlocks(file: string): CodeBlock[] {
  const tokens = marked.lexer(readFileSync(join(folder, file), 'utf8'));
  return tokens
    .filter((token): token is Tokens.Code => token.type === 'code')
    .map(({ lang = '', text }) => ({ language: lang, code: text }));
}
