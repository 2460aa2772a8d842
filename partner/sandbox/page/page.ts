import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { projectRoot } from '../../settings/project-root.js';
import { objectionTo } from '../control/guard.js';
import { once } from '../once.js';
import type { Reply } from '../reply.js';
import { headerOf, type RawRequest } from '../request/raw-request.js';
import { pathOf } from '../request/query.js';
import { prefersHtml } from './prefers-html.js';

const folder = join(projectRoot, 'partner', 'sandbox', 'page', 'assets');
const prefix = '/_sandbox/page/';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/** The files of the page as answers, by name. Read once: they are few and small. */
const assets = once(
  () =>
    new Map(
      readdirSync(folder).map((name): [string, Reply] => [
        name,
        {
          status: 200,
          headers: { ...headers, 'content-type': contentTypes[extname(name)] ?? 'application/octet-stream' },
          body: readFileSync(join(folder, name), 'utf8'),
        },
      ]),
    ),
);

/** The page for people at `/`, and its files; undefined for everything else, also for an API client that asks for `/`. */
export function page(request: RawRequest): Reply | undefined {
  const name = assetNameOf(request);
  const asset = name === undefined ? undefined : assets().get(name);
  if (!asset) return undefined;
  const objection = objectionTo(request);
  return objection ? { status: 403, headers: {}, body: JSON.stringify({ error: objection }) } : asset;
}

function assetNameOf(request: RawRequest): string | undefined {
  if (request.method !== 'GET') return undefined;
  const path = pathOf(request.url);
  if (path === '/') return prefersHtml(headerOf(request, 'accept') ?? '') ? 'index.html' : undefined;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
