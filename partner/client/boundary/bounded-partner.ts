import { createHash } from 'node:crypto';
import type { Boundary } from '../../access/boundary.js';
import { systemClock } from '../clock.js';
import type { CallOptions, PartnerClient, RequestOf } from '../index.js';
import { type DeclaredOperation, operations, type WriteOperation } from '../operations.js';
import type { Ask, Look, Request, Values } from './ask.js';
import { held } from './held.js';
import { Inside } from './inside.js';
import { KnownInside } from './known-inside.js';
import { lists } from './lists.js';
import { named } from './named.js';
import { OutsideBoundary } from './outside-boundary.js';
import type { Owner } from './owner.js';
import { owners } from './owners.js';
import { withoutForeignPayers } from './payers.js';

export interface BoundedPartner extends PartnerClient {
  /** Of its boundary: tells it from others. */
  readonly boundary: string;
  /**
   * Whether a write is about nothing but what is inside. Nothing is sent of it.
   *
   * @throws OutsideBoundary
   */
  readonly admit: <Id extends WriteOperation>(
    operation: Id,
    request: RequestOf<Id>,
    options: CallOptions,
  ) => Promise<void>;
}

const handlers = { ...named, ...lists, ...held } as unknown as Readonly<
  Record<Owner['of'], (owner: Owner, ask: Ask) => Promise<Values>>
>;

/** So many are remembered: an issuer of tokens may write any number of them. */
const mostBoundaries = 1_000;

/** What outlives a request, by client and name of a boundary. */
const known = new WeakMap<PartnerClient, Map<string, KnownInside>>();

/**
 * The partner as one request of a caller with a boundary sees it: as if there were nothing outside. Whatever `owners` does
 * not allow is not asked. Nothing is written through it: writes go through the ledger, once they are admitted.
 */
export function boundedPartner(partner: PartnerClient, boundary: Boundary): BoundedPartner {
  const name = nameOf(boundary);
  const ordersInside = knownUnder(partner, name);
  // It stands before the cache. What is not the same for everyone is kept apart: that others have asked is not to be told.
  const ask = partner.call.bind(partner) as unknown as Look;
  const send: Look = (operation, request, options) =>
    ask(operation, request, owners[operation].of === 'nobody' ? options : { ...options, keptFor: name });
  // What is looked up on the way needs no customer's credential.
  const look: Look = (operation, request, { actingFor: _, ...options }) => send(operation, request, options);
  const inside = new Inside(look, boundary);
  const decide = (operation: DeclaredOperation, request: Request, options: CallOptions, forward: Look) => {
    const asked: Ask = {
      ...{ operation, request, options, inside, ordersInside, look },
      forward: (changed = request, otherwise = options) => forward(operation, changed, otherwise),
    };
    const owner = owners[operation];
    return { asked, answer: handlers[owner.of](owner, asked) };
  };
  return {
    ...partner,
    boundary: name,
    async call(operation, request, options = {}) {
      if (operations[operation].effect !== 'read') throw new OutsideBoundary();
      const { asked, answer } = decide(operation, request as Request, options, send);
      return (await withoutForeignPayers(await answer, asked)) as never;
    },
    async admit(operation, request, options) {
      await decide(operation, request as Request, options, async () => ({})).answer;
    },
  };
}

/** A caller's boundary is the same object with each request, and may name thousands. */
const names = new WeakMap<Boundary, string>();

/** Tells one boundary from another, whatever order it is written in. */
function nameOf(boundary: Boundary): string {
  let name = names.get(boundary);
  if (name === undefined) {
    const text = JSON.stringify([[...boundary.customers].sort(), [...boundary.resellers].sort()]);
    name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    names.set(boundary, name);
  }
  return name;
}

function knownUnder(partner: PartnerClient, name: string): KnownInside {
  let byName = known.get(partner);
  if (!byName) known.set(partner, (byName = new Map<string, KnownInside>()));
  let found = byName.get(name);
  if (!found) {
    byName.set(name, (found = new KnownInside(systemClock)));
    if (byName.size > mostBoundaries) byName.delete(byName.keys().next().value!);
  }
  return found;
}
