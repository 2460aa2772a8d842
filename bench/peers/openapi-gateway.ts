/**
 * The partner's contract as the OpenAPI source of a general gateway: composed by Mesh Compose, served by Hive Gateway, with
 * the links between types that their documentation suggests (`@resolveTo`), and every request signed as ours are.
 */
import './loopback-only.js';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { createPrefixTransform, getComposedSchemaFromConfig } from '@graphql-mesh/compose-cli';
import { loadOpenAPISubgraph } from '@omnigraph/openapi';
import { authorization, canonicalQuery, sdkDate } from '../../partner/client/sign.js';
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { given, serveBenchmark } from '../processes/child.js';
import { links } from './openapi-links.js';

const { sandboxUrl } = given<{ sandboxUrl: string }>();

/** Reads that are POST would be mutations otherwise. */
const readsByPost = {
  customers: [
    'listSubCustomers',
    'listCustomersBalancesDetail',
    'listSubCustomerNewTag',
    'listIndirectPartners',
  ],
  vouchers: [],
  orders: [],
  incentives: [],
};

const silent = {
  debug() {},
  info() {},
  log() {},
  warn: console.error,
  error: console.error,
  child: () => silent,
};

const supergraph = await getComposedSchemaFromConfig(
  {
    cwd: projectRoot,
    additionalTypeDefs: links,
    subgraphs: Object.entries(readsByPost).map(([name, fields]) => ({
      sourceHandler: loadOpenAPISubgraph(name, {
        source: join(projectRoot, `partner/contract/${name}.yaml`),
        endpoint: sandboxUrl,
        selectQueryOrMutationField: fields.map((fieldName) => ({ type: 'query', fieldName })),
      }),
      // The four documents have types of the same names.
      transforms: [createPrefixTransform({ value: `${name[0]!.toUpperCase()}${name.slice(1)}_` })],
    })),
  },
  silent as never,
);

async function signedFetch(url: string, init: { method?: string; body?: unknown; headers?: object } = {}) {
  const { host, pathname, searchParams } = new URL(url);
  const query: Record<string, string[]> = {};
  for (const name of new Set(searchParams.keys())) query[name] = searchParams.getAll(name);
  const request = {
    method: init.method ?? 'GET',
    path: pathname,
    query: canonicalQuery(query),
    body: typeof init.body === 'string' ? init.body : '',
    headers: { 'content-type': 'application/json', host, 'x-sdk-date': sdkDate(Date.now()) },
  };
  const search = request.query && `?${request.query}`;
  return fetch(`${sandboxUrl}${pathname}${search}`, {
    method: request.method,
    headers: { ...request.headers, authorization: authorization(request, sandboxPartner) },
    ...(request.body && { body: request.body }),
  });
}

const gateway = createGatewayRuntime({
  supergraph,
  plugins: () => [{ onFetch: ({ setFetchFn }) => setFetchFn(signedFetch as never) }],
  logging: false,
  landingPage: false,
  graphiql: false,
});

const server = createServer(gateway);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
serveBenchmark(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
