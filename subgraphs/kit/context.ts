import { type Access, fullAccess } from '../../partner/access/access.js';
import { type BoundedPartner, boundedPartner } from '../../partner/client/boundary/bounded-partner.js';
import type { Boundary } from '../../partner/access/boundary.js';
import type { Disclosures } from '../../partner/access/disclosures.js';
import type { Language } from '../../partner/language/language.js';
import type { PartnerClient, Priority } from '../../partner/client/index.js';
import { shownCode } from '../../partner/client/shown-code.js';
import type { RateLimit } from '../../partner/access/rate-limit.js';
import type { Tally } from '../../partner/tally/tally.js';
import { Ledger, SqliteStore } from '../../partner/ledger/index.js';
import type { Logger } from '../../partner/settings/log.js';
import { ListSizes } from './list/list-sizes.js';

/** What the resolvers of one client request share. The gateway makes one per request, a subgraph process one per fetch. */
export interface SubgraphContext {
  partner: PartnerClient;
  /** Through which everything goes that changes something. */
  ledger: Ledger;
  guards: Guards;
  /** Who asks: whose idempotency keys they are, and whose daily limit. */
  caller: string;
  /** What it may do, and whose data it may see. */
  access: Access;
  /** Whether a write stays within the caller's boundary; undefined where it has none. */
  admit?: BoundedPartner['admit'] | undefined;
  /** What the request has read; another one has forgotten it. See `requestScoped`. */
  memory: Map<symbol, unknown>;
  /** The caller's, or else the one that is configured: of names from the catalogue and of error messages. */
  language?: Language | undefined;
  /** The request this context is a part of, when it is not the whole: what has been read is remembered there. */
  request?: SubgraphContext | undefined;
  /** The request's own context, where this one is for what it has only a hint of. See `hintedContext`. */
  hintedFor?: SubgraphContext | undefined;
  /** Aborted when the one who asked has gone. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for each call to the partner, with all its waits; default: what the client is set to. */
  deadlineMs?: number | undefined;
  /** Of the calls to the partner; default: interactive. */
  priority?: Priority | undefined;
  /** How the caller stands with its budget, as the gateway tells; undefined when nobody does. */
  rateLimit?: RateLimit | undefined;
  /** Adds up what the request costs at the partner. */
  tally?: Tally | undefined;
  /** Remembers which personal values the request is told in clear. */
  disclosures?: Disclosures | undefined;
  /** Whether answers from before are not good enough. */
  fresh?: boolean | undefined;
  /** Another number after whatever may have changed what is kept of the partner's answers; absent where none are kept. */
  dataVersion?: (() => number) | undefined;
  /** How long the partner's lists were when last read; outlives the request. */
  listSizes: ListSizes;
  /** Milliseconds since the epoch: what "today", "within 30 days" and "last month" are counted from. */
  now: () => number;
  /** Told of codes that the contract does not list, and of nothing else. */
  onUnknownCode: (enumName: string, code: string) => void;
}

/** What all requests of a process share. */
export type SharedContext = Omit<SubgraphContext, Exclude<keyof Asked, 'language'> | 'memory' | 'admit'>;

/** Who asks where callers are not told apart. */
export const anyCaller = 'anyone';

/** What an operator allows. */
export interface Guards {
  /** Of one voucher, in yuan; undefined for as much as the partner allows. */
  largestFaceValue?: string | undefined;
}

export interface SharedOptions {
  partner: PartnerClient;
  /** Default: one that ends with the process, and takes nothing up. */
  ledger?: Ledger | undefined;
  /** Default: nobody is told. */
  log?: Pick<Logger, 'warn'> | undefined;
  /** For requests that ask for none. */
  language?: Language | undefined;
  /** Default: the clock of this machine. */
  now?: (() => number) | undefined;
  guards?: Guards | undefined;
  dataVersion?: (() => number) | undefined;
}

/** What a process's requests share, with a memory of list sizes of its own. */
export function sharedContext(options: SharedOptions): SharedContext {
  const { partner, log, language, now = Date.now, guards = {} } = options;
  const passing = () => new Ledger({ store: new SqliteStore(':memory:'), partner, writes: [] });
  return {
    partner,
    ledger: options.ledger ?? passing(),
    language,
    guards,
    listSizes: new ListSizes(),
    dataVersion: options.dataVersion,
    now,
    onUnknownCode: (enumName, code) =>
      log?.warn({ enum: enumName, code: shownCode(code) }, 'A code is not in the contract'),
  };
}

/** What a request brings along. */
export interface Asked {
  signal?: AbortSignal | undefined;
  /** What the client asks for, if anything. */
  language?: Language | undefined;
  /** Default: whoever asks where callers are not told apart. */
  caller?: string | undefined;
  /** Default: everything. */
  access?: Access | undefined;
  tally?: Tally | undefined;
  disclosures?: Disclosures | undefined;
  fresh?: boolean | undefined;
  priority?: Priority | undefined;
  rateLimit?: RateLimit | undefined;
}

/** The context of one client request. Each call gives another object: loaders live as long as it does. */
export function contextOf(shared: SharedContext, asked: Asked): SubgraphContext {
  const access = asked.access ?? fullAccess;
  const own = {
    language: asked.language ?? shared.language,
    caller: asked.caller ?? anyCaller,
    access,
    memory: new Map<symbol, unknown>(),
  };
  // Not spread: what is added to that gets a shape of its own for each request, which V8 keeps for long.
  const context = Object.assign({}, shared, asked, own);
  return access.boundary ? Object.assign(context, within(access.boundary, shared)) : context;
}

/** All that resolvers have of the partner and of what others have read, as a caller with a boundary may have it. */
function within(boundary: Boundary, { partner, listSizes }: SharedContext) {
  const bounded = boundedPartner(partner, boundary);
  return { partner: bounded, admit: bounded.admit, listSizes: listSizes.within(bounded.boundary) };
}
