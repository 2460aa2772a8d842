import type { JWTPayload } from 'jose';
import { accessOf } from '../../../partner/access/access.js';
import { isScope, type Scope } from '../../../partner/access/scope.js';
import type { Caller } from '../caller.js';

/** Where in a token something stands: a claim, or with several names a claim within claims; or the same for all. */
export type ClaimPlace = string | readonly string[] | { value: unknown };

/** Which claims say what. A claim that is named here has to be in every token. */
export interface ClaimMapping {
  /** Who it is. */
  caller: ClaimPlace;
  /** Names of scopes, in a list or with spaces between. Others are passed over. */
  scopes: ClaimPlace;
  /** Which scopes other names in that claim stand for, such as roles. */
  roles?: Readonly<Record<string, readonly Scope[]>>;
  /** Lists of ids, or `*` for everything; a token without them reaches nothing. */
  customers?: ClaimPlace;
  resellers?: ClaimPlace;
  partner?: ClaimPlace;
  callsPerMinute?: ClaimPlace;
  documents?: ClaimPlace;
  introspection?: ClaimPlace;
}

/** A claim is not what the mapping says it is: the token is right, and its issuer or the mapping is not. */
export class ClaimProblem extends Error {
  override readonly name = 'ClaimProblem';
}

/** The id of a caller with a token. A `#` is in no issuer and in no name of a key's caller, so ids never meet. */
function idOf(issuer: string, subject: string): string {
  return `${issuer}#${subject}`;
}

/**
 * Whom the claims of a verified token speak for.
 *
 * @param partners names that a caller may belong to
 * @throws ClaimProblem
 */
export function callerFrom(
  claims: JWTPayload,
  mapping: ClaimMapping,
  issuer: string,
  partners: readonly string[],
): Caller {
  const read = <T>(name: keyof ClaimMapping, expected: string, is: (value: unknown) => value is T) => {
    const place = mapping[name] as ClaimPlace | undefined;
    if (place === undefined) return undefined;
    const value = valueAt(claims, place);
    if (!is(value)) throw new ClaimProblem(`The claim for ${name} must be ${expected}.`);
    return value;
  };
  const partner = read('partner', `one of ${partners.join(', ')}`, (value): value is string =>
    partners.includes(value as string),
  );
  return {
    id: idOf(issuer, read('caller', 'a text', isSubject)!),
    partner,
    access: accessOf(scopesIn(valueAt(claims, mapping.scopes), mapping.roles), boundaryIn(claims, mapping)),
    callsPerMinute: read('callsPerMinute', 'a whole number from 1', isBudget),
    documents: read('documents', '"any" or "trusted"', isDocuments) ?? 'any',
    introspection: read('introspection', 'true or false', isFlag) ?? true,
  };
}

function valueAt(claims: unknown, place: ClaimPlace): unknown {
  if (typeof place === 'object' && 'value' in place) return place.value;
  return [place].flat().reduce<unknown>((at, name) => {
    const isObject = typeof at === 'object' && at !== null && Object.hasOwn(at, name);
    return isObject ? (at as Record<string, unknown>)[name] : undefined;
  }, claims);
}

function scopesIn(value: unknown, roles: ClaimMapping['roles'] = {}): Scope[] {
  const names = typeof value === 'string' ? value.split(' ') : Array.isArray(value) ? value : [];
  return names.flatMap((name: unknown) => {
    if (typeof name !== 'string') return [];
    if (Object.hasOwn(roles, name)) return roles[name]!;
    return isScope(name) ? name : [];
  });
}

function boundaryIn(claims: JWTPayload, { customers, resellers }: ClaimMapping) {
  const places = [customers, resellers];
  if (places.every((place) => place === undefined)) return undefined;
  const values = places.map((place) => (place === undefined ? [] : (valueAt(claims, place) ?? [])));
  if (values.includes('*')) return undefined;
  const [ofCustomers, ofResellers] = values;
  if (!isIds(ofCustomers) || !isIds(ofResellers)) {
    throw new ClaimProblem('The claims for customers and resellers must be lists of ids, or "*".');
  }
  return { customers: ofCustomers, resellers: ofResellers };
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string' && id !== '');
}

function isSubject(value: unknown): value is string {
  return typeof value === 'string' && /^[^\p{Cc}]{1,255}$/u.test(value);
}

function isBudget(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function isDocuments(value: unknown): value is Caller['documents'] {
  return value === 'any' || value === 'trusted';
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
