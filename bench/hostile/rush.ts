import { setMaxListeners } from 'node:events';
import { Pool } from 'undici';
import { newApiKey } from '../../gateway/callers/keys/api-key.js';

/** What a caller without manners got, by status. */
export type Rushed = Map<number, number>;

interface Attack {
  key: string;
  body: object;
  headers?: Record<string, string>;
}

const connections = 64;
/** More at a time than connections, so that none ever waits for the next request. */
const atATime = 128;

/** Sends requests of every unpleasant kind, as fast as they are answered, until told to stop. */
export async function rush(url: string, key: string, stop: AbortSignal): Promise<Rushed> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, headersTimeout: 0 });
  const attacks = attacksWith(key);
  setMaxListeners(2 * atATime, stop);
  const statuses: Rushed = new Map();
  let sent = 0;
  const worker = async () => {
    while (!stop.aborted) {
      const attack = attacks[sent++ % attacks.length]!;
      try {
        const answer = await pool.request({
          path: pathname,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${attack.key}`,
            ...attack.headers,
          },
          body: JSON.stringify(attack.body),
          signal: stop,
        });
        await answer.body.dump();
        statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
      } catch {
        // Its end, or a connection that was closed to it: the next has another.
      }
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  await pool.destroy();
  return statuses;
}

function attacksWith(key: string): Attack[] {
  const page = `query ($first: Int!, $month: YearMonth!) {
    customers(first: $first) { nodes { id name
      balance { available { amount } } monthlySpend(month: $month) { total { amount } }
      orders(first: 5) { nodes { id price { amount } } } vouchers(first: 5) { nodes { id } } } }
  }`;
  const variables = { first: 100, month: '2026-10' };
  const deep = '{ customers(first: 1) { nodes '.concat(
    '{ reseller { customers(first: 1) { nodes '.repeat(12),
  );
  return [
    { key, body: { query: page, variables } },
    { key, body: { query: page, variables }, headers: { 'cache-control': 'no-cache' } },
    { key, body: { query: `{ ${'a'.repeat(10)} }` } },
    { key, body: { query: `${deep}{ id }${' }'.repeat(40)}` } },
    { key, body: { query: `{ ${Array.from({ length: 400 }, (_, i) => `a${i}: __typename`).join(' ')} }` } },
    { key: newApiKey().key, body: { query: '{ __typename }' } },
  ];
}
