import { expect } from '@jest/globals';
import { scopeNames } from '../../../../partner/access/scope.js';
import { createPartnerClient } from '../../../../partner/client/index.js';
import { operations as declared } from '../../../../partner/client/operations.js';
import { sandboxPartner } from '../../../../partner/sandbox/index.js';
import { as } from '../../../support/callers.js';
import { type PartnerData, partnerData } from '../../../support/operations/index.js';
import { type GraphQLAnswer, startAll, type StartOptions } from '../../../support/start-all.js';

/** Every scope but admin, which is all of them. */
export const eachScope = scopeNames.filter((name) => name !== 'admin');

const callers = [
  { id: 'all', scopes: eachScope },
  { id: 'none', scopes: [] },
  ...eachScope.map((scope) => ({
    id: `without ${scope}`,
    scopes: eachScope.filter((name) => name !== scope),
  })),
  ...eachScope.map((scope) => ({ id: `only ${scope}`, scopes: [scope] })),
];

type Calls = Record<string, number>;

export interface ScopeBench {
  /** Asks as `all`, `none`, `without x:y` or `only x:y`, and counts the calls to the partner. */
  ask: (
    text: string,
    caller: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<{ answer: GraphQLAnswer; calls: Calls }>;
  data: PartnerData;
  close(): Promise<void>;
}

export async function startScopeBench(
  subgraphs: StartOptions['subgraphs'] = 'embedded',
): Promise<ScopeBench> {
  const bench = await startAll({ sandbox: { seed: 2 }, callers, subgraphs });
  const partner = createPartnerClient({
    apiUrl: bench.sandbox.url,
    iamUrl: bench.sandbox.url,
    credentials: sandboxPartner,
    language: 'en_US',
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
  return {
    data: partnerData(partner),
    async ask(text, caller, variables = {}, headers = {}) {
      await bench.resetCalls();
      const answer = await bench.query(text, variables, { ...as(caller), ...headers });
      // Exchanges of credentials are kept, whoever asks.
      const calls = Object.entries(await bench.calls()).filter(([operation]) => operation in declared);
      return { answer, calls: Object.fromEntries(calls) };
    },
    async close() {
      await partner.close();
      await bench.close();
    },
  };
}

/** Where an answer has errors with FORBIDDEN, without positions in lists. */
export function forbidden({ errors = [] }: GraphQLAnswer): string[] {
  return errors
    .filter(({ extensions }) => extensions?.code === 'FORBIDDEN')
    .map(({ path = [] }) => path.filter((key) => typeof key === 'string').join('.'));
}

/** Where an answer has null and another has not; anything else that differs fails. */
function missing(full: unknown, found: unknown, path: string[] = []): string[] {
  if (found === null && full !== null) return [path.join('.')];
  if (Array.isArray(full) && Array.isArray(found)) {
    expect(found).toHaveLength(full.length);
    return full.flatMap((item, index) => missing(item, found[index], path));
  }
  if (typeof full === 'object' && full !== null) {
    expect(Object.keys(found as object)).toEqual(Object.keys(full));
    return Object.entries(full).flatMap(([key, value]) =>
      missing(value, (found as Record<string, unknown>)[key], [...path, key]),
    );
  }
  expect([path, found]).toEqual([path, full]);
  return [];
}

const sum = (calls: Calls) => Object.values(calls).reduce((all, count) => all + count, 0);

/**
 * Takes away one scope after the other: all that does not take it has to be as before, without other calls. Gives how many
 * have made a difference.
 */
export async function withoutEach(
  { ask }: ScopeBench,
  text: string,
  variables: Record<string, unknown>,
): Promise<number> {
  const full = await ask(text, 'all', variables);
  expect(full.answer.errors).toBeUndefined();
  let different = 0;
  // Without customers:pii nothing is null, but masked.
  for (const scope of eachScope.filter((name) => name !== 'customers:pii')) {
    const { answer, calls } = await ask(text, `without ${scope}`, variables);
    const places = forbidden(answer);
    const nulls = missing(full.answer.data, answer.data);
    const isReported = (at: string) => places.some((reported) => `${reported}.`.startsWith(`${at}.`));
    expect(nulls.filter((at) => !isReported(at))).toEqual([]);
    expect(Object.keys(calls).filter((operation) => !(operation in full.calls))).toEqual([]);
    // What was read for a field that is gone may be what another one needs, which then asks for it itself.
    expect([scope, sum(calls) <= sum(full.calls)]).toEqual([scope, true]);
    if (places.length === 0) expect([nulls, calls]).toEqual([[], full.calls]);
    else different++;
  }
  return different;
}
