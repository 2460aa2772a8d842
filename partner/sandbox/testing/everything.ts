/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import type { TestClient, Row } from './test-client.js';

export type Everything = Record<string, string>;

/**
 * What a partner can list, as the texts of the answers, the newest of long lists: what must be the same where the data
 * are. `deep` asks more, and each of its customers as well, which takes some seconds for a hundred.
 */
export async function everythingOf(partner: TestClient, deep = false): Promise<Everything> {
  const texts: Everything = {};
  const note = async (name: string, ...call: Parameters<TestClient['call']>) => {
    const { status, text } = await partner.call(...call);
    if (status !== 200) throw new Error(`${name}: ${status} ${text}`);
    texts[name] = text;
  };
  const noteAll = async (name: string, ...list: Parameters<TestClient['all']>) => {
    const rows: Row[] = await partner.all(...list);
    texts[name] = JSON.stringify(rows);
    return rows;
  };
  const page = { limit: 100 };
  const resellers = await noteAll('resellers', 'listIndirectPartners', 'indirect_partners');
  const customers = await noteAll('customers', 'listSubCustomers', 'customer_infos');
  for (const { indirect_partner_id } of [{}, ...resellers]) {
    const of = indirect_partner_id === undefined ? {} : { indirect_partner_id };
    await noteAll(`customers ${indirect_partner_id}`, 'listSubCustomers', 'customer_infos', of);
    await note(`orders ${indirect_partner_id}`, 'listCustomerOrders', { ...page, ...of });
    await note(`coupons ${indirect_partner_id}`, 'listIssuedPartnerCoupons', { ...page, ...of });
    await note(`quotas ${indirect_partner_id}`, 'listQuotaCoupons', { ...page, ...of });
    await note(`balances ${indirect_partner_id}`, 'listPartnerBalances', of);
    if (deep || !indirect_partner_id) {
      await noteAll(`coupon records ${indirect_partner_id}`, 'listPartnerCouponsRecord', 'records', of);
      await note(`adjustments ${indirect_partner_id}`, 'listPartnerAdjustRecords', { limit: 10, ...of });
    }
    const cash = { balance_type: 'BALANCE_TYPE_DEBIT', limit: 20, ...of };
    await note(`account ${indirect_partner_id}`, 'listPartnerAccountChangeRecords', cash);
  }
  await note('quotas of resellers', 'listIssuedCouponQuotas', page);
  await note('quota records', 'listCouponQuotasRecords', page);
  for (let from = 0; from < customers.length; from += 50) {
    const customer_infos = customers.slice(from, from + 50).map(({ customer_id }) => ({ customer_id }));
    await note(`balances from ${from}`, 'listCustomersBalancesDetail', { customer_infos });
  }
  for (const { customer_id } of customers) {
    await note(`resources ${customer_id}`, 'listPayPerUseCustomerResources', { customer_id, limit: 500 });
    await note(`verification ${customer_id}`, 'showRealnameAuthenticationReviewResult', { customer_id });
  }
  texts['messages'] = (await partner.send('GET', '/_sandbox/messages')).text;
  if (deep) for (const customer of customers) Object.assign(texts, await askCustomer(partner, customer));
  return texts;
}

async function askCustomer(partner: TestClient, { customer_id, account_name }: Row): Promise<Everything> {
  const texts: Everything = {};
  const { order_infos } = (await partner.call('listCustomerOrders', { customer_id, limit: 3 })).json;
  for (const { order_id } of order_infos) {
    texts[`order ${order_id}`] = (await partner.call('showCustomerOrderDetails', { order_id })).text;
  }
  const own = await partner.assuming(account_name);
  if ((await own.call('listProvinces')).status === 401) return texts;
  for (const balance_type of ['BALANCE_TYPE_DEBIT', 'BALANCE_TYPE_CREDIT']) {
    const ask = { balance_type, limit: 100 };
    texts[`${balance_type} ${customer_id}`] = (await own.call('listCustomerAccountChangeRecords', ask)).text;
  }
  texts[`coupons of ${customer_id}`] = (await own.call('listSubCustomerCoupons', { limit: 100 })).text;
  return texts;
}

/** The names of what differs: the texts themselves are long. */
export function differences(one: Everything, other: Everything): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => one[name] !== other[name],
  );
}
