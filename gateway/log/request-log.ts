import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestRecord } from './request-record.js';
import { Sparing } from './sparing.js';

/** Where lines go; pino's logger is one. */
export interface LineLog {
  info(line: object, message: string): void;
}

/** Lines about refused requests in a second: whoever floods the gateway may not flood the log. */
const mostRefused = 20;

/**
 * Leaves one line a request: who asked for which operation, what became of it and what it took. Every value is named
 * here one by one, and none is a header, a document, a variable or a part of the answer.
 */
export class RequestLog {
  readonly #log: LineLog;
  readonly #refusals: Sparing;

  constructor(log: LineLog, now?: () => number) {
    this.#log = log;
    this.#refusals = new Sparing(mostRefused, now);
  }

  /** Writes the line when the request is over. */
  follow(record: RequestRecord, request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request;
    const sentBefore = socket.bytesWritten;
    response.once('close', () => {
      const bytesOut = socket.bytesWritten - sentBefore;
      if (record.refused) return this.refused({ ...lineOf(record), ...endOf(response, record), bytesOut });
      this.#log.info({ ...lineOf(record), ...endOf(response, record), bytesOut }, 'Request');
    });
  }

  /** A request that was refused, of which not much may be known. Only so many lines a second; the next says how many more. */
  refused(about: { status: number; [name: string]: unknown }): void {
    const left = this.#refusals.next();
    if (left === undefined) return;
    this.#log.info({ ...about, ...(left > 0 && { notLogged: left }) }, 'Request refused');
  }
}

function lineOf(record: RequestRecord): object {
  const { id, traceId, caller, method, operation, type, hash, cost, tally, bytesIn } = record;
  return {
    requestId: id,
    ...(traceId !== undefined && { traceId }),
    ...{ caller, method, operation, type, hash, cost },
    ...(tally && {
      partnerCalls: tally.total('made'),
      fromCache: tally.total('cached'),
      waitedMs: Math.round(tally.total('waitedMs')),
    }),
    bytesIn,
  };
}

function endOf(response: ServerResponse, record: RequestRecord) {
  return {
    outcome: outcomeOf(response, record),
    ...(record.codes.size > 0 && { codes: [...record.codes] }),
    status: response.statusCode,
    ms: Math.round((performance.now() - record.begun) * 10) / 10,
  };
}

function outcomeOf({ writableFinished }: ServerResponse, { refused, codes }: RequestRecord): string {
  if (!writableFinished) return 'hung up';
  if (refused) return 'refused';
  return codes.size > 0 ? 'errors' : 'ok';
}
