import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { projectRoot } from '../../partner/settings/project-root.js';
import { prefersHtml } from './prefers-html.js';
import { etagOf } from '../http/etag.js';
import { pathOf } from '../http/path-of.js';
import { readIfThere } from '../http/read-if-there.js';
import { securityHeaders } from './security-headers.js';

export interface GraphiqlPageOptions {
  /** Where Vite wrote the bundle. Default: `dist/graphiql` in the project's folder. */
  folder?: string;
}

export interface GraphiqlPage {
  /** Whether the request is for the page or one of its files; every other request belongs to the gateway. */
  handles(request: IncomingMessage): boolean;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/** GraphiQL at `GET /graphql` for browsers, its files below `/graphiql/assets/`, and `/graphiql` leads to the page. */
export function graphiqlPage(options: GraphiqlPageOptions = {}): GraphiqlPage {
  const folder = options.folder ?? join(projectRoot, 'dist/graphiql');
  return {
    handles(request) {
      const path = pathOf(request);
      if (path === '/graphql') return isRead(request) && prefersHtml(request.headers.accept);
      return path === '/graphiql' || path.startsWith('/graphiql/');
    },
    handle(request, response) {
      void answer(request, folder)
        .catch((): Answer => ({ status: 500, text: 'The files of GraphiQL cannot be read' }))
        .then((answered) => send(request, response, answered));
    },
  };
}

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: Buffer;
  text?: string;
}

async function answer(request: IncomingMessage, folder: string): Promise<Answer> {
  if (!isRead(request)) return { status: 405, headers: { allow: 'GET, HEAD' }, text: 'Expected GET or HEAD' };
  const path = pathOf(request);
  if (path === '/graphql') return page(request, folder);
  if (path === '/graphiql' || path === '/graphiql/')
    return { status: 302, headers: { location: '/graphql' } };
  return asset(request, folder, path);
}

/** Asked for again at each visit, since it names the files of the present build; unchanged, it costs a 304. */
async function page(request: IncomingMessage, folder: string): Promise<Answer> {
  const html = await readIfThere(join(folder, 'index.html'));
  if (!html) return { status: 503, headers: { 'cache-control': 'no-store' }, text: notBuilt };
  const etag = etagOf(html);
  const headers = {
    etag,
    'cache-control': 'no-cache',
    vary: 'accept',
    'content-type': contentTypes['.html']!,
  };
  if (request.headers['if-none-match']?.includes(etag)) return { status: 304, headers };
  return { status: 200, headers, body: html };
}

const notBuilt =
  'GraphiQL has not been built yet: run `npm run build`, then reload this page. The endpoint itself works: POST /graphql';

/** One file name without a slash: nothing outside the folder has an address. */
const assetPath = /^\/graphiql\/assets\/(\w[\w.-]*)$/;

/** A build gives every file a name made from its content, so a browser may keep it for ever. */
async function asset(request: IncomingMessage, folder: string, path: string): Promise<Answer> {
  const name = assetPath.exec(path)?.[1] ?? '';
  const contentType = contentTypes[extname(name)];
  if (contentType === undefined) return notFound;
  const file = join(folder, 'assets', name);
  const headers = {
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': contentType,
    vary: 'accept-encoding',
  };
  const gzipped = acceptsGzip(request) ? await readIfThere(`${file}.gz`) : undefined;
  if (gzipped) return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipped };
  const body = await readIfThere(file);
  return body ? { status: 200, headers, body } : notFound;
}

const notFound: Answer = {
  status: 404,
  text: 'GraphiQL has no such file: reload the page, it may have been rebuilt',
};

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body, text }: Answer,
): void {
  const content = body ?? Buffer.from(text === undefined ? '' : `${text}\n`);
  response.writeHead(status, {
    ...securityHeaders,
    ...(text !== undefined && { 'content-type': 'text/plain; charset=utf-8' }),
    ...(status !== 304 && { 'content-length': content.length }),
    ...headers,
  });
  response.end(request.method === 'HEAD' || status === 304 ? undefined : content);
}

function isRead(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
}
