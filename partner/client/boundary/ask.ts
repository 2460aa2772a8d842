import type { CallOptions } from '../index.js';
import type { DeclaredOperation } from '../operations.js';
import type { Inside } from './inside.js';
import type { KnownInside } from './known-inside.js';
import type { Part } from './owner.js';

export type Values = Record<string, unknown>;
export type Request = { [Name in Part | 'path']?: Values | undefined };

/** What a caller with a boundary asks, and how the partner can be asked. */
export interface Ask {
  operation: DeclaredOperation;
  request: Request;
  options: CallOptions;
  inside: Inside;
  /** Orders that are known to be inside. */
  ordersInside: KnownInside;
  /** Asks what was asked, or what differs from it. */
  forward: (request?: Request, options?: CallOptions) => Promise<Values>;
  /** Asks something else, to find out whose it is. */
  look: Look;
}

export type Look = (operation: DeclaredOperation, request: Request, options: CallOptions) => Promise<Values>;

/** A parameter as it is sent; undefined for one that is not. */
export function sent({ request }: Pick<Ask, 'request'>, part: Part, name: string): unknown {
  return request[part]?.[name] ?? undefined;
}

/** The same request with other parameters. */
export function changed({ request }: Pick<Ask, 'request'>, part: Part, values: Values): Request {
  return { ...request, [part]: { ...request[part], ...values } };
}
