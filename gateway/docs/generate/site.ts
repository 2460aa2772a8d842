import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../partner/settings/project-root.js';
import { pages, sourceOf } from './contents.js';
import { layout } from './layout.js';
import { renderMarkdown } from './markdown.js';
import { namedOperations } from './named-operation.js';
import { changes } from './parts/changes.js';
import { enumValues } from './parts/enum-values.js';
import { errorCodesPart, userErrorCodesPart } from './parts/errors.js';
import { figures } from './parts/figures.js';
import { limitsTable } from './parts/limits.js';
import { operationList } from './parts/operation-list.js';
import { operationPage } from './parts/operation-page.js';
import { scopesTable } from './parts/scopes.js';

const folder = join(projectRoot, 'gateway/docs');

/** Everything below `/docs`, by the name of its file. */
export function site(): Map<string, string> {
  const operations = namedOperations();
  /** What stands for `<!-- generated: name -->`. */
  const parts: Readonly<Record<string, () => string>> = {
    scopes: scopesTable,
    limits: limitsTable,
    errors: () => errorCodesPart('en_US'),
    'errors in Chinese': () => errorCodesPart('zh_CN'),
    'user errors': () => userErrorCodesPart('en_US'),
    'user errors in Chinese': () => userErrorCodesPart('zh_CN'),
    queries: () => operationList(operations, 'query'),
    mutations: () => operationList(operations, 'mutation'),
    changes,
    'operation statuses': () => enumValues('OperationStatus'),
  };
  const fill = (source: string) =>
    source
      .replace(/<!-- generated: (.+?) -->/g, (_, name: string) => oneOf(parts, name))
      .replace(/\{\{(.+?)\}\}/g, (_, name: string) => oneOf(figures, name));
  const files = new Map<string, string>();
  for (const page of pages) {
    const rendered = renderMarkdown(fill(readFileSync(join(folder, 'pages', sourceOf(page)), 'utf8')));
    files.set(`${page.slug || 'index'}.html`, layout({ page, within: page.slug, ...rendered }));
  }
  for (const operation of operations) {
    const rendered = renderMarkdown(operationPage(operation));
    const page = { slug: `operations/${operation.slug}`, title: operation.name };
    files.set(`${page.slug}.html`, layout({ page, within: 'operations', ...rendered }));
  }
  files.set('style.css', readFileSync(join(folder, 'style.css'), 'utf8'));
  files.set('icon.svg', readFileSync(join(projectRoot, 'gateway/graphiql/app/icon.svg'), 'utf8'));
  return files;
}

function oneOf(table: Readonly<Record<string, () => string>>, name: string): string {
  const make = table[name];
  if (!make) throw new Error(`Expected one of ${Object.keys(table).join(', ')}, but got ${name}`);
  return make();
}
