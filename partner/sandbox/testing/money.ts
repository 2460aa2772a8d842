/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call -- rows of answers are untyped in tests */
import type { Sandbox } from '../sandbox.js';
import { fen } from './exact.js';
import { TestClient, type Row, type TestInput } from './test-client.js';

const cash = { balance_type: 'BALANCE_TYPE_DEBIT' };
const of = (indirect_partner_id?: string): TestInput => (indirect_partner_id ? { indirect_partner_id } : {});

/** Everyone's money in a sandbox, as a partner and its customers see it; amounts in fen. */
export class Money {
  private constructor(
    readonly partner: TestClient,
    readonly customers: readonly Row[],
    readonly resellers: readonly string[],
    /** The first reseller's customers that it resells to. */
    readonly theirs: readonly Row[],
  ) {}

  /** A customer with more than ten thousand yuan and a credit line, and a client acting for it. */
  rich!: { customer_id: string; account_name: string; own: TestClient };

  static async of(sandbox: Sandbox): Promise<Money> {
    const partner = await TestClient.ofPartner(sandbox);
    const customers = await partner.all('listSubCustomers', 'customer_infos');
    const { indirect_partners } = (await partner.call('listIndirectPartners')).json;
    const resellers = indirect_partners.map(({ indirect_partner_id }: Row) => indirect_partner_id);
    const resold = { association_type: '2', indirect_partner_id: resellers[0] };
    const theirs = await partner.all('listSubCustomers', 'customer_infos', resold);
    const money = new Money(partner, customers, resellers, theirs);
    const held = await money.held(customers);
    for (const row of customers.filter(({ customer_id }) => held[customer_id]! > 1_000_000)) {
      const own = await partner.assuming(row.account_name);
      const { status, json } = await own.call('showCustomerAccountBalances');
      const [cashAccount, credit] = status === 200 ? json.account_balances : [];
      if (cashAccount?.amount > 10_000 && credit?.amount > 0)
        money.rich = { customer_id: row.customer_id, account_name: row.account_name, own };
    }
    return money;
  }

  /** Spendable balances by customer id. */
  async held(rows: readonly Row[], reseller?: string): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (let from = 0; from < rows.length; from += 100) {
      const customer_infos = rows.slice(from, from + 100).map(({ customer_id }) => ({ customer_id }));
      const input = { customer_infos, ...of(reseller) };
      const { json } = await this.partner.call('listCustomersBalancesDetail', input);
      for (const one of json.customer_balances) found[one.customer_id] = fen(one.amount);
    }
    return found;
  }

  /** The cash of the partner or a reseller, and how much of it can be moved. */
  async account(reseller?: string): Promise<{ all: number; free: number }> {
    const { json } = await this.partner.call('listPartnerBalances', of(reseller));
    const [{ amount, designated_amount }] = json.account_balances;
    return { all: fen(amount), free: fen(amount) - fen(designated_amount) };
  }

  /** The newest records of the account of the partner or a reseller, and how many there are. */
  async changes(reseller?: string): Promise<{ total_count: number; records: Row[] }> {
    return (await this.partner.call('listPartnerAccountChangeRecords', { ...cash, ...of(reseller) })).json;
  }

  adjusted(input: TestInput = {}): Promise<Row[]> {
    return this.partner.all('listPartnerAdjustRecords', 'records', input);
  }

  /** Everyone's balances, what they add up to, and everything the lists about them say first. */
  async everything() {
    const scopes = [undefined, ...this.resellers];
    const accounts = await Promise.all(scopes.map((id) => this.account(id)));
    const held = {
      ...(await this.held(this.customers)),
      ...(await this.held(this.theirs, this.resellers[0])),
    };
    const total = [...accounts.map(({ all }) => all), ...Object.values(held)].reduce(
      (sum, one) => sum + one,
      0,
    );
    const changes = await Promise.all(scopes.map((id) => this.changes(id)));
    const adjusted = await Promise.all(
      scopes.map(async (id) => (await this.partner.call('listPartnerAdjustRecords', of(id))).json),
    );
    return { total, accounts, held, changes, adjusted, ofRich: await changesOf(this.rich.own) };
  }
}

/** The records of a customer's cash or credit account in the last year. */
export function changesOf(own: TestClient, balance_type = cash.balance_type): Promise<Row[]> {
  return own.all('listCustomerAccountChangeRecords', 'records', { balance_type });
}

/** Throws unless each record's balance is that of the one before it and its own amount. */
export function checkChain(rows: readonly Row[]) {
  rows.slice(1).forEach((older, index) => {
    const { change_amount, balance_after_change, type, revenue_expense_type } = rows[index];
    const sign = type === '2' || revenue_expense_type === 'EXPENSE' ? -1 : 1;
    if (fen(balance_after_change) - sign * fen(change_amount) !== fen(older.balance_after_change)) {
      throw new Error(`no chain at ${index}: ${JSON.stringify(rows.slice(index, index + 2))}`);
    }
  });
}
