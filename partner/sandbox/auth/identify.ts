import { businessError, gatewayError } from '../errors.js';
import { headerOf, type RawRequest } from '../request/raw-request.js';
import type { World } from '../world.js';
import type { Caller } from './caller.js';
import { signerOf } from './signature.js';
import { temporaryKey } from './temporary-keys.js';

/**
 * Identifies the caller by X-Auth-Token or, without one, by the request's signature, whose date is compared with
 * `wallClock`; see both for the errors.
 */
export function callerOf(request: RawRequest, world: World, wallClock: number): Caller {
  const token = headerOf(request, 'x-auth-token');
  if (token !== undefined) return holderOf(token, world);
  if (headerOf(request, 'authorization') === undefined) {
    throw gatewayError(
      'APIGW.0301',
      'Incorrect IAM authentication information: neither Authorization nor X-Auth-Token found',
    );
  }
  const { accessKey } = signerOf(
    request,
    (key) => world.partnerOfKey(key)?.credentials ?? temporaryKey(key, world, wallClock),
    wallClock,
  );
  const partner = world.partnerOfKey(accessKey);
  return partner ? { kind: 'partner', partner } : holderOfKey(accessKey, request, world, wallClock);
}

/** A temporary key is good only together with its security token. */
function holderOfKey(accessKey: string, request: RawRequest, world: World, wallClock: number): Caller {
  const key = temporaryKey(accessKey, world, wallClock)!;
  if (headerOf(request, 'x-security-token') !== key.securityToken) {
    throw gatewayError(
      'APIGW.0301',
      `Incorrect IAM authentication information: the security token is not that of ak ${accessKey}`,
    );
  }
  return holderOf(key.token, world);
}

/** 401 CBC.0154 for a token that is unknown, expired, or of a customer that no longer exists. */
function holderOf(token: string, world: World): Caller {
  const holder = world.tokens.find(token);
  const partner = holder && world.partnerOfDomain(holder.domainId);
  if (!holder || !partner) throw businessError('CBC.0154');
  if (holder.customerId === undefined) return { kind: 'partner', partner };
  const portfolio = partner.book.portfolioOf(holder.customerId);
  const customer = portfolio?.customer(holder.customerId);
  if (!portfolio || !customer) throw businessError('CBC.0154');
  return { kind: 'customer', partner, customer, portfolio };
}
