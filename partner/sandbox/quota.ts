import type { Quota } from '../contract/contract.js';
import { gatewayError } from './errors.js';
import { SECOND } from './time.js';

/** Sliding windows, one per operation and partner account. Refused calls do not count against the window. */
export class QuotaWindows {
  private readonly accepted = new Map<string, number[]>();

  constructor(private readonly steadyTime: () => number = () => performance.now()) {}

  /** Takes one call from the window or throws the gateway's 429 (authentication.md section 3). */
  take(operation: string, account: string, quota: Quota) {
    const now = this.steadyTime();
    const key = `${operation} ${account}`;
    const window = (this.accepted.get(key) ?? []).filter((time) => time > now - quota.seconds * SECOND);
    this.accepted.set(key, window);
    if (window.length >= quota.requests) {
      throw gatewayError(
        'APIGW.0308',
        `The throttling threshold has been reached: policy user over ratelimit,limit:${quota.requests},time:${quota.seconds} second`,
      );
    }
    window.push(now);
  }

  clear() {
    this.accepted.clear();
  }
}
