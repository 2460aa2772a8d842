/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call -- rows of answers are untyped in tests */
import { fen, fenOf } from '../testing/exact.js';
import { testNow, type Row } from '../testing/test-client.js';
import { utc } from '../time.js';
import {
  cashLog,
  couponLog,
  creditLog,
  isCouponLog,
  quotaLog,
  thePartner,
  type Books,
  type Coupon,
  type CustomerBooks,
  type Order,
  type Quota,
  type Refund,
} from './books.js';
import { of, type Party, type Stage } from './stage.js';

/** When the run begins. */
const theRun = utc(testNow.getTime());
/** Windows of records exclude their beginning. */
const beforeTheRun = utc(testNow.getTime() - 1_000);
const dayOfTheRun = theRun.slice(0, 10);

/** Everything there is to read. */
export async function readBooks(stage: Stage): Promise<Books> {
  const names = namesOfLogs(stage);
  const [{ quotas, accounts }, customers, logs] = await Promise.all([
    readPositions(stage, stage.parties),
    Promise.all(stage.parties.map(async (one) => [one.id, await readCustomer(stage, one)] as const)),
    Promise.all(names.map(async (name) => [name, await readLog(stage, name)] as const)),
  ]);
  return { quotas, accounts, customers: new Map(customers), logs: new Map(logs) };
}

/** Of all logs that can be read. */
export function namesOfLogs({ resellers, parties }: Stage): string[] {
  const issuers = [undefined, ...resellers];
  const known = parties.filter(({ own }) => own);
  return [
    quotaLog,
    ...issuers.flatMap((id) => [couponLog(id), cashLog(id ?? thePartner)]),
    ...known.flatMap(({ id, credit }) => [cashLog(id), ...(credit ? [creditLog(id)] : [])]),
  ];
}

/** What is left of every quota and in every account; referral customers, whom nobody else sees, only if asked for. */
export async function readPositions(
  stage: Stage,
  askedFor: readonly Party[],
): Promise<Pick<Books, 'quotas' | 'accounts'>> {
  const { partner } = stage;
  const own = partner.all('listQuotaCoupons', 'quotas');
  const ofCash = partner.all('listQuotaCoupons', 'quotas', { quota_type: 1 });
  const handedOn = partner.all('listIssuedCouponQuotas', 'quotas');
  const accounts = await Promise.all([
    ...[undefined, ...stage.resellers].flatMap((id) => [readMoney(stage, id), readCustomersMoney(stage, id)]),
    ...askedFor.filter(({ resale, own }) => !resale && own).map(readOwnMoney),
  ]);
  const quotas = [...(await own), ...(await ofCash), ...(await handedOn)].map((row) => quotaOf(row));
  return { quotas: new Map(quotas.map((quota) => [quota.id, quota])), accounts: new Map(accounts.flat()) };
}

type Account = readonly [owner: string, amount: number];

async function readMoney(stage: Stage, reseller: string | undefined): Promise<Account[]> {
  const { account_balances } = (await stage.partner.call('listPartnerBalances', of(reseller))).json;
  return [[reseller ?? thePartner, fen(account_balances[0].amount)]];
}

async function readCustomersMoney(stage: Stage, reseller: string | undefined): Promise<Account[]> {
  const theirs = stage.parties.filter((one) => one.resale && one.reseller === reseller);
  if (theirs.length === 0) return [];
  const customer_infos = theirs.map(({ id }) => ({ customer_id: id }));
  const input = { customer_infos, ...of(reseller) };
  const { customer_balances } = (await stage.partner.call('listCustomersBalancesDetail', input)).json;
  return customer_balances.map((row: Row) => [row.customer_id, fen(row.amount)]);
}

async function readOwnMoney({ id, own }: Party): Promise<Account[]> {
  const { account_balances } = (await own!.call('showCustomerAccountBalances')).json;
  return [[id, fenOf(account_balances as Row[], ({ amount }) => amount)]];
}

function quotaOf(row: Row): Quota {
  const { quota_id, indirect_partner_id, quota_type, quota_status, quota_value, balance } = row;
  const amounts = { value: fen(quota_value), balance: fen(balance) };
  return {
    id: quota_id,
    reseller: indirect_partner_id,
    type: quota_type,
    status: quota_status,
    ...amounts,
  };
}

/** What a customer has, has ordered and has moved. */
export async function readCustomer(stage: Stage, party: Party): Promise<CustomerBooks> {
  const { partner, now } = stage;
  const { id, own, reseller } = party;
  const whose = { customer_id: id, ...of(reseller) };
  const [listed, unlisted, resources, issued, held, cards] = await Promise.all([
    partner.all('listCustomerOrders', 'order_infos', whose),
    Promise.all(party.unlisted.map((order_id) => readUnlisted(stage, party, order_id))),
    partner.all('listPayPerUseCustomerResources', 'data', whose, 500),
    partner.all('listIssuedPartnerCoupons', 'user_coupons', whose),
    own?.all('listSubCustomerCoupons', 'user_coupons'),
    party.cards ? own!.all('listStoredValueCards', 'stored_value_cards', { status: 1 }) : own && [],
  ]);
  const orders = listed.map(orderOf);
  const switches = unlisted.map(({ row, refunds }) => ({
    ...orderOf(row),
    payer: payerOf(refunds[0]!, orders) ?? id,
  }));
  return {
    at: now,
    text: JSON.stringify([listed, unlisted, resources, issued, held, cards]),
    orders: [...orders, ...switches],
    resources: resources.map((row) => ({
      id: row.resource_id,
      status: row.status,
      expires: row.expire_time,
      main: row.is_main_resource === 1,
    })),
    issued: issued.map(couponOf),
    held: held?.map(couponOf),
    cards: cards && fenOf(cards, ({ balance }) => balance),
  };
}

/** Details do not say who got what such an order gave back. */
async function readUnlisted(stage: Stage, party: Party, order_id: string) {
  const [answer, refunds] = await Promise.all([
    stage.partner.call('showCustomerOrderDetails', { order_id }),
    refundsOf(stage, party, order_id),
  ]);
  return { row: answer.json.order_info, refunds };
}

/** Who gets back what an order had cost: another account that paid it in the run; undefined is the customer itself. */
export function payerOf({ of: id }: Refund, orders: readonly Order[]): string | undefined {
  const paid = orders.find((one) => one.id === id || one.children.some((child) => child.id === id));
  return paid?.paidAt !== undefined && paid.paidAt >= theRun ? paid.payer : undefined;
}

function orderOf(row: Row): Order {
  const { order_id, customer_id, order_type, status, payment_time, amount_after_discount, amount_info } = row;
  const price = fen(amount_after_discount);
  const vouchers = fen(amount_info.coupon_amount);
  const cashCoupons = fen(amount_info.flexipurchase_coupon_amount);
  const cards = fen(amount_info.stored_card_amount);
  return {
    id: order_id,
    children: (row.sub_order_infos ?? []).map((child: Row) => ({
      id: child.order_id,
      price: fen(child.amount_after_discount),
    })),
    type: order_type,
    status,
    paidAt: payment_time,
    price,
    payer: row.agent_pay_info?.paying_agent_id ?? customer_id,
    money: price - vouchers - cashCoupons - cards,
    vouchers,
    cashCoupons,
    cards,
  };
}

function couponOf({ coupon_id, coupon_type, status, face_value, balance }: Row): Coupon {
  return {
    id: coupon_id,
    type: coupon_type,
    status,
    face: fen(face_value),
    left: balance === undefined ? undefined : fen(balance),
  };
}

/** Customers with orders that were paid since a time. */
export async function payersSince({ partner, parties, resellers }: Stage, time: number): Promise<Party[]> {
  const asked = { payment_time_begin: utc(time) };
  const orders = await Promise.all(
    [undefined, ...resellers].map((id) =>
      partner.all('listCustomerOrders', 'order_infos', { ...asked, ...of(id) }),
    ),
  );
  const ids = new Set(orders.flat().map((row) => row.customer_id as string));
  return parties.filter(({ id }) => ids.has(id));
}

/** A log of `books.ts` since the run began. */
export function readLog({ partner, parties }: Stage, name: string): Promise<Row[]> {
  const [kind] = name.split(' ');
  const owner = name.slice(name.indexOf(' ') + 1);
  const since = { operation_time_begin: beforeTheRun };
  if (name === quotaLog) return partner.all('listCouponQuotasRecords', 'records', since);
  const issuer = of(owner === thePartner ? undefined : owner);
  if (isCouponLog(name)) return partner.all('listPartnerCouponsRecord', 'records', { ...since, ...issuer });
  const party = parties.find(({ id }) => id === owner);
  const balance_type = kind === 'cash' ? 'BALANCE_TYPE_DEBIT' : 'BALANCE_TYPE_CREDIT';
  const money = { balance_type, trade_time_begin: dayOfTheRun };
  return party
    ? party.own!.all('listCustomerAccountChangeRecords', 'records', money)
    : partner.all('listPartnerAccountChangeRecords', 'records', { ...money, ...issuer });
}

/** What an order gave back, and what was kept, of the orders that had been paid, by their ids. */
export async function refundsOf(stage: Stage, party: Party, order_id: string): Promise<Refund[]> {
  const input = { order_id, customer_id: party.id, ...of(party.reseller) };
  const rows = await stage.partner.all('showRefundOrderDetails', 'refund_infos', input);
  return rows.map(({ amount, base_order_id }) => ({
    of: base_order_id,
    back: Math.max(0, -fen(amount)),
    kept: Math.max(0, fen(amount)),
  }));
}

/** Resources that an order, or a part of it, is for. */
export async function resourcesOf(stage: Stage, { id, reseller }: Party, order: Order): Promise<string[]> {
  const rows = [order, ...order.children].map((one) => {
    const input = { customer_id: id, order_id: one.id, ...of(reseller) };
    return stage.partner.all('listPayPerUseCustomerResources', 'data', input, 500);
  });
  return (await Promise.all(rows)).flat().map((row) => row.resource_id);
}
