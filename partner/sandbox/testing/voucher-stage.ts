/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import { sandboxProvider } from '../auth/partners.js';
import { startSandbox, type Sandbox } from '../index.js';
import { fen } from './exact.js';
import { TestClient, testNow, type Row, type TestInput } from './test-client.js';

/** A partner with the customers and quotas it issues coupons to and from, as they are after a reset. */
export class VoucherStage {
  private constructor(
    private readonly sandbox: Sandbox,
    readonly partner: TestClient,
    /** Its customers by association: those it resells to, and the others. */
    readonly resale: readonly Row[],
    readonly referral: readonly Row[],
    readonly quotas: readonly Row[],
    readonly resellers: readonly { id: string; customers: Row[]; quotas: Row[] }[],
  ) {}

  static async open(): Promise<VoucherStage> {
    const sandbox = await startSandbox({ now: testNow, quota: 'off' });
    const partner = await TestClient.ofPartner(sandbox);
    const customers = (input: TestInput) => partner.all('listSubCustomers', 'customer_infos', input);
    const quotas = (input: TestInput) => partner.all('listQuotaCoupons', 'quotas', input);
    const { indirect_partners } = (await partner.call('listIndirectPartners')).json;
    return new VoucherStage(
      sandbox,
      partner,
      await customers({ association_type: '2' }),
      await customers({ association_type: '1' }),
      [...(await quotas({})), ...(await quotas({ quota_type: 1 }))],
      await Promise.all(
        indirect_partners.map(async ({ indirect_partner_id: id }: Row) => ({
          id,
          customers: await customers({ indirect_partner_id: id, association_type: '2' }),
          quotas: await quotas({ indirect_partner_id: id }),
        })),
      ),
    );
  }

  close() {
    return this.sandbox.close();
  }

  reset() {
    return this.partner.send('POST', '/_sandbox/reset');
  }

  /** Moves the business clock to a time. */
  moveTo(now: string) {
    return this.partner.send('PUT', '/_sandbox/clock', { now });
  }

  /** A partner that has no resellers. */
  async provider(): Promise<TestClient> {
    const { accountName: name, password } = sandboxProvider;
    const user = { name, password, domain: { name } };
    const identity = { methods: ['password'], password: { user } };
    const body = { auth: { identity, scope: { domain: { name } } } };
    const answer = await new TestClient(this.sandbox.url).send('POST', '/v3/auth/tokens', body);
    return new TestClient(this.sandbox.url, answer.headers.get('x-subject-token')!);
  }

  /** An active quota of the partner whose first limit has that name; without a name, one of vouchers without limits. */
  active(limit?: string): Row {
    return this.quotas.find(
      ({ quota_status, limit_infos }) => quota_status === 0 && limit_infos[0]?.limit_key === limit,
    );
  }

  inStatus(status: number, type = 0): Row {
    return this.quotas.find(({ quota_status, quota_type }) => quota_status === status && quota_type === type);
  }

  /** Ids of resale customers. */
  ids(from: number, to: number): string[] {
    return this.resale.slice(from, to).map(({ customer_id }) => customer_id);
  }

  /** 100 yuan to the first resale customer, unless asked otherwise. */
  issue(input: TestInput = {}, client = this.partner) {
    return client.call('createPartnerCoupons', {
      quota_id: this.active().quota_id,
      customer_ids: this.ids(0, 1),
      face_value: 100,
      ...input,
    });
  }

  /** Issues a coupon and answers what the partner then sees of it. */
  async issued(input: TestInput = {}): Promise<Row> {
    const { coupon_id } = (await this.issue(input)).json.coupon_infos[0];
    return this.coupon(coupon_id, input);
  }

  async coupon(coupon_id: string, { indirect_partner_id }: TestInput = {}): Promise<Row> {
    const scope = indirect_partner_id === undefined ? {} : { indirect_partner_id };
    return (await this.partner.call('listIssuedPartnerCoupons', { coupon_id, ...scope })).json
      .user_coupons[0];
  }

  /** In fen. */
  async balanceOf(quota_id: string, scope: TestInput = {}): Promise<number> {
    const answer = await this.partner.call('listQuotaCoupons', { quota_ids: [quota_id], ...scope });
    return fen(answer.json.quotas[0].balance);
  }

  /** One of the partner's customers, acting for itself. */
  own(customerId: string): Promise<TestClient> {
    return this.partner.assuming(this.resale.find((row) => row.customer_id === customerId).account_name);
  }
}
