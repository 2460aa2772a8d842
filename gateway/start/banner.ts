import { usesSandbox } from '../../partner/client/settings.js';
import { standInPartner } from '../../partner/sandbox/settings.js';
import type { Environment } from '../../partner/settings/settings.js';
import type { Everything } from './start-all.js';

/** What a person who has just started the gateway wants to know. */
export function banner(
  { gateway, sandbox, subgraphUrls }: Omit<Everything, 'close'>,
  environment: Environment,
): string {
  const rows = [
    ['GraphiQL', `${gateway.url}/graphql  (open it in a browser)`],
    ['GraphQL', `${gateway.url}/graphql  (POST)`],
    ['Health', `${gateway.url}/livez  ${gateway.url}/readyz`],
    ...[...subgraphUrls].map(([name, url]) => ['Subgraph', `${url}  (${name})`]),
    [usesSandbox(environment) ? 'Sandbox' : 'Partner', partnerLine(sandbox?.url, environment)],
  ];
  const query =
    '{ customers(first: 3) { totalCount nodes { name balance { available { amount currency } } } } }';
  return [
    'partner-graph is running.',
    '',
    ...rows.map(([label, value]) => `  ${label!.padEnd(10)} ${value}`),
    '',
    '  A query to try, in GraphiQL or from a shell:',
    '',
    `  curl -s ${gateway.url}/graphql -H 'content-type: application/json' \\`,
    `    -d '{"query": "${query}"}'`,
    '',
  ].join('\n');
}

function partnerLine(sandboxUrl: string | undefined, environment: Environment): string {
  if (!usesSandbox(environment)) return `${environment.PARTNER_API_URL}`;
  if (!sandboxUrl) return `${standInPartner(environment).url}  (expected there: npm run sandbox)`;
  return `${sandboxUrl}  (PARTNER_API_URL is not set, so this simulated partner API stands in; nothing in it is real)`;
}
