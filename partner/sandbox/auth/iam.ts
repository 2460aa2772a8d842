import { ApiFault, iamError } from '../errors.js';
import type { Reply } from '../reply.js';
import type { RawRequest } from '../request/raw-request.js';
import type { Partner } from '../partner.js';
import type { World } from '../world.js';
import { callerOf } from './identify.js';
import type { IamOperation } from './iam-routes.js';
import { platformIdentifier } from './partners.js';
import { issueKey, keyLifetime } from './temporary-keys.js';
import type { TokenHolder } from './tokens.js';

type Json = { [key: string]: Json | undefined } | string | undefined;

/** Answers IAM's operations at `wallClock`, the real time in milliseconds; see authentication.md section 2. */
export function iam(operation: IamOperation, request: RawRequest, world: World, wallClock: number): Reply {
  return acts[operation](request, world, wallClock);
}

const acts: Record<IamOperation, (request: RawRequest, world: World, wallClock: number) => Reply> = {
  createToken,
  createTemporaryKey,
  listDomains,
};

/** Keys that act for a customer, by its agency: the other way besides a token. */
function createTemporaryKey(request: RawRequest, world: World, wallClock: number): Reply {
  const identity = at(readBody(request), 'auth', 'identity') as { methods?: unknown } | undefined;
  if (!Array.isArray(identity?.methods) || identity.methods[0] !== 'assume_role') {
    throw iamError(400, 'Request body is invalid: auth.identity.methods must be ["assume_role"].');
  }
  const agency = at(identity as Json, 'assume_role');
  const seconds =
    (agency as { duration_seconds?: unknown } | undefined)?.duration_seconds ?? keyLifetime.usual;
  const { least, most } = keyLifetime;
  if (!Number.isInteger(seconds) || (seconds as number) < least || (seconds as number) > most) {
    throw iamError(400, `Request body is invalid: duration_seconds must be from ${least} to ${most}.`);
  }
  const { partner, customer } = agencyOf(agency, request, world, wallClock);
  const holder = { domainId: partner.credentials.domainId, customerId: customer.id };
  const key = issueKey(holder, seconds as number, world, wallClock);
  return json(201, {
    credential: {
      access: key.accessKey,
      secret: key.secretKey,
      securitytoken: key.securityToken,
      expires_at: keystoneTime(key.expiresAt),
    },
  });
}

function listDomains(request: RawRequest, world: World, wallClock: number): Reply {
  const { accountName, domainId } = callingPartner(request, world, wallClock).credentials;
  const domain = {
    id: domainId,
    name: accountName,
    enabled: true,
    description: '',
    links: { self: `/v3/domains/${domainId}` },
  };
  return json(200, { domains: [domain], links: { self: '/v3/auth/domains', previous: null, next: null } });
}

function createToken(request: RawRequest, world: World, wallClock: number): Reply {
  const identity = at(readBody(request), 'auth', 'identity');
  const methods = (identity as { methods?: unknown } | undefined)?.methods;
  const method = Array.isArray(methods) && methods.length === 1 ? (methods[0] as unknown) : undefined;
  if (method === 'password') return byPassword(at(identity, 'password', 'user'), world);
  if (method === 'assume_role') return byAgency(at(identity, 'assume_role'), request, world, wallClock);
  throw iamError(
    400,
    'Request body is invalid: auth.identity.methods must be ["password"] or ["assume_role"].',
  );
}

/** Step 1: the partner's own token. */
function byPassword(user: Json, world: World): Reply {
  const name = textAt(user, 'domain', 'name');
  const id = textAt(user, 'domain', 'id') ?? '';
  const partner = name === undefined ? world.partnerOfDomain(id) : world.partnerNamed(name);
  const credentials = partner?.credentials;
  if (
    !credentials ||
    textAt(user, 'name') !== credentials.accountName ||
    textAt(user, 'password') !== credentials.password
  ) {
    throw iamError(401, 'The username or password is wrong.');
  }
  return tokenFor(
    { domainId: credentials.domainId },
    'password',
    credentials.domainId,
    credentials.accountName,
    world,
  );
}

/** Step 2: a customer's token, by the agency that is named after the partner's platform identifier. */
function byAgency(agency: Json, request: RawRequest, world: World, wallClock: number): Reply {
  const { partner, customer } = agencyOf(agency, request, world, wallClock);
  const holder = { domainId: partner.credentials.domainId, customerId: customer.id };
  return tokenFor(holder, 'assume_role', customer.id, customer.accountName, world);
}

/** The calling partner and the customer that granted it the agency. */
function agencyOf(agency: Json, request: RawRequest, world: World, wallClock: number) {
  const partner = callingPartner(request, world, wallClock);
  const name = textAt(agency, 'domain_name');
  const id = textAt(agency, 'domain_id');
  if (name === undefined && id === undefined) {
    throw iamError(400, 'Request body is invalid: assume_role needs domain_name or domain_id.');
  }
  partner.book.passTime(world.clock.now());
  const { own } = partner.book;
  const customer = id === undefined ? own.customerNamed(name ?? '') : own.customer(id);
  if (!customer || (name !== undefined && customer.accountName !== name)) {
    throw iamError(404, `Could not find domain: ${id ?? name}.`);
  }
  if (!customer.agencyGranted || textAt(agency, 'agency_name') !== platformIdentifier) {
    throw iamError(
      403,
      'You have no right to do this action: the agency does not exist or is not granted to you.',
    );
  }
  return { partner, customer };
}

function tokenFor(holder: TokenHolder, method: string, id: string, name: string, world: World): Reply {
  const { token, issued } = world.tokens.issue(holder);
  const body = {
    token: {
      expires_at: keystoneTime(issued.expiresAt),
      issued_at: keystoneTime(issued.issuedAt),
      methods: [method],
      domain: { id, name },
      roles: [{ id: '0', name: 'te_admin' }],
      user: { id, name, domain: { id, name }, password_expires_at: '' },
      catalog: [],
    },
  };
  return { ...json(201, body), headers: { 'x-subject-token': token } };
}

/** Whoever signs or holds a token must be a partner; refusals come in IAM's shape. */
function callingPartner(request: RawRequest, world: World, wallClock: number): Partner {
  try {
    const caller = callerOf(request, world, wallClock);
    if (caller.kind === 'partner') return caller.partner;
  } catch (error) {
    if (!(error instanceof ApiFault)) throw error;
    throw iamError(401, error.message);
  }
  throw iamError(403, 'You have no right to do this action.');
}

function readBody(request: RawRequest): Json {
  try {
    return JSON.parse(request.body.toString('utf8')) as Json;
  } catch {
    throw iamError(400, 'Request body is not valid JSON.');
  }
}

function at(value: Json, ...path: string[]): Json {
  return path.reduce<Json>(
    (part, key) => (typeof part === 'object' && part !== null ? part[key] : undefined),
    value,
  );
}

function textAt(value: Json, ...path: string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** `2026-11-01T00:00:00.000000Z` */
function keystoneTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, -1)}000Z`;
}

function json(status: number, value: unknown): Reply {
  return { status, headers: {}, body: JSON.stringify(value) };
}
