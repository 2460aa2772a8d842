import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { projectRoot } from '../../partner/settings/project-root.js';
import { etagOf, isKnown } from '../http/etag.js';
import { pathOf } from '../http/path-of.js';
import { readIfThere } from '../http/read-if-there.js';
import { securityHeaders } from './security-headers.js';

export interface DocsPagesOptions {
  /** Where `npm run docs` wrote the pages. Default: `dist/docs` in the project's folder. */
  folder?: string;
  /** Whether the gateway has GraphiQL to lead to; default yes. */
  graphiql?: boolean;
}

export interface DocsPages {
  /** Whether the request is for a page of the documentation, or would be if there were one. */
  handles(request: IncomingMessage): boolean;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** The documentation at `/docs`, to everybody: what it says of this gateway is said of every one. */
export function docsPages(options: DocsPagesOptions = {}): DocsPages {
  const { folder = join(projectRoot, 'dist/docs'), graphiql = true } = options;
  return {
    handles: (request) => /^\/docs(\/|$)/.test(pathOf(request)),
    handle: (request, response) => handle(request, response, folder, graphiql),
  };
}

/** Small letters, digits and dashes: nothing outside the folder has an address. */
const address = /^\/docs(?:\/((?:operations\/)?[a-z0-9-]+)(\.css|\.svg|\.tgz)?)?$/;

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.tgz': 'application/gzip',
};

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  graphiql: boolean,
): Promise<void> {
  const answer = (status: number, headers: Record<string, string>, body: string | Buffer) => {
    response.writeHead(status, { ...securityHeaders, ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const say = (status: number, text: string, headers: Record<string, string> = {}) =>
    answer(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }, `${text}\n`);

  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(405, 'Expected GET or HEAD', { allow: 'GET, HEAD' });
  const path = pathOf(request);
  if (path === '/docs/') return say(302, 'See /docs', { location: '/docs' });
  const [, name = 'index', extension = '.html'] = address.exec(path) ?? [undefined, ''];
  const file = name === '' ? undefined : await readIfThere(join(folder, `${name}${extension}`));
  if (!file) {
    const isBuilt = await readIfThere(join(folder, 'style.css'));
    return isBuilt
      ? say(404, 'There is no such page. The documentation begins at /docs')
      : say(503, notBuilt);
  }
  const isPage = extension === '.html';
  const body = isPage && !graphiql ? file.toString().replace(withGraphiql, '') : file;
  const etag = etagOf(body);
  const headers = {
    etag,
    'cache-control': 'no-cache',
    'content-type': contentTypes[extname(name + extension)]!,
  };
  if (isKnown(request, etag)) {
    response.writeHead(304, { ...securityHeaders, ...headers }).end();
    return;
  }
  answer(200, headers, body);
}

/** What only leads somewhere where GraphiQL is on. */
const withGraphiql = /<!-- with GraphiQL -->.*?<!-- -->/g;

const notBuilt =
  'The documentation has not been built yet: run `npm run docs`, then reload this page. GraphQL works: POST /graphql';
