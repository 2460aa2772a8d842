import type { Quota } from '../contract/contract.js';
import { SECOND } from './time.js';

/** Admits calls up to a rate; those it does not admit do not count against it. */
export class SlidingWindow {
  private admitted: number[] = [];

  constructor(
    private readonly rate: Quota,
    private readonly steadyTime: () => number,
  ) {}

  admits(): boolean {
    const now = this.steadyTime();
    this.admitted = this.admitted.filter((time) => time > now - this.rate.seconds * SECOND);
    if (this.admitted.length >= this.rate.requests) return false;
    this.admitted.push(now);
    return true;
  }
}
