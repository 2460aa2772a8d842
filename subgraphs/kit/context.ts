import type { Language, PartnerClient } from '../../partner/client/index.js';
import type { Logger } from '../../partner/settings/log.js';
import { ListSizes } from './list/list-sizes.js';

/** What the resolvers of one client request share. The gateway makes one per request, a subgraph process one per fetch. */
export interface SubgraphContext {
  partner: PartnerClient;
  /** Language of names from the catalogue; default: the client's. */
  language?: Language | undefined;
  /** Aborted when the one who asked has gone. */
  signal?: AbortSignal | undefined;
  /** How long the partner's lists were when last read; outlives the request. */
  listSizes: ListSizes;
  /** Told of codes that the contract does not list, and of nothing else. */
  onUnknownCode: (enumName: string, code: string) => void;
}

/** What all requests of a process share. */
export type SharedContext = Omit<SubgraphContext, 'signal'>;

/** What a process's requests share, with a memory of list sizes of its own. */
export function sharedContext(partner: PartnerClient, log: Pick<Logger, 'warn'>): SharedContext {
  return {
    partner,
    listSizes: new ListSizes(),
    onUnknownCode: (enumName, code) => log.warn({ enum: enumName, code }, 'A code is not in the contract'),
  };
}

/** The context of one client request. Each call gives another object: loaders live as long as it does. */
export function contextOf(shared: SharedContext, signal: AbortSignal): SubgraphContext {
  return { ...shared, signal };
}
