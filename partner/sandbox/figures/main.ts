/** `npm run sandbox:figures`: start, memory and page times of the sandbox by the number of its customers. */
import { cpus } from 'node:os';
import { ask, filteredPages, totalOf, unfilteredPages } from './pages.js';
import { MeasuredSandbox } from './measured-sandbox.js';

const sizes = [120, 10_000, 100_000];
const pagesOfAKind = 25;

const columns: Record<string, string>[] = [];
for (const size of sizes) {
  console.error(`measuring ${size} customers`);
  columns.push({ ...(await atOnce(size)), ...(await afterPreparation(size)) });
}
print(columns);

/** Asked for a list of everything the moment it listens: the answer waits for what lists need. */
async function atOnce(customers: number) {
  const sandbox = await MeasuredSandbox.start(customers);
  try {
    const { milliseconds } = await ask(sandbox.url, 'listCustomerOrders', {});
    return {
      'start, ms': whole(sandbox.startMs),
      'resident after start, MB': String(sandbox.residentMb),
      'first list of all orders, asked at once, ms': whole(milliseconds),
    };
  } finally {
    await sandbox.end();
  }
}

/** Left alone until it has nothing to do, then asked for pages of all kinds in turn. */
async function afterPreparation(customers: number) {
  const sandbox = await MeasuredSandbox.start(customers);
  try {
    const background = customers < 2_000 ? undefined : await sandbox.background();
    const totals = new Map<string, number>();
    const first: Record<string, string> = {};
    for (const [name, page] of Object.entries(unfilteredPages)) {
      const { milliseconds, json } = await ask(sandbox.url, ...page(0));
      totals.set(name, totalOf(json));
      first[`first page of ${name}, ms`] = tenths(milliseconds);
    }
    const times = new Map<string, number[]>();
    const note = (name: string, time: number) => times.set(name, [...(times.get(name) ?? []), time]);
    for (let round = 0; round < pagesOfAKind; round++) {
      const { json } = await ask(sandbox.url, ...unfilteredPages['customers']!(placeIn(customers, round)));
      const id = (json['customer_infos'] as { customer_id: string }[])[0]!.customer_id;
      for (const [name, page] of Object.entries(filteredPages)) {
        note(name, (await ask(sandbox.url, ...page(id))).milliseconds);
      }
      for (const [name, page] of Object.entries(unfilteredPages)) {
        const offset = placeIn(totals.get(name)!, round + 0.5);
        note(name, (await ask(sandbox.url, ...page(offset))).milliseconds);
      }
    }
    return {
      'prepared in the background after, ms': background ? whole(background.milliseconds) : '-',
      'longest a call waits meanwhile, ms': background ? whole(background.longestBlock) : '-',
      'resident after 200 pages, MB': String(await sandbox.residentNow()),
      orders: String(totals.get('orders')),
      ...first,
      ...Object.fromEntries([...times].map(([name, list]) => [`${name}, median / p95 ms`, spread(list)])),
    };
  } finally {
    await sandbox.end();
  }
}

/** Spread over the list, never the same place twice in a row: the golden ratio's steps. */
function placeIn(total: number, step: number): number {
  return Math.floor(((step * 0.618_033_988) % 1) * Math.max(0, total - 10));
}

function spread(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    tenths(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  return `${at(0.5)} / ${at(0.95)}`;
}

function whole(value: number): string {
  return value.toFixed(0);
}

function tenths(value: number): string {
  return value.toFixed(1);
}

function print(results: Record<string, string>[]) {
  console.log(`Node ${process.version}, ${cpus().length} cores\n`);
  console.log(`| customers | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`);
  console.log(`|---|${sizes.map(() => '---:|').join('')}`);
  for (const name of Object.keys(results[0]!)) {
    console.log(`| ${name} | ${results.map((result) => result[name]).join(' | ')} |`);
  }
}
