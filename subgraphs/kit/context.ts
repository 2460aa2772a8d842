import type { Language } from '../../partner/language/language.js';
import type { PartnerClient } from '../../partner/client/index.js';
import type { Logger } from '../../partner/settings/log.js';
import { ListSizes } from './list/list-sizes.js';

/** What the resolvers of one client request share. The gateway makes one per request, a subgraph process one per fetch. */
export interface SubgraphContext {
  partner: PartnerClient;
  /** The caller's, or else the one that is configured: of names from the catalogue and of error messages. */
  language?: Language | undefined;
  /** The request this context is a part of, when it is not the whole: what has been read is remembered there. */
  request?: SubgraphContext | undefined;
  /** Aborted when the one who asked has gone. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for each call to the partner, with all its waits; default: what the client is set to. */
  deadlineMs?: number | undefined;
  /** How long the partner's lists were when last read; outlives the request. */
  listSizes: ListSizes;
  /** Milliseconds since the epoch: what "today", "within 30 days" and "last month" are counted from. */
  now: () => number;
  /** Told of codes that the contract does not list, and of nothing else. */
  onUnknownCode: (enumName: string, code: string) => void;
}

/** What all requests of a process share. */
export type SharedContext = Omit<SubgraphContext, 'signal'>;

/**
 * What a process's requests share, with a memory of list sizes of its own.
 *
 * @param language for requests that ask for none
 * @param now default: the clock of this machine
 */
export function sharedContext(
  partner: PartnerClient,
  log: Pick<Logger, 'warn'>,
  language?: Language,
  now: () => number = Date.now,
): SharedContext {
  return {
    partner,
    language,
    listSizes: new ListSizes(),
    now,
    onUnknownCode: (enumName, code) => log.warn({ enum: enumName, code }, 'A code is not in the contract'),
  };
}

/**
 * The context of one client request. Each call gives another object: loaders live as long as it does.
 *
 * @param language what the client asks for, if anything
 */
export function contextOf(shared: SharedContext, signal: AbortSignal, language?: Language): SubgraphContext {
  return { ...shared, signal, language: language ?? shared.language };
}
