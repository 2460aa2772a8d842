/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call -- rows of answers are untyped in tests */
import { startSandbox, type Sandbox } from '../index.js';
import { utc } from '../time.js';
import { testNow, type Row, type TestClient, type TestInput } from '../testing/test-client.js';
import { FastClient } from './fast-client.js';

/** A customer, of the partner itself or of one of its resellers. */
export interface Party {
  id: string;
  reseller: string | undefined;
  /** Whether the partner, or the reseller, gives it money and vouchers. */
  resale: boolean;
  /** Acts for it: a customer of the partner's own that lets it. */
  own: TestClient | undefined;
  /** Whether it has a credit account, and stored-value cards; nobody gets one later. */
  credit: boolean;
  cards: boolean;
  /** Its orders that the list leaves out: switches to pay-per-use. */
  unlisted: string[];
}

const customers = 16;

/** How long the clock may run on before it is set back: nothing happens by itself between full seconds. */
const tolerated = 400;

/** A small sandbox with everyone in it. Its clock stands still, except where a step moves it. */
export class Stage {
  parties: Party[] = [];
  resellers: string[] = [];
  /** What the clock says, milliseconds. */
  now = 0;
  private setAt = 0;

  private constructor(
    private readonly sandbox: Sandbox,
    readonly partner: FastClient,
  ) {}

  static async open(): Promise<Stage> {
    const sandbox = await startSandbox({ now: testNow, quota: 'off', customers });
    return new Stage(sandbox, await FastClient.ofFirstPartner(sandbox.url));
  }

  async close() {
    await this.partner.close();
    await this.sandbox.close();
  }

  /** Starts again with the data of a seed. */
  async begin(seed: number) {
    await this.partner.send('POST', '/_sandbox/reset', { seed, customers });
    await this.turnTo(testNow.getTime());
    const { indirect_partners } = (await this.partner.call('listIndirectPartners')).json;
    this.resellers = indirect_partners.map((row: Row) => row.indirect_partner_id as string);
    this.parties = [];
    for (const reseller of [undefined, ...this.resellers]) {
      const rows = await this.partner.all('listSubCustomers', 'customer_infos', of(reseller));
      for (const row of rows) await this.meet(row, reseller);
    }
  }

  /** Takes up a customer as `listSubCustomers` has it. */
  async meet(row: Row, reseller: string | undefined) {
    const own = reseller === undefined ? await this.partner.assuming(row.account_name) : undefined;
    const balances = await own?.call('showCustomerAccountBalances');
    const cards = await own?.call('listStoredValueCards', { status: 1 });
    this.parties.push({
      id: row.customer_id,
      reseller,
      resale: row.association_type === '2',
      own: balances?.status === 200 ? own : undefined,
      credit: balances?.json.account_balances?.length > 1,
      cards: cards?.json.total_count > 0,
      unlisted: [],
    });
  }

  async turnTo(now: number) {
    await this.partner.send('PUT', '/_sandbox/clock', { now: utc(now) });
    [this.now, this.setAt] = [now, performance.now()];
  }

  /** Sets the clock back to where it stands before a second has passed. */
  async hold() {
    if (performance.now() - this.setAt > tolerated) await this.turnTo(this.now);
  }
}

/** Parameters that name a reseller where there is one. */
export function of(reseller: string | undefined): TestInput {
  return reseller === undefined ? {} : { indirect_partner_id: reseller };
}

/** The beginning of an id: enough for people to tell things apart. */
export function short(id: string): string {
  return id.slice(0, /^[A-Z]/.test(id) ? 40 : 6);
}
