import { beijingStamp } from '../../time.js';
import type { Rng } from '../prng.js';

/** `CS` + yyMMddHHmm in Beijing time + five characters, as in CS19040119281JMYC. */
export function orderId(createTime: number, rng: Rng): string {
  return `CS${beijingStamp(createTime).slice(2, 12)}${rng.code(5)}`;
}

/** `CP` + yyMMddHHmmss in Beijing time + four characters. */
export function couponId(createTime: number, rng: Rng): string {
  return `CP${beijingStamp(createTime).slice(2)}${rng.code(4)}`;
}
