/** What one gateway process takes on at a time. Beyond it requests are refused before anything is done for them. */
export interface LoadLimits {
  /** Requests under way, however cheap; default 1000. */
  maxRequests: number;
  /** How late the event loop may be for longer than a moment, in milliseconds; default 50. Infinity for any time. */
  maxDelayMs: number;
  /** Bytes of request bodies that are being read; default 64 MiB. */
  maxBodyBytes: number;
}

export const defaultLimits: LoadLimits = {
  maxRequests: 1000,
  maxDelayMs: 50,
  maxBodyBytes: 64 * 1024 * 1024,
};
