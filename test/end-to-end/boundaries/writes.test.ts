import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Boundary } from '../../../partner/access/boundary.js';
import type { Row } from '../../../partner/sandbox/testing/test-client.js';
import { examples } from '../../faults/examples.js';
import { documentOf, titleOf } from '../../faults/support/example.js';
import { FaultyWorld } from '../../faults/support/faulty-world.js';
import { as } from '../../support/callers.js';
import { startAll, type TestBench } from '../../support/start-all.js';
import { madeUp, replaced } from './support/made-up.js';

/** Who may see everything, and who may see a customer, or a reseller, that no example is about. */
const everybody = 'everybody';
/** Who may see every customer and reseller, but as parts. */
const insider = 'insider';
const inside: Boundary = { customers: [], resellers: [] };
const strangers = ['of a customer', 'of a reseller'];

let world: FaultyWorld;
let bench: TestBench;
beforeAll(async () => {
  world = await FaultyWorld.open();
  const { url } = world.sandbox;
  bench = await startAll({
    sandbox: { customers: 0, scenario: 'empty' },
    partner: { apiUrl: url, iamUrl: url },
    callers: [
      { id: everybody },
      { id: insider, boundary: inside },
      ...(await boundaries()).map((boundary, index) => ({ id: strangers[index]!, boundary })),
    ],
  });
}, 60_000);
afterAll(async () => {
  await bench.close();
  await world.close();
});

async function boundaries(): Promise<Boundary[]> {
  const { partner } = world;
  const customers: Row[] = await partner.all('listSubCustomers', 'customer_infos', { association_type: '1' });
  const resellers: Row[] = await partner.all('listIndirectPartners', 'indirect_partners');
  return [
    { customers: [customers.at(-1).customer_id as string], resellers: [] },
    { customers: [], resellers: [resellers[1].indirect_partner_id as string] },
  ];
}

async function everyId(): Promise<Boundary> {
  const { partner } = world;
  const customers: Row[] = await partner.all('listSubCustomers', 'customer_infos');
  const resellers: Row[] = await partner.all('listIndirectPartners', 'indirect_partners');
  return {
    customers: customers.map((row) => row.customer_id as string),
    resellers: resellers.map((row) => row.indirect_partner_id as string),
  };
}

/** Everything that was ever done in the sandbox. */
const history = () => readFileSync(join(world.folder, 'sandbox.state'), 'utf8');

const ask = (caller: string, mutation: string, input: object) =>
  bench.query(documentOf(mutation), { input }, { ...as(caller), 'x-partner-calls': '1' });

function seen({ data, errors = [], extensions }: Awaited<ReturnType<typeof ask>>) {
  const { made } = extensions!.partnerCalls as { made: number };
  return { data, made, errors: errors.map(({ message, extensions: { code } = {} }) => [code, message]) };
}

/** The ids in an input, each with one that nothing has. */
function idsIn(input: object): Map<string, string> {
  const texts = JSON.stringify(input).match(/(?<=")[0-9A-Za-z-]{12,}(?=")/g) ?? [];
  return new Map(texts.filter((text) => /\d/.test(text)).map((id) => [id, madeUp(id, 'nothing')]));
}

describe.each(examples.map((example) => [titleOf(example), example] as const))('%s', (_, example) => {
  test('about others is refused as if they did not exist, nothing is done, and nothing kept under the key', async () => {
    const { mutation } = example;
    const query = (text: string, variables: object) => bench.query(text, { ...variables }, as(everybody));
    const input = await example.prepare(world, query);
    const before = history();
    const idempotencyKey = `about ${titleOf(example)}`;
    for (const stranger of strangers) {
      // Who may register customers with its reseller may send them codes.
      if (mutation === 'sendVerificationCode' && stranger === 'of a reseller') continue;
      const dryRun = seen(await ask(stranger, mutation, { ...input, idempotencyKey, dryRun: true }));
      const answer = seen(await ask(stranger, mutation, { ...input, idempotencyKey }));
      expect(history()).toBe(before);
      expect(answer.data?.[mutation]?.operation ?? null).toBeNull();
      const said = answer.errors.length > 0 || answer.data[mutation].userErrors.length > 0;
      expect(said).toBe(true);

      const ids = idsIn(input);
      const nothing = { ...replaced(input, ids), idempotencyKey: `${idempotencyKey} 2` };
      const ofNothing = seen(await ask(stranger, mutation, nothing));
      expect(replaced(answer, ids)).toEqual(ofNothing);
      const dryOfNothing = seen(await ask(stranger, mutation, { ...nothing, dryRun: true }));
      expect(replaced(dryRun, ids)).toEqual(dryOfNothing);
    }

    // One who may do it does it: the input was good. Who will be the partner's own is in nobody's boundary yet.
    const able = mutation === 'createCustomer' ? everybody : insider;
    Object.assign(inside, await everyId());
    const { data, errors } = await ask(able, mutation, { ...input, idempotencyKey });
    expect(errors).toBeUndefined();
    expect(data[mutation]).toMatchObject({ userErrors: [], operation: { status: 'CONFIRMED' } });
    expect(history()).not.toBe(before);
  });
});

test.each(strangers)(
  'operations are their caller’s alone, but for one who may see all: not of one %s',
  async (stranger) => {
    const list = '{ operations(first: 50) { totalCount nodes { id caller } } }';
    const { operations } = (await bench.query(list, {}, as(everybody))).data;
    expect(operations.totalCount).toBeGreaterThan(10);
    const others = (await bench.query(list, {}, as(stranger))).data.operations;
    expect(others).toEqual({ totalCount: 0, nodes: [] });
    const { id } = operations.nodes[0];
    const one = 'query ($id: ID!) { operation(id: $id) { id } }';
    expect((await bench.query(one, { id }, as(stranger))).data).toEqual({ operation: null });
    const resolve = `mutation ($input: ResolveOperationInput!) {
    resolveOperation(input: $input) { operation { id } userErrors { code message } }
  }`;
    const settle = async (of: string) => {
      const input = { id: of, outcome: 'DONE', note: 'no' };
      return (await bench.query(resolve, { input }, as(stranger))).data.resolveOperation as object;
    };
    const ids = new Map([[id as string, 'nothing']]);
    expect(replaced(await settle(id), ids)).toEqual(await settle('nothing'));
  },
);
