/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call -- rows of answers are untyped in tests */
import { fen } from './exact.js';
import type { Row, TestAnswer, TestClient, TestInput } from './test-client.js';

/** A customer that acts for itself: what it has, and what it does with it. Amounts in fen. */
export class Shopper {
  private constructor(
    readonly partner: TestClient,
    readonly own: TestClient,
    /** As `listSubCustomers` has it. */
    readonly row: Row,
  ) {}

  /** The first customer of the partner with an agency for which something is found, with what was found. */
  static async find<T>(
    partner: TestClient,
    look: (shopper: Shopper) => Promise<T | undefined>,
  ): Promise<[Shopper, T]> {
    for await (const shopper of Shopper.all(partner)) {
      const found = await look(shopper);
      if (found !== undefined) return [shopper, found];
    }
    throw new Error('no customer has what is looked for');
  }

  /** The customers of the partner with an agency. */
  static async *all(partner: TestClient): AsyncGenerator<Shopper> {
    for (const row of await partner.all('listSubCustomers', 'customer_infos')) {
      const shopper = new Shopper(partner, await partner.assuming(row.account_name), row);
      if ((await shopper.own.call('listProvinces')).status === 200) yield shopper;
    }
  }

  /** Orders, newest first. */
  orders(input: TestInput = {}): Promise<Row[]> {
    return this.own.all('listCustomerOrders', 'order_infos', input);
  }

  async order(order_id: string): Promise<Row> {
    return (await this.own.call('showCustomerOrderDetails', { order_id, limit: 100 })).json;
  }

  coupons(): Promise<Row[]> {
    return this.own.all('listSubCustomerCoupons', 'user_coupons');
  }

  async couponsFor(order_id: string): Promise<Row[]> {
    return (await this.own.call('listOrderCouponsByOrderId', { order_id })).json.user_coupons;
  }

  async discountsFor(order_id: string): Promise<Row[]> {
    return (await this.own.call('listOrderDiscounts', { order_id })).json.discounts;
  }

  async cards(): Promise<Row[]> {
    return (await this.own.call('listStoredValueCards', { status: 1 })).json.stored_value_cards;
  }

  /** Main resources and attached ones. */
  resources(input: TestInput = {}): Promise<Row[]> {
    return this.own.all('listPayPerUseCustomerResources', 'data', input);
  }

  async balances(): Promise<{ cash: number; credit: number }> {
    const { account_balances } = (await this.own.call('showCustomerAccountBalances')).json;
    const of = (type: number) =>
      fen(account_balances.find((one: Row) => one.account_type === type)?.amount ?? 0);
    return { cash: of(1), credit: of(2) };
  }

  records(kind: 'DEBIT' | 'CREDIT'): Promise<Row[]> {
    const input = { balance_type: `BALANCE_TYPE_${kind}` };
    return this.own.all('listCustomerAccountChangeRecords', 'records', input);
  }

  voucherRecords(): Promise<Row[]> {
    const input = { balance_type: 'BALANCE_TYPE_COUPON' };
    return this.own.all('listCustomerCouponChangeRecords', 'records', input);
  }

  /** Pays an order, with a discount and coupons as their lists have them. */
  pay(order_id: string, discount?: Row, coupons: Row[] = []): Promise<TestAnswer> {
    return this.own.call('payOrders', {
      order_id,
      use_discount: discount ? 'YES' : 'NO',
      ...(discount && { discount_infos: [{ id: discount.discount_id, type: discount.discount_type }] }),
      use_coupon: coupons.length > 0 ? 'YES' : 'NO',
      ...(coupons.length > 0 && {
        coupon_infos: coupons.map((one) => ({ id: one.coupon_id, type: one.coupon_type })),
      }),
    });
  }

  /** Renews, by default for a month and without paying. */
  renew(ids: string[], input: TestInput = {}): Promise<TestAnswer> {
    return this.own.call('renewalResources', {
      resource_ids: ids,
      period_type: 2,
      period_num: 1,
      is_auto_pay: 0,
      ...input,
    });
  }

  /** A renewal order for a month that waits for payment. */
  async renewalOf(resourceId: string, input: TestInput = {}): Promise<string> {
    const answer = await this.renew([resourceId], input);
    if (answer.json.order_ids?.length !== 1) throw new Error(answer.text);
    return answer.json.order_ids[0];
  }

  /** Ids of main resources whose renewal has a price. */
  async renewable(): Promise<string[]> {
    const mains = (await this.resources()).filter((one) => one.is_main_resource === 1);
    const found: string[] = [];
    for (let start = 0; start < mains.length; start += 10) {
      const resource_ids = mains.slice(start, start + 10).map((one) => one.resource_id);
      const input = { resource_ids, period_type: 2, period_num: 1 };
      const { json } = await this.own.call('listRenewRateOnPeriod', input);
      found.push(...json.renew_inquiry_results.map((one: Row) => one.resource_id));
    }
    return found;
  }

  /** Whether the partner can give it money. */
  get resale(): boolean {
    return this.row.association_type === '2';
  }

  /** Gives the customer so many fen of the partner's, if that is more than none. */
  async fund(amount: number) {
    if (amount <= 0) return;
    const input = { customer_id: this.row.customer_id, amount: amount / 100 };
    const answer = await this.partner.call('updateCustomerAccountAmount', input);
    if (answer.status !== 200) throw new Error(answer.text);
  }

  /** Everything the customer has and has done, as text to compare. */
  async everything(): Promise<string> {
    const all = [
      await this.orders(),
      await this.coupons(),
      await this.cards(),
      await this.resources(),
      await this.balances(),
      await this.records('DEBIT'),
      await this.records('CREDIT'),
      await this.voucherRecords(),
    ];
    return JSON.stringify(all, null, 1);
  }
}
