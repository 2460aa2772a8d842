import type { IncomingMessage } from 'node:http';
import type { Tally } from '../../partner/tally/tally.js';
import { requestId, traceId } from './request-id.js';

/** What is noted of a request while it is served, for the line it leaves in the log. */
export class RequestRecord {
  readonly id: string;
  readonly traceId: string | undefined;
  readonly method: string | undefined;
  readonly begun = performance.now();
  /** Its name: `caller.id`. */
  caller?: string;
  /** Name of the operation; undefined for one that has none or was not found. */
  operation?: string;
  type?: string;
  /** SHA-256 of the document. */
  hash?: string;
  /** What it cost of the caller's budget, for whoever counts that. */
  cost?: object;
  tally?: Tally;
  /** Whether it was refused for what it is, before anything was executed. */
  refused = false;
  readonly codes = new Set<string>();
  /** Of the body, as it was sent. */
  bytesIn = 0;

  constructor({ headers, method }: IncomingMessage) {
    this.id = requestId(headers);
    this.traceId = traceId(headers);
    this.method = method;
  }

  /** Notes the code of an error. A stranger's subgraph could put anything there. */
  failed(code: unknown): void {
    if (this.codes.size >= 20) return;
    this.codes.add(typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? code : 'OTHER');
  }
}
