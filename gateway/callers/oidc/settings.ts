import { Ajv } from 'ajv';
import { scopeNames } from '../../../partner/access/scope.js';
import {
  type Environment,
  httpUrl,
  readSettings,
  type Setting,
  SettingsError,
  text,
  wholeNumber,
} from '../../../partner/settings/settings.js';
import { isLoopback } from '../loopback.js';
import type { ClaimMapping } from './claims.js';

const place = {
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
    { type: 'object', required: ['value'], additionalProperties: false, properties: { value: {} } },
  ],
};
const mappingSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...{ caller: place, scopes: place, customers: place, resellers: place, partner: place },
    ...{ callsPerMinute: place, documents: place, introspection: place },
    roles: { type: 'object', additionalProperties: { type: 'array', items: { enum: scopeNames } } },
  },
};

const claims: Setting<Partial<ClaimMapping>> = {
  expected:
    'JSON such as {"scopes": "scope", "customers": ["app", "customers"]} (see gateway/callers/oidc/README.md)',
  read(json) {
    try {
      const mapping: unknown = JSON.parse(json);
      const isMapping = new Ajv().compile<Partial<ClaimMapping>>(mappingSchema);
      return isMapping(mapping) ? mapping : undefined;
    } catch {
      return undefined;
    }
  },
};

/** Encrypted, unless it never leaves this machine; and kept as it is, because tokens have to have exactly the same. */
const trustedUrl: Setting<string> = {
  ...httpUrl,
  expected: 'an https URL without user name, query or fragment; http only on this machine',
  read(value) {
    if (httpUrl.read(value) === undefined) return undefined;
    const { protocol, hostname } = new URL(value);
    return protocol === 'https:' || isLoopback(hostname.replace(/^\[(.*)\]$/, '$1')) ? value : undefined;
  },
};

const table = {
  OIDC_ISSUER: trustedUrl,
  OIDC_AUDIENCE: text(/^\S{1,255}$/, 'a text without spaces'),
  OIDC_JWKS_URL: trustedUrl,
  OIDC_CLAIMS: claims,
  OIDC_CLOCK_SKEW_SECONDS: wholeNumber(0, 60),
} as const;

export interface OidcSettings {
  issuer: string;
  audience: string;
  jwksUrl: string | undefined;
  claims: ClaimMapping;
  clockSkewSeconds: number;
}

/**
 * Whose tokens are good here; undefined for nobody's.
 *
 * @throws SettingsError
 */
export function readOidcSettings(environment: Environment): OidcSettings | undefined {
  const set = readSettings(table, environment);
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = set;
  if (issuer === undefined) {
    const alone = Object.keys(table).filter((name) => environment[name]);
    if (alone.length === 0) return undefined;
    throw new SettingsError([`OIDC_ISSUER must be set when ${alone.join(', ')} is, but nothing was found.`]);
  }
  if (audience === undefined) {
    throw new SettingsError(['OIDC_AUDIENCE must be set when OIDC_ISSUER is, but nothing was found.']);
  }
  return {
    ...{ issuer, audience, jwksUrl: set.OIDC_JWKS_URL },
    claims: { caller: 'sub', scopes: 'scope', ...set.OIDC_CLAIMS },
    clockSkewSeconds: set.OIDC_CLOCK_SKEW_SECONDS ?? 5,
  };
}
