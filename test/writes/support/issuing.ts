import { expect } from '@jest/globals';
import { Big } from 'big.js';
import { request } from 'undici';
import { createPartnerClient, type PartnerClient } from '../../../partner/client/index.js';
import { sandboxPartner } from '../../../partner/sandbox/index.js';
import { startAll, type StartOptions, type TestBench } from '../../support/start-all.js';

/** A gateway, with what it takes to issue vouchers through it. */
export interface Issuing {
  bench: TestBench;
  /** The partner's own view, without the gateway. */
  partner: PartnerClient;
  /** An active quota with plenty left and without limits. */
  quotaId: string;
  /** Resale customers. */
  customers: string[];
  referrals: string[];
  balance(): Promise<string>;
  /** Sends the mutation and gives its payload. */
  issue(input: object, headers?: Record<string, string>): Promise<Payload>;
  close(): Promise<void>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into payloads of any shape
export type Payload = any;

const common = `
  operation { id kind status evidence replayed settledAt caller amount { amount } partnerRequestIds }
  userErrors { code field message partnerCode }
  preview { amount { amount } partnerCalls changes { name before { amount } after { amount } } }`;

/** Sends a mutation and gives its payload: what every payload has, and what is selected. */
export function mutation(bench: TestBench, name: string, selection: string) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${common} ${selection} } }`;
  return async (input: object, headers?: Record<string, string>): Promise<Payload> => {
    const { data, errors } = await bench.query(text, { input }, headers);
    expect(errors).toBeUndefined();
    return data[name];
  };
}

/** @param onSandbox told of the sandbox's URL before anything is sent */
export async function startIssuing(
  { sandbox, ...options }: StartOptions = {},
  onSandbox?: (url: string) => void,
): Promise<Issuing> {
  const bench = await startAll({ ...options, sandbox: { seed: 7, customers: 60, ...sandbox } });
  onSandbox?.(bench.sandbox.url);
  const partner = createPartnerClient({
    apiUrl: options.partner?.apiUrl ?? bench.sandbox.url,
    iamUrl: bench.sandbox.url,
    credentials: options.partner?.credentials ?? sandboxPartner,
    language: 'en_US',
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
  const read = async (query: string) => {
    const { data, errors } = await bench.query(query);
    expect(errors).toBeUndefined();
    return data;
  };
  const { voucherQuotas } =
    await read(`{ voucherQuotas(kind: VOUCHER, first: 50, filter: { statuses: [ACTIVE] }) {
    nodes { id balance { amount } limits { __typename } } } }`);
  const quota = (voucherQuotas.nodes as Payload[]).find(({ limits }) => limits.length === 0);
  const idsOf = async (kind: string) => {
    const found: string[] = [];
    for (let after = ''; ;) {
      const { customers } =
        await read(`{ customers(first: 100, filter: { associationType: ${kind} }${after}) {
        nodes { id } pageInfo { hasNextPage endCursor } } }`);
      found.push(...(customers.nodes as Payload[]).map(({ id }) => id as string));
      if (!customers.pageInfo.hasNextPage) return found;
      after = `, after: "${customers.pageInfo.endCursor}"`;
    }
  };
  const customers = await idsOf('RESALE');
  const referrals = await idsOf('REFERRAL');
  await bench.resetCalls();
  return {
    bench,
    partner,
    quotaId: quota.id,
    customers,
    referrals,
    balance: async () =>
      (await read(`{ voucherQuota(id: "${quota.id}") { balance { amount } } }`)).voucherQuota.balance.amount,
    issue: mutation(
      bench,
      'issueVouchers',
      `issued { id customer { id } voucher { faceValue { amount } remaining { amount } status } }
      failures { customer { id resellerId } code message partnerCode }
      quota { balance { amount } }`,
    ),
    async close() {
      await partner.close();
      await bench.close();
    },
  };
}

/** Makes something so in the sandbox; see its control surface. */
export async function setCircumstances(
  bench: TestBench,
  circumstances: { operation: string; code: string; about?: string }[],
): Promise<void> {
  const { statusCode, body } = await request(`${bench.sandbox.url}/_sandbox/circumstances`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(circumstances),
  });
  expect([statusCode, await body.text()]).toEqual([204, '']);
}

export const minus = (amount: string, less: Big.BigSource) => new Big(amount).minus(less).toFixed(2);
