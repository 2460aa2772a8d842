import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, describe } from '@jest/globals';
import { request } from 'undici';
import { runCallersCommand } from '../../../gateway/callers/cli/run-callers-command.js';
import { type Sandbox, sandboxPartner, startSandbox } from '../../../partner/sandbox/index.js';
import { audience, type Issuer, startIssuer } from '../callers/support/issuer.js';
import { Markers } from './support/markers.js';
import { manners, type TelltalePartner, telltalePartner } from './support/telltale-partner.js';
import { WholeOutput } from './support/whole-output.js';

const folder = mkdtempSync(join(tmpdir(), 'log-'));
const markers = new Markers();
let sandbox: Sandbox;
let partner: TelltalePartner;
let issuer: Issuer;
let key: string;
const file = join(folder, 'callers.json');
beforeAll(async () => {
  sandbox = await startSandbox({ quota: 'off', customers: 12 });
  partner = await telltalePartner(sandbox.url, markers);
  issuer = await startIssuer();
  const words = ['add', 'integrator', '--scopes', 'admin'];
  const { output = '' } = await runCallersCommand(words, { file, partners: [], now: Date.now() });
  key = output.trim().split(/\s+/).at(-1)!;
  markers.add(key, 'API key');
  for (const name of ['accessKey', 'secretKey', 'password'] as const) markers.add(sandboxPartner[name], name);
});
afterAll(async () => {
  await partner.close();
  await sandbox.close();
  await issuer.close();
  rmSync(folder, { recursive: true });
});

const page = `query PlantedPage($first: Int) {
  partner { id }
  customers(first: $first) { nodes {
    id name accountName label phone email
    balance { available { amount } }
    vouchers(first: 3) { nodes { id } }
    orders(first: 3) { nodes { id } }
    ownBalance { debt { amount } }
  } }
  resellers(first: 3) { nodes { id name accountName phone email } }
}`;
const mutation = (name: string) =>
  `mutation Planted($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    operation { id status } userErrors { code message } } }`;

/** What a caller may put into the inputs of writes. */
function inputs(customerId: string): [name: string, input: object][] {
  const said = (place: string) => markers.plant(`input ${place}`);
  const number = String(markers.size).padStart(5, '0');
  const mobile = `137182${number}`;
  const verificationCode = `9${number}`;
  markers.add(mobile, 'mobile number');
  markers.add(verificationCode, 'verification code');
  const own = { idempotencyKey: said('idempotencyKey') };
  const document = { kind: 'PASSPORT', front: `${said('front')}.jpg`, back: 'back.jpg', inHand: 'hand.jpg' };
  return [
    [
      'createCustomer',
      { ...own, platformAccountId: said('platformAccountId'), accountName: said('accountName') },
    ],
    [
      'createCustomer',
      { ...own, platformAccountId: 'x', password: said('password'), mobile, verificationCode },
    ],
    ['sendVerificationCode', { ...own, mobile }],
    [
      'verifyIndividual',
      { ...own, customerId, name: said('name'), documentNumber: said('documentNumber'), document },
    ],
    ['cancelOrder', { ...own, orderId: said('orderId') }],
    ['issueVouchers', { ...own, quotaId: said('quotaId'), customerIds: [customerId], faceValue: '12.50' }],
  ];
}

describe.each(['embedded', 'http'] as const)('subgraphs %s', (subgraphs) => {
  test('nothing secret or personal is written, whatever the partner and the callers do', async () => {
    partner.manner = 'honest';
    const gateway = await WholeOutput.start({
      ...{ SUBGRAPHS: subgraphs, PARTNER_API_URL: partner.url, IAM_URL: partner.url },
      ...{ PARTNER_AK: sandboxPartner.accessKey, PARTNER_SK: sandboxPartner.secretKey },
      ...{ PARTNER_ACCOUNT_NAME: sandboxPartner.accountName, PARTNER_PASSWORD: sandboxPartner.password },
      ...{ PARTNER_AGENCY: sandboxPartner.agency, LEDGER_FILE: join(folder, `${subgraphs}.sqlite`) },
      ...{ CALLERS_FILE: file, OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience, CACHE: 'off' },
      // Everything here shares two cores with whatever else runs.
      MAX_LOOP_DELAY_MS: '60000',
    });
    const send = async (body: unknown, headers: Record<string, string> = {}, search = '') => {
      const answer = await request(`${gateway.url}${search}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...{ 'content-type': 'application/json', authorization: `Bearer ${key}` },
          ...{ cookie: markers.plant('cookie'), 'x-other': markers.plant('header'), ...headers },
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: answer.statusCode, text: await answer.body.text() };
    };
    const first = JSON.parse((await send({ query: page, variables: { first: 12 } })).text) as {
      data: { customers: { nodes: { id: string; phone?: string }[] } };
    };
    const { nodes } = first.data.customers;
    expect(nodes.length).toBeGreaterThan(5);
    expect(nodes.some(({ phone }) => phone)).toBe(true);
    markers.addBelow(first.data, /^(name|accountName|label|phone|email)$/, 'personal');

    for (const manner of manners) {
      partner.manner = manner;
      await send({ query: page, variables: { first: 12 } });
      for (const [name, input] of inputs(nodes[0]!.id)) {
        const { status } = await send({ query: mutation(name), variables: { input } });
        expect([name, status]).toEqual([name, 200]);
      }
    }
    partner.manner = 'honest';

    const token = await issuer.token({
      sub: 'person',
      scope: 'customers:read',
      email: markers.plant('claim'),
    });
    const [head, claims, signature] = token.split('.');
    for (const part of [claims, signature]) markers.add(part, 'token');
    for (const authorization of [
      `Bearer ${token}`,
      `Bearer ${head}.${claims}.${markers.plant('signature')}`,
      `Bearer ${markers.plant('token')}`,
      `Basic ${markers.plant('password')}`,
      `Bearer ${key}${markers.plant('key')}`,
    ]) {
      await send({ query: '{ partner { id } }' }, { authorization });
    }

    const word = (place: string) => markers.plant(`document: ${place}`);
    for (const query of [
      `{ ${word('field')} }`,
      `query ${word('operation that is not valid')} { nothing }`,
      `{ customer(id: "${word('argument')}") { id } # ${word('comment')}\n }`,
      `{ ${word('alias')}: customers(first: -1, after: "${word('cursor')}") { totalCount } }`,
      `{ "${word('syntax')}`,
      `{ __type(name: "${word('type')}") { name } }`,
      `fragment ${word('fragment')} on Query { partner { id } } { partner { id } }`,
    ]) {
      await send({
        query,
        operationName: word('operationName'),
        variables: { [word('variable')]: word('value') },
      });
      await send({ query, extensions: { [word('extension')]: 1 } });
      await send(
        undefined,
        {},
        `?${new URLSearchParams({ query, variables: `{"${word('search')}":1}` }).toString()}`,
      );
    }
    await send({ documentId: word('documentId') });
    await send(`{"${word('key')}": ${word('JSON')}`);
    await send(`[{"query":"${word('batch')}"}]`);
    await send(`{"a":1,"a":"${word('twice')}"}`);
    await send({ query: '{ partner { id } }' }, { 'content-type': word('content type') });
    await send({ query: '{ partner { id } }' }, { accept: word('accept') });
    await send({ query: '{ partner { id } }' }, { origin: `https://${word('origin')}.example` });
    await send(
      { query: '{ partner { id } }' },
      { traceparent: word('trace'), 'x-request-id': `${word('id')} ?` },
    );
    await sendRaw(gateway.url, `GET /graphql?${word('raw')} HTTP/9.9\r\nX: ${word('raw header')}\r\n\r\n`);
    await sendRaw(
      gateway.url,
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 90\r\n\r\n${word('torn')}`,
    );
    await gateway.end();

    expect(markers.size).toBeGreaterThan(300);
    // The log is what is searched.
    expect(gateway.output.match(/"msg":"Request/g)!.length).toBeGreaterThan(60);
    expect(gateway.output).toContain('"operation":"PlantedPage"');
    expect(gateway.output).toContain('A call to the partner API failed');
    expect(markers.foundIn(gateway.output)).toEqual([]);
  }, 240_000);
});

function sendRaw(url: string, text: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('error', () => {}).on('close', () => resolve());
    setTimeout(() => socket.destroy(), 300);
  });
}
