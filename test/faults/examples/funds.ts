import type { OperationId } from '../../../partner/contract/generated/operations.js';
import type { Row, TestInput } from '../../../partner/sandbox/testing/test-client.js';
import type { Example } from '../support/example.js';
import type { FaultyWorld } from '../support/faulty-world.js';
import { numbers } from '../support/numbers.js';

const next = numbers();
/** Each time another one, in yuan. */
const amountOf = () => (next() / 100).toFixed(2);

/** One of the customers that the partner resells to; each time the next one. */
async function customer({ partner }: FaultyWorld): Promise<string> {
  const rows: Row[] = await partner.all('listSubCustomers', 'customer_infos', { association_type: '2' });
  return rows[next() % rows.length].customer_id;
}

async function reseller({ partner }: FaultyWorld): Promise<string> {
  const { json } = await partner.call('listIndirectPartners');
  const rows: Row[] = json.indirect_partners;
  return rows[next() % rows.length].indirect_partner_id;
}

/** So that there is something to take back. */
async function give({ partner }: FaultyWorld, operation: OperationId, input: TestInput): Promise<void> {
  const { status, text } = await partner.call(operation, { ...input, amount: '100.00' });
  if (status >= 300) throw new Error(text);
}

export const funds: readonly Example[] = [
  {
    mutation: 'allocateFunds',
    operation: 'updateCustomerAccountAmount',
    prepare: async (world) => ({ customerId: await customer(world), amount: amountOf() }),
  },
  {
    mutation: 'reclaimFunds',
    operation: 'reclaimToPartnerAccount',
    async prepare(world) {
      const customerId = await customer(world);
      await give(world, 'updateCustomerAccountAmount', { customer_id: customerId });
      return { customerId, amount: amountOf() };
    },
  },
  {
    mutation: 'allocateResellerFunds',
    operation: 'updateIndirectPartnerAccount',
    prepare: async (world) => ({ resellerId: await reseller(world), amount: amountOf() }),
  },
  {
    mutation: 'reclaimResellerFunds',
    operation: 'reclaimIndirectPartnerAccount',
    async prepare(world) {
      const resellerId = await reseller(world);
      await give(world, 'updateIndirectPartnerAccount', { indirect_partner_id: resellerId });
      return { resellerId, amount: amountOf() };
    },
  },
];
