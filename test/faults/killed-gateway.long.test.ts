import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { examples } from './examples.js';
import { foundOut, type Query, type Result, send, titleOf } from './support/example.js';
import { faultsDocument } from './support/faults-document.js';
import { FaultyWorld } from './support/faulty-world.js';
import { GatewayProcess } from '../support/gateway-process.js';
import { kills } from './support/kills.js';
import { noteOutcome, tableOf } from './support/outcomes.js';
import { personSays } from './support/person.js';

const patience = 20_000;
/** When the partner's records are taken for complete. */
const settleMs = 1_000;

let world: FaultyWorld;
let gateway: GatewayProcess;

const start = () => {
  const { accessKey, secretKey, domainId, accountName, password, agency } = sandboxPartner;
  const environment = {
    PARTNER_API_URL: world.proxy.url,
    IAM_URL: world.sandbox.url,
    PARTNER_AK: accessKey,
    PARTNER_SK: secretKey,
    PARTNER_DOMAIN_ID: domainId,
    PARTNER_ACCOUNT_NAME: accountName,
    PARTNER_PASSWORD: password,
    PARTNER_AGENCY: agency,
    LEDGER_FILE: join(world.folder, 'ledger.sqlite'),
    LEDGER_SETTLE_SECONDS: `${settleMs / 1000}`,
  };
  return GatewayProcess.start('gateway-main', environment, { compiled: true });
};
const query: Query = (text, variables) => gateway.query(text, variables);

beforeAll(async () => {
  world = await FaultyWorld.open();
  gateway = await start();
}, patience);
afterAll(async () => {
  await gateway.end();
  await world.close();
});

/** The result once it is settled, or once the partner's records have had the time to tell. */
async function settled(mutation: string, input: object): Promise<Result> {
  const until = Date.now() + 2 * settleMs;
  for (;;) {
    const result = await send(query, mutation, input);
    const isSettled = ['CONFIRMED', 'REJECTED'].includes(result.operation?.status ?? '');
    if (isSettled || Date.now() > until) return result;
    await new Promise((resolve) => setTimeout(resolve, settleMs / 4));
  }
}

/** Says what stood in the way of the moment to kill at. */
async function unkilled(result: Result | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  throw new Error(`It was answered before the process was killed: ${JSON.stringify(result)}`);
}

describe.each(examples.map((example) => ({ title: titleOf(example), example })))('$title', (row) => {
  const { mutation, operation, prepare } = row.example;
  test.each(kills)(
    '$name',
    async ({ name, carriedOut, answers, arm }) => {
      const input = { ...(await prepare(world, query)), idempotencyKey: `${row.title}, ${name}` };
      const before = world.writes(operation);
      const done = () => world.writes(operation) - before;
      const killed = arm(world, operation, () => void gateway.end('SIGKILL'));
      const asked = send(query, mutation, input).catch(() => undefined);
      await Promise.race([killed, asked.then(unkilled)]);
      const told = await asked;
      await gateway.end();
      gateway = await start();

      const last = await settled(mutation, input);
      expect(done()).toBe(carriedOut ? 1 : 0);
      // What came may have been stored before the process died.
      const expected = [...new Set([...(answers ? ['CONFIRMED'] : []), foundOut(row.example, carriedOut)])];
      expect(expected).toContain(last.operation?.status);
      if (told?.operation?.status === 'CONFIRMED') expect(last.operation?.status).toBe('CONFIRMED');

      if (last.operation?.status === 'UNKNOWN') {
        await personSays(query, last, carriedOut);
        const resolved = { status: carriedOut ? 'CONFIRMED' : 'REJECTED', evidence: 'PERSON' };
        expect((await send(query, mutation, input)).operation).toMatchObject(resolved);
        expect(done()).toBe(carriedOut ? 1 : 0);
      }
      noteOutcome({ title: row.title, fault: name, statuses: [expected.join(' or ')], writes: done() });
    },
    2 * patience,
  );
});

test('the table is as committed: run "npm run faults:table" when it is not', () => {
  const { committed, made } = faultsDocument('When its process is killed with SIGKILL', tableOf());
  expect(committed).toBe(made);
});
