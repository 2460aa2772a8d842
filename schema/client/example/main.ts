/**
 * `npm run example`: lists customers with their balance, then issues one of them a voucher, twice with the same key.
 * The gateway is at `GATEWAY_URL`, by default `http://127.0.0.1:4000/graphql`, and knows `API_KEY`.
 */
import {
  createClient,
  type CustomerListQuery,
  documents,
  GraphQLRequestError,
  idempotencyKey,
  paginate,
} from '@partner-graph/client';
import { keysIn } from './key-file.js';

type Customer = NonNullable<CustomerListQuery['customers']>['nodes'][number];

const client = createClient({
  url: process.env.GATEWAY_URL ?? 'http://127.0.0.1:4000/graphql',
  token: process.env.API_KEY,
});
const keys = keysIn(process.env.KEY_FILE ?? 'keys.json');

try {
  const [customer] = await printBalances();
  if (!customer) throw new Error('There is no customer to issue a voucher to.');
  await issue(customer, '10.00');
  await issue(customer, '10.00');
} catch (error) {
  if (!(error instanceof GraphQLRequestError)) throw error;
  console.error(`${error.codes.join(', ')}: ${error.message}`);
  process.exitCode = 1;
}

async function printBalances(): Promise<Customer[]> {
  const shown: Customer[] = [];
  const filter = { associationType: 'RESALE' } as const;
  const customers = paginate(client, documents.CustomerList, { first: 50, filter }, (data) => data.customers);
  for await (const customer of customers) {
    const { amount = 'unknown', currency = '' } = customer.balance?.available ?? {};
    console.log(`${customer.name ?? customer.accountName}\t${amount} ${currency}`);
    shown.push(customer);
    if (shown.length === 10) break;
  }
  return shown;
}

/** The key belongs to the voucher: whoever runs this again gets the first voucher again, not a second one. */
async function issue({ id }: Customer, faceValue: string): Promise<void> {
  const { quotas } = await client.request(documents.VoucherDesk, { first: 0 });
  const quota = quotas?.nodes.find(
    ({ status, balance, limits }) =>
      status === 'ACTIVE' && limits.length === 0 && Number(balance?.amount) >= Number(faceValue),
  );
  if (!quota) throw new Error('There is no quota to issue from.');
  const { issueVouchers } = await client.request(documents.IssueVouchers, {
    input: {
      idempotencyKey: await idempotencyKey(keys, `voucher of ${faceValue} for ${id}`),
      quotaId: quota.id,
      customerIds: [id],
      faceValue,
    },
  });
  if (!issueVouchers) throw new Error('There is no answer.');
  const { operation, issued, userErrors } = issueVouchers;
  for (const { code, message } of userErrors) console.error(`${code}: ${message}`);
  for (const voucher of issued)
    console.log(
      `Voucher ${voucher.id} for ${voucher.customer.id}${operation?.replayed ? ', issued before' : ''}`,
    );
}
