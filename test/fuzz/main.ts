/** `npx tsx test/fuzz/main.ts --requests 100000 --seed 7`, or `--only 4711` for one of them. Ends within five minutes. */
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.js';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    seconds: { type: 'string', default: '280' },
  },
});
const only = values.only === undefined ? {} : { from: Number(values.only), requests: 1 };
const report = await fuzz({
  ...{ seed: Number(values.seed), requests: Number(values.requests), limitMs: Number(values.seconds) * 1000 },
  ...only,
  log: (line) => console.log(line),
});
console.log(JSON.stringify({ seed: values.seed, ...report }, null, 2));
process.exit(report.failures.length > 0 ? 1 : 0);
