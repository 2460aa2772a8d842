import { expect, test } from '@jest/globals';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseExactJson } from '../exact-json.js';
import { cachingPartner } from './caching-partner.js';
import { scriptedPartner } from './testing/scripted-partner.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const megabyte = 1_000_000;

/** A page of rows as it comes from the wire. */
function page(number: number, rows: number): unknown {
  const row = (index: number) => ({
    order_id: `CS${number}-${index}`,
    customer_id: `customer-${number}-${index}`,
    service_type_name: '弹性云服务器',
    amount_after_discount: `${index}.${number}`,
    status: 5,
  });
  return parseExactJson(
    JSON.stringify({ order_infos: Array.from({ length: rows }, (_, index) => row(index)) }),
  );
}

function open(megabytes: number, rows: number) {
  const { partner, seen } = scriptedPartner((_, request) =>
    page((request as { query: { offset: number } }).query.offset, rows),
  );
  const cached = cachingPartner(partner, { account: 'a', megabytes });
  return { cached, seen, read: (offset: number) => cached.call('listCustomerOrders', { query: { offset } }) };
}

test('10,000 different answers stay within what they may take, by their count and by V8’s', async () => {
  const { cached, read, seen } = open(8, 20);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let offset = 0; offset < 10_000; offset++) {
    await read(offset);
    // What a test remembers of calls is no part of it.
    seen.length = 0;
    expect(cached.bytes()).toBeLessThanOrEqual(8 * megabyte);
  }
  expect(cached.bytes()).toBeGreaterThan(7 * megabyte);
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(12 * megabyte);
}, 30_000);

test('what was used last stays, what was not goes', async () => {
  const { read, seen } = open(1, 20);
  await read(0);
  for (let offset = 1; offset < 1_000; offset++) {
    await read(offset);
    await read(0);
  }
  expect(seen).toHaveLength(1_000);
  await read(1);
  expect(seen).toHaveLength(1_001);
});

test('an answer that would drive out many others is not kept', async () => {
  const { cached, read, seen } = open(1, 1_000);
  await read(0);
  await read(0);
  expect(seen).toHaveLength(2);
  expect(cached.bytes()).toBe(0);
});
