/** What one client may take of a gateway's connections, time and memory before it has said what it wants. */
export interface HttpLimits {
  /** The line of the request and its headers together, in bytes; beyond it 431. Default 16 KiB. */
  headerBytes: number;
  /** Path and query of a request, in bytes; beyond it 414. Default 8 KiB. */
  urlBytes: number;
  /** A body, as sent and as unpacked, in bytes; beyond it 413. Default 1 MiB, far above any operation. */
  bodyBytes: number;
  /** How long the headers may take, in milliseconds; beyond it 408. Default 10,000. */
  headersMs: number;
  /** How long a request may take until it is read, in milliseconds; beyond it 408. Default 30,000. */
  requestMs: number;
  /**
   * How long an operation may run, in milliseconds: what is not answered by then is null, beside an error. Default 70,000: calls
   * in bulk may wait a minute for their turn at the partner.
   */
  operationMs: number;
  /** Slowest body, in bytes a second, looked at every `slowAfterMs`; below it 408. Default 1024. */
  bytesPerSecond: number;
  /** Time that a body has before its rate is looked at, in milliseconds. Default 3,000. */
  slowAfterMs: number;
  /** How long a connection may be idle, in milliseconds: longer than balancers keep theirs. Default 65,000. */
  keepAliveMs: number;
  /** Connections from one address; those beyond it are closed with 429. Default 256, none for this machine's own. */
  connectionsPerSource: number | undefined;
}

export const defaultHttpLimits: HttpLimits = {
  headerBytes: 16 * 1024,
  urlBytes: 8 * 1024,
  bodyBytes: 1024 * 1024,
  headersMs: 10_000,
  requestMs: 30_000,
  operationMs: 70_000,
  bytesPerSecond: 1024,
  slowAfterMs: 3_000,
  keepAliveMs: 65_000,
  connectionsPerSource: undefined,
};
