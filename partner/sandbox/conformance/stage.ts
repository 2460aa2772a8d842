/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- rows of answers are untyped in tests */
import { operationTable, type OperationId } from '../../contract/generated/operations.js';
import { platformIdentifier, sandboxPartner, type PartnerCredentials } from '../auth/partners.js';
import type { Circumstance } from '../control/circumstances.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../index.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

/** A sandbox with its partner, and the customer of it that has the most to show, both signed in. */
export class Stage {
  /** The customer that acts for itself: with an agency, a pending order, a package and subscriptions. */
  customer!: TestClient;
  customerRow!: Row;
  private readonly acting = new Map<string, TestClient>();
  private created = 0;

  private constructor(
    private readonly sandbox: Sandbox,
    readonly partner: TestClient,
    /** Every customer of the partner that it resells to, as `listSubCustomers` has it. */
    readonly customers: readonly Row[],
  ) {}

  static async open(options: SandboxOptions = {}): Promise<Stage> {
    const sandbox = await startSandbox({ now: testNow, quota: 'off', ...options });
    const partner = await TestClient.ofPartner(sandbox);
    const customers = await partner.all('listSubCustomers', 'customer_infos', { association_type: '2' });
    const stage = new Stage(sandbox, partner, customers);
    for (const row of customers) {
      const client = await stage.own(row);
      if (!(await showsEverything(client))) continue;
      return Object.assign(stage, { customer: client, customerRow: row });
    }
    throw new Error('expected a customer with a pending order and a package');
  }

  /** Whoever may call an operation: the partner where it may. */
  callerOf(id: OperationId): TestClient {
    return callersOf(id).includes('partner') ? this.partner : this.customer;
  }

  /** A customer acting for itself; its token is refused where it has granted no agency. */
  async own({ account_name }: { account_name: string }): Promise<TestClient> {
    const known = this.acting.get(account_name);
    if (known) return known;
    const client = await this.partner.assuming(account_name);
    this.acting.set(account_name, client);
    return client;
  }

  async set(...circumstances: Circumstance[]) {
    const { status, text } = await this.partner.send('PUT', '/_sandbox/circumstances', circumstances);
    if (status !== 204) throw new Error(text);
  }

  async reset() {
    await this.partner.send('POST', '/_sandbox/reset');
  }

  /** Moves the business clock, until the next reset. */
  async moveClock(to: { addDays: number } | { now: string }) {
    const { status, text } = await this.partner.send('PUT', '/_sandbox/clock', to);
    if (status !== 200) throw new Error(text);
  }

  /** The verification code last sent to anyone. */
  async lastCode(): Promise<string> {
    const { json } = await this.partner.send('GET', '/_sandbox/messages');
    return (json as { code: string }[])[0]!.code;
  }

  /** A customer that the partner has only just created; its id. */
  async newCustomer(): Promise<string> {
    const { json } = await this.partner.call('createSubCustomer', {
      xaccount_id: `customer-${this.created++}`,
      xaccount_type: platformIdentifier,
      include_association_result: true,
    });
    return (json as { domain_id: string }).domain_id;
  }

  /** A verified customer, a person (0) or an enterprise (1); its id. */
  verified(type: 0 | 1): string {
    const rows = this.customers as { verified_status: string; customer_type: number; customer_id: string }[];
    return rows.find((one) => one.verified_status === '2' && one.customer_type === type)!.customer_id;
  }

  /** One of the partner's resellers. */
  async resellerId(): Promise<string> {
    const { json } = await this.partner.call('listIndirectPartners');
    return (json as { indirect_partners: { indirect_partner_id: string }[] }).indirect_partners[0]!
      .indirect_partner_id;
  }

  /** The first customer acting for itself of which this is so; one without an agency cannot. */
  async customerThat(is: (row: Row) => boolean): Promise<TestClient> {
    for (const row of this.customers.filter(is)) {
      const client = await this.own(row as { account_name: string });
      if ((await client.call('listProvinces')).status === 200) return client;
    }
    throw new Error('expected such a customer with an agency');
  }

  /** Another partner. */
  signedIn(credentials: PartnerCredentials): Promise<TestClient> {
    return TestClient.ofPartner(this.sandbox, credentials);
  }

  /** The account (domain) id of whoever may call an operation. */
  accountOf(id: OperationId): string {
    const { customer_id } = this.customerRow as { customer_id: string };
    return callersOf(id).includes('partner') ? sandboxPartner.domainId : customer_id;
  }

  close() {
    return this.sandbox.close();
  }
}

export function callersOf(id: OperationId): readonly ('partner' | 'customer')[] {
  return operationTable[id].callers;
}

async function showsEverything(client: TestClient): Promise<boolean> {
  const pending = await client.call('listCustomerOrders', { status: 6 });
  if (pending.status !== 200 || !pending.json.total_count) return false;
  const packages = await client.call('listFreeResourceInfos', { limit: 100 });
  return packages.json.total_count > 0;
}
