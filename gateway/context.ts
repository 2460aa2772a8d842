import type { ExecutionResult } from 'graphql';
import type { Disclosures } from '../partner/access/disclosures.js';
import type { RateLimit } from '../partner/access/rate-limit.js';
import type { Tally } from '../partner/tally/tally.js';
import type { Priority } from '../partner/client/index.js';
import type { Caller } from './callers/caller.js';
import type { RequestRecord } from './log/request-record.js';
import type { Language } from '../partner/language/language.js';

/** What the gateway knows of one client request; subgraphs see of it what their connection passes on. */
export interface GatewayContext {
  /** Aborted when the client hangs up before it has its answer. */
  signal: AbortSignal;
  /** Of messages and of names from the catalogue: the client's, or else the one that is configured, if any. */
  language?: Language | undefined;
  /** Adds up what the request costs at the partner. */
  tally: Tally;
  /** Remembers which personal values the answer tells in clear; undefined where nobody is answered. */
  disclosures?: Disclosures | undefined;
  /** Whether answers from before are not good enough: the client says so, or it changes something. */
  fresh?: boolean | undefined;
  /** Who asks. */
  caller: Caller;
  /** How the caller stands with its budget; undefined where nobody counts it. */
  rateLimit?: RateLimit | undefined;
  /** What is noted of the request; undefined for one of our own. */
  record?: RequestRecord | undefined;
  /** Of an operation that has been executed before it came to `FederatedGraph`; there it is not executed again. */
  execution?: Promise<ExecutionResult> | undefined;
  /** Of the calls to the partner; default: interactive. */
  priority?: Priority | undefined;
}
