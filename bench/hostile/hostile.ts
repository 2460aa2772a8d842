import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NewApiKey, newApiKey } from '../../gateway/callers/keys/api-key.js';
import { Children } from '../processes/children.js';
import { table } from '../report/table.js';
import { askPolitely, type Polite } from './polite.js';
import { rush, type Rushed } from './rush.js';

/** Of a caller whom nobody trusts much, in partner calls a minute. */
const budget = 60;
const latencyMs = 60;

/** Whether one caller notices another who asks as fast as it can: the section of the results on it. */
export async function hostile({ quick }: { quick: boolean }): Promise<string> {
  const seconds = quick ? 3 : 60;
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const children = new Children();
  try {
    const keys = { polite: newApiKey(), hostile: newApiKey() };
    const file = join(folder, 'callers.json');
    writeFileSync(file, JSON.stringify({ callers: callersWith(keys) }));
    const sandbox = await children.start('sandbox', { quota: 'documented', latencyMs });
    const environment = { CALLERS_FILE: file, REQUEST_LOG: 'off' };
    const { url } = await children.start('gateway-in-use', { sandboxUrl: sandbox.url, environment });
    const ask = () => askPolitely(url, keys.polite.key, seconds);
    await askPolitely(url, keys.polite.key, quick ? 1 : 10);
    const alone = await ask();
    const stop = new AbortController();
    const rushing = rush(url, keys.hostile.key, stop.signal);
    const beside = await ask();
    stop.abort();
    const rushed = await rushing;
    const again = await ask();
    return report({ alone, beside, again, rushed, seconds });
  } finally {
    await children.stop();
    rmSync(folder, { recursive: true });
  }
}

function callersWith(keys: Record<'polite' | 'hostile', NewApiKey>): object[] {
  return Object.entries(keys).map(([id, { id: keyId, sha256 }]) => ({
    id,
    scopes: ['admin'],
    ...(id === 'hostile' && { callsPerMinute: budget }),
    keys: [{ id: keyId, sha256, createdAt: new Date().toISOString() }],
  }));
}

interface Measured {
  alone: Polite;
  beside: Polite;
  again: Polite;
  rushed: Rushed;
  seconds: number;
}

function report({ alone, beside, again, rushed, seconds }: Measured): string {
  const row = (name: string, { asked, failed, p50, p99, callsEach }: Polite) => [
    name,
    String(asked),
    String(failed),
    p50.toFixed(1),
    p99.toFixed(1),
    (p99 / alone.p99).toFixed(2),
    callsEach.toFixed(2),
  ];
  const all = [...rushed.values()].reduce((sum, count) => sum + count, 0);
  const statuses = [...rushed].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`);
  return [
    '## A hostile caller beside a polite one',
    `${seconds} s each; the partner takes ${latencyMs} ms and has its documented quotas. The hostile caller, with a budget of ` +
      `${budget} partner calls a minute, got ${(all / seconds).toFixed(0)} answers a second: ${statuses.join(', ')}.`,
    table(
      [
        'the polite caller',
        'requests',
        'failed',
        'p50 ms',
        'p99 ms',
        '× alone (goal < 1.20)',
        'partner calls each',
      ],
      [row('alone', alone), row('beside the hostile one', beside), row('alone again', again)],
      1,
    ),
  ].join('\n\n');
}
