/**
 * Makes objects of one kind that are in use for long, and says how large the heap was at most, for each byte of what was in
 * use. With `soon` as an argument V8 is to forget soon.
 */
import { forgetSoon } from '../forget-soon.js';

if (process.argv[2] === 'soon') forgetSoon();

const make = (index: number) => [{ index, more: new Array<number>(50).fill(index) }];
const kept = new Array<unknown>(100_000);
const [first, last] = [500_000, 1_200_000];
let least = Infinity;
let most = 0;
for (let index = 0; index < last; index++) {
  kept[index % kept.length] = make(index);
  if (index < first || index % 1_000 > 0) continue;
  const { heapUsed } = process.memoryUsage();
  least = Math.min(least, heapUsed);
  most = Math.max(most, heapUsed);
}
process.stdout.write(JSON.stringify({ growth: most / least }));
