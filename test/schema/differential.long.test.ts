import { test } from '@jest/globals';
import { compareRandom } from './support/compare-random.js';
import { coordinates } from './support/graph.js';

test('500 random operations that reach nearly every field have the same answer from the gateway, embedded and over HTTP, and from one schema without federation', async () => {
  const { fields, values } = await compareRandom(500, 20261110);
  expectShare(0.95, fields, 'in an answer');
  expectShare(0.85, values, 'in an answer with a value');
}, 600_000);

/** The three servers have written nothing, each in a ledger of its own: what that shows is for tests of writes. */
const ofTheLedger = /^Operation/;

/** README.md says which fields these data do not have. */
function expectShare(least: number, found: ReadonlySet<string>, where: string): void {
  const expected = coordinates.filter((coordinate) => !ofTheLedger.test(coordinate));
  const missed = expected.filter((coordinate) => !found.has(coordinate));
  const share = 1 - missed.length / expected.length;
  if (share >= least) return;
  const [wanted, got] = [least, share].map((part) => `${(part * 100).toFixed(1)} %`);
  throw new Error(
    `Expected ${wanted} of all fields ${where}, but got ${got}. Not these: ${missed.join(', ')}.`,
  );
}
