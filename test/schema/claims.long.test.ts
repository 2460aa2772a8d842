import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { lookups } from '../../schema/lookups.js';
import { startAll, type TestBench } from '../support/start-all.js';
import type { Chooser } from './support/arguments.js';
import { type Data, readData } from './support/data.js';
import { api, claims } from './support/graph.js';
import { type Operation, operationOf, type Selection, textOf } from './support/operation.js';
import { type Path, pathsTo } from './support/paths.js';
import { queryFor } from './support/query-for.js';
import { wide } from './support/values.js';

/** Ways to ask for one field, before it is said that what it claims is not so. */
const most = 40;

/** Calls that a field makes in situations which the sandbox does not have, or hardly, and why not. */
const unprovoked: Record<string, Record<string, string>> = {
  'ResourcePackage.order': {
    showCustomerOrderDetails:
      'Only for an order that is in no list; the sandbox sells packages with listed ones.',
  },
  'RefundItem.originalOrder': {
    showCustomerOrderDetails:
      'Only where what is given back was a part of a combined order, which is in no list: of few refunds.',
  },
  'UsableVoucher.lockedBy': {
    listCustomerOrders: 'Only discount coupons are locked, and the sandbox has none that can pay an order.',
    showCustomerOrderDetails: 'Likewise.',
  },
  'ResourceSubscription.parent': {
    listPayPerUseCustomerResources:
      'Only where the subscription itself was not read from a list that has its parent.',
  },
  'UnsubscriptionQuoteItem.subscription': { listPayPerUseCustomerResources: 'The quote has read it.' },
  'UnsubscriptionQuoteItem.attached': { listPayPerUseCustomerResources: 'The quote has read them.' },
  'PaidTerm.order': {
    listCustomerOrders: 'The quote has read it.',
    showCustomerOrderDetails: 'The quote has read it.',
  },
};

let bench: TestBench;
let data: Data;
beforeAll(async () => {
  bench = await startAll({ sandbox: { seed: 7, customers: 60 } });
  data = await readData(({ query, variables }) => bench.query(query, variables));
}, 60_000);
afterAll(() => bench.close());

/** `@Calls` is what schema/coverage.md is made from: here it is held against the calls that are made. */
describe('a field calls what it says it calls, and an operation nothing that none of its fields says', () => {
  test.each([...claims])('%s', async (coordinate, claimed) => {
    const excused = unprovoked[coordinate] ?? {};
    const missing = new Set(claimed.filter((operation) => !(operation in excused)));
    let asked: Operation | undefined;
    for (const [path, selections, chooser] of waysTo(coordinate)) {
      if (asked && missing.size === 0) break;
      asked = operationOf(selections);
      const made = await callsOf(asked);
      const { known, fields } = claimsIn(asked);
      const unclaimed = Object.keys(made).filter((operation) => !known.has(operation));
      if (unclaimed.length > 0) {
        throw new Error(
          `${unclaimed.join(', ')} was called, and no field here says so with @Calls: ${[...fields].join(', ')}\n\n${textOf(asked)}`,
        );
      }
      const before = operationOf(queryFor(path, undefined, data, chooser)!);
      const others = [...missing].some((operation) => claimsIn(before).known.has(operation));
      const madeBefore = others ? await callsOf(before) : {};
      for (const operation of missing) {
        if ((made[operation] ?? 0) > (madeBefore[operation] ?? 0)) missing.delete(operation);
      }
    }
    if (!asked)
      throw new Error(`No query reaches ${coordinate}: it needs a row in test/schema/support/values.ts.`);
    if (missing.size > 0) {
      throw new Error(
        `${coordinate} says that it calls ${[...missing].join(', ')}, and did not. Asked last:\n\n${textOf(asked)}`,
      );
    }
  });
});

test('what is excused is claimed', () => {
  for (const [coordinate, operations] of Object.entries(unprovoked)) {
    expect(claims.get(coordinate)).toEqual(expect.arrayContaining(Object.keys(operations)));
  }
});

/** Queries for a field on several paths and with several arguments, the plainest first, each once. */
function* waysTo(coordinate: string): Generator<[Path, Selection[], Chooser]> {
  const [type, field] = coordinate.split('.') as [string, string];
  const paths = pathsTo(type).slice(0, 12);
  const asked = new Set<string>();
  for (const [index, optional, value] of diagonals()) {
    const path = paths[index];
    const selections = path && queryFor(path, field, data, counting(optional, value, path));
    if (!selections || asked.has(operationOf(selections).query)) continue;
    if (asked.add(operationOf(selections).query).size > most) return;
    yield [path, selections, counting(optional, value, path)];
  }
}

/** Triples of small numbers, those of the smallest sum first. */
function* diagonals(): Generator<[number, number, number]> {
  for (let sum = 0; sum < 16; sum++) {
    for (let a = 0; a <= sum; a++) for (let b = 0; a + b <= sum; b++) yield [a, b, sum - a - b];
  }
}

/** Takes values by their place in their lists, and of all that may be left out gives one, counted from 1. */
function counting(optional: number, value: number, path: Path): Chooser {
  let count = 0;
  const isWide = path.some(({ field }) => wide.includes(field));
  return {
    pick: (from) => from[value % from.length]!,
    gives: () => ++count === optional,
    first: () => (isWide ? 10 : 20) >> Math.max(0, path.length - 1) || 2,
    byVariable: () => false,
  };
}

async function callsOf({ query, variables }: Operation): Promise<Record<string, number>> {
  await bench.resetCalls();
  const { errors } = await bench.query(query, variables);
  const invalid = errors?.find(({ extensions }) => extensions?.code === 'GRAPHQL_VALIDATION_FAILED');
  if (invalid) throw new Error(`${invalid.message}\n\n${query}`);
  const { createToken: _, listDomains: __, ...made } = await bench.calls();
  return made;
}

/** What the fields of an operation say they call, which fields these are, and what looking up their objects calls. */
function claimsIn({ query }: Operation): { known: Set<string>; fields: Set<string> } {
  const fields = new Set<string>();
  const known = new Set<string>();
  const types = new TypeInfo(api);
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field({ name }) {
        const type = types.getParentType()!.name;
        const field = `${type}.${name.value}`;
        for (const operation of lookups[type] ?? []) known.add(operation);
        for (const operation of claims.get(field) ?? []) known.add(operation);
        if (claims.has(field)) fields.add(field);
      },
    }),
  );
  return { known, fields };
}
