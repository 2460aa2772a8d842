import { partnerNames } from '../../partner/client/partners-settings.js';
import { usesSandbox } from '../../partner/client/settings.js';
import { standInPartner } from '../../partner/sandbox/settings.js';
import type { Environment } from '../../partner/settings/settings.js';
import { readGatewaySettings } from '../settings.js';
import type { Everything } from './start-all.js';

/** What a person who has just started the gateway wants to know. */
export function banner(
  { gateway, sandbox, subgraphUrls }: Omit<Everything, 'close'>,
  environment: Environment,
): string {
  const rows = [
    ...(readGatewaySettings(environment).graphiql
      ? [['GraphiQL', `${gateway.url}/graphql  (open it in a browser)`]]
      : []),
    ['GraphQL', `${gateway.url}/graphql  (POST)`],
    ['Callers', callersLine(environment)],
    ['Docs', `${gateway.url}/docs  (${gateway.url}/schema.graphql)`],
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
    ...(isOpen(environment) ? [] : [`    -H "authorization: Bearer $API_KEY" \\`]),
    `    -d '{"query": "${query}"}'`,
    '',
  ].join('\n');
}

function isOpen({ CALLERS_FILE, OIDC_ISSUER }: Environment): boolean {
  return !CALLERS_FILE && !OIDC_ISSUER;
}

function callersLine(environment: Environment): string {
  if (isOpen(environment)) {
    return 'OPEN: every program of this machine may do everything  (set CALLERS_FILE or OIDC_ISSUER to change that)';
  }
  const { CALLERS_FILE, OIDC_ISSUER } = environment;
  return [CALLERS_FILE && `keys in ${CALLERS_FILE}`, OIDC_ISSUER && `tokens of ${OIDC_ISSUER}`]
    .filter(Boolean)
    .join(', ');
}

function partnerLine(sandboxUrl: string | undefined, environment: Environment): string {
  const { PARTNERS_FILE, PARTNER_API_URL } = environment;
  if (PARTNERS_FILE) return `${partnerNames(environment)?.join(', ')}  (${PARTNERS_FILE})`;
  if (PARTNER_API_URL) return PARTNER_API_URL;
  if (!sandboxUrl) return `${standInPartner(environment).url}  (expected there: npm run sandbox)`;
  return `${sandboxUrl}  (PARTNER_API_URL is not set, so this simulated partner API stands in; nothing in it is real)`;
}
