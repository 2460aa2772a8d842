import type { Quota } from '../contract/contract.js';
import { gatewayError, overLimit } from './errors.js';
import { SlidingWindow } from './sliding-window.js';

/** Sliding windows, one per operation and partner account. Refused calls do not count against the window. */
export class QuotaWindows {
  private readonly windows = new Map<string, SlidingWindow>();

  constructor(private readonly steadyTime: () => number = () => performance.now()) {}

  /** Takes one call from the window or throws the gateway's 429. */
  take(operation: string, account: string, quota: Quota) {
    const key = `${operation} ${account}`;
    let window = this.windows.get(key);
    if (!window) this.windows.set(key, (window = new SlidingWindow(quota, this.steadyTime)));
    if (window.admits()) return;
    throw gatewayError('APIGW.0308', overLimit(quota));
  }

  clear() {
    this.windows.clear();
  }
}
