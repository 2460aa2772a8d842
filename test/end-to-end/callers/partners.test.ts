import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCallersCommand } from '../../../gateway/callers/cli/run-callers-command.js';
import { sandboxPartner, sandboxProvider } from '../../../partner/sandbox/index.js';
import { findIssuing, issueMutation } from '../../support/issuing.js';
import { type ClosedGateway, startClosedGateway } from './support/closed-gateway.js';
import { audience, type Issuer, startIssuer } from './support/issuer.js';

const partners = { east: sandboxPartner, west: sandboxProvider };
const customers =
  '{ customers(first: 100) { totalCount nodes { id name balance { available { amount } } } } }';
const ids = (data: { customers: { nodes: { id: string }[] } }) => data.customers.nodes.map(({ id }) => id);

describe('with two partners', () => {
  let issuer: Issuer;
  let stage: ClosedGateway;
  /** Keys of callers, by what they belong to. */
  const keys: Record<string, string> = {};
  const ask = async (as: string, query: string, variables?: object) => {
    const { data, errors } = await stage.ask(`Bearer ${keys[as]}`, { query, variables: variables ?? {} });
    expect(errors).toBeUndefined();
    return data;
  };

  beforeAll(async () => {
    issuer = await startIssuer();
    const claims = { partner: 'tenant', scopes: { value: ['admin'] } };
    const oidc = { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience, OIDC_CLAIMS: JSON.stringify(claims) };
    stage = await startClosedGateway(oidc, partners);
    for (const name of ['east', 'west']) {
      keys[name] = await stage.callers('add', `shop-${name}`, '--scopes', 'admin', '--partner', name);
    }
    keys.unnamed = await stage.callers('add', 'shop', '--scopes', 'admin');
    for (let status = 0; status !== 200; { status } = await stage.ask(`Bearer ${keys.unnamed}`)) {
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  });
  afterAll(async () => {
    await stage.close();
    await issuer.close();
  });

  test('each caller sees the data of its own, also when the same question was asked before', async () => {
    const rounds = [];
    for (let round = 0; round < 3; round++) {
      rounds.push([await ask('east', customers), await ask('west', customers)]);
    }
    const [east, west] = rounds[0]!;
    expect(east.customers.totalCount).toBeGreaterThan(west.customers.totalCount);
    expect(west.customers.totalCount).toBeGreaterThan(0);
    expect(ids(east).filter((id) => ids(west).includes(id))).toEqual([]);
    for (const round of rounds) expect(round).toEqual([east, west]);
  });

  test('a caller without one belongs to the first', async () => {
    expect(ids(await ask('unnamed', customers))).toEqual(ids(await ask('east', customers)));
  });

  test('what is asked for by the id of another’s does not exist', async () => {
    const [id] = ids(await ask('east', customers));
    const query = 'query ($id: ID!) { customer(id: $id) { name } }';
    expect(await ask('east', query, { id })).toEqual({ customer: { name: expect.any(String) } });
    expect(await ask('west', query, { id })).toEqual({ customer: null });
  });

  test('the same idempotency key is another one with another partner, and nobody lists the other’s operations', async () => {
    const done: Record<string, string> = {};
    for (const as of ['east', 'west']) {
      const { quotaId, customerIds } = await findIssuing(async (query) => ({ data: await ask(as, query) }));
      const input = {
        idempotencyKey: 'same',
        quotaId,
        customerIds: customerIds.slice(0, 1),
        faceValue: '10.00',
      };
      const { issueVouchers } = await ask(as, issueMutation, { input });
      expect(issueVouchers).toMatchObject({
        userErrors: [],
        operation: { status: 'CONFIRMED', replayed: false },
      });
      done[as] = issueVouchers.operation.id;
    }
    const query = '{ operations(first: 10) { totalCount nodes { id } } }';
    for (const as of ['east', 'west']) {
      expect(await ask(as, query)).toEqual({ operations: { totalCount: 1, nodes: [{ id: done[as] }] } });
    }
    const other = 'query ($id: ID!) { operation(id: $id) { id } }';
    expect(await ask('west', other, { id: done.east })).toEqual({ operation: null });
  });

  test('a token says to which one its caller belongs, and is not taken when it does not', async () => {
    const tenant = async (claims: Record<string, unknown>) =>
      stage.ask(`Bearer ${await issuer.token(claims)}`, { query: customers });
    expect(ids((await tenant({ tenant: 'west' })).data)).toEqual(ids(await ask('west', customers)));
    for (const claims of [{}, { tenant: 'north' }, { tenant: ['west'] }]) {
      expect((await tenant(claims)).status).toBe(401);
    }
    expect(stage.logged.join('\n')).toContain('The claim for partner must be one of east, west.');
  });

  test('a caller cannot be added to one that is not there', async () => {
    const add = stage.callers('add', 'lost', '--scopes', 'admin', '--partner', 'north');
    await expect(add).rejects.toThrow('--partner must be one of east, west, but got "north".');
  });
});

test('a gateway does not start with a caller of a partner that is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partners-'));
  const callers = join(folder, 'callers.json');
  await runCallersCommand(['add', 'lost', '--scopes', 'admin', '--partner', 'north'], {
    ...{ file: callers, partners: ['north'], now: Date.now() },
  });
  await expect(startClosedGateway({ CALLERS_FILE: callers }, partners)).rejects.toThrow(
    'CALLERS_FILE: The partner of lost must be one of east, west, but got "north".',
  );
  rmSync(folder, { recursive: true });
});
