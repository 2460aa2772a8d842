import type { Row, TestClient, TestInput } from '../../../../partner/sandbox/testing/test-client.js';
import type { Boundary } from '../../../../partner/access/boundary.js';
import type { OperationId } from '../../../../partner/contract/generated/operations.js';
import type { People } from './callers.js';

/** What tells something of whoever it belongs to, by the partner's own answers. */
export interface Markers {
  /** Ids, names, numbers and addresses. */
  readonly identifiers: Set<string>;
  /** Amounts that hardly anybody else has, with two decimals. */
  readonly amounts: Set<string>;
}

type Read = readonly [id: OperationId, rows: string, input?: TestInput];

const month = '2026-10';

/** Everything the partner tells of its own about a customer; of a reseller's with that one's id. */
const ofCustomer: readonly Read[] = [
  ['listSubCustomers', 'customer_infos'],
  ['listCustomerOrders', 'order_infos'],
  ['listIssuedPartnerCoupons', 'user_coupons'],
  ['listPartnerCouponsRecord', 'records'],
  ['listPartnerAdjustRecords', 'records'],
  ['listPayPerUseCustomerResources', 'data'],
  ['listCustomerOnDemandResources', 'resources'],
  ['listSubcustomerMonthlyBills', 'bill_sums', { cycle: month, charge_mode: '1' }],
  ['listSubcustomerMonthlyBills', 'bill_sums', { cycle: month, charge_mode: '3' }],
  ['listSubCustomerBillDetail', 'fee_records', { bill_cycle: month }],
];

const year = { trade_time_begin: '2025-11-12', trade_time_end: '2026-11-10' };

const ofReseller: readonly Read[] = [
  ['listIndirectPartners', 'indirect_partners'],
  ['listQuotaCoupons', 'quotas'],
  ['listIssuedCouponQuotas', 'quotas'],
  ['listCouponQuotasRecords', 'records'],
  ['listPartnerAccountChangeRecords', 'records', { balance_type: 'BALANCE_TYPE_DEBIT', ...year }],
];

const ofPartner: readonly Read[] = [
  ['listQuotaCoupons', 'quotas'],
  ['listPartnerAccountChangeRecords', 'records', { balance_type: 'BALANCE_TYPE_DEBIT', ...year }],
];

/** What every customer and reseller has, and under an empty name what the partner has itself. */
export async function allMarkers(
  partner: TestClient,
  { own, resellers }: People,
): Promise<Map<string, Markers>> {
  const all = new Map([['', await markersIn(partner, ofPartner, {})]]);
  for (const id of own) all.set(id, await markersIn(partner, ofCustomer, { customer_id: id }));
  for (const [reseller, members] of resellers) {
    const owner = { indirect_partner_id: reseller };
    all.set(reseller, await markersIn(partner, ofReseller, owner));
    for (const id of members)
      all.set(id, await markersIn(partner, ofCustomer, { customer_id: id, ...owner }));
  }
  return all;
}

/** What others have and the caller has not. */
export function foreignTo(
  { customers, resellers }: Boundary,
  people: People,
  all: ReadonlyMap<string, Markers>,
): Markers {
  const inside = new Set([
    ...customers,
    ...resellers,
    ...resellers.flatMap((id) => people.resellers.get(id)!),
  ]);
  const known = [...inside].map((id) => all.get(id)!);
  const others = [...all].flatMap(([id, its]) => (inside.has(id) ? [] : [its]));
  const only = (kind: keyof Markers, more: Iterable<string> = []) =>
    new Set(
      [...more, ...others.flatMap((its) => [...its[kind]])].filter(
        (one) => one !== '' && !inside.has(one) && !known.some((its) => its[kind].has(one)),
      ),
    );
  return { identifiers: only('identifiers', all.keys()), amounts: only('amounts') };
}

async function markersIn(partner: TestClient, reads: readonly Read[], owner: TestInput): Promise<Markers> {
  const markers = { identifiers: new Set<string>(), amounts: new Set<string>() };
  for (const [id, rows, input] of reads) {
    const { status } = await partner.call(id, { ...input, ...owner, limit: 1, offset: 0 });
    // Referral customers have no pay-per-use resources to show.
    if (status === 200)
      for (const row of await partner.all(id, rows, { ...input, ...owner })) add(row, markers);
  }
  return markers;
}

/** Fields that say what something is, and not of which kind it is. */
const identifying =
  /^(id|customer|name|email|telephone|mobile_phone|account_name|customer_name|resource_name|.*_ids?|.*phone|.*_no)$/;
const ofKinds = /^(measure_id|.*_measure_id|product_id|indirect_partner_id|partner_id|az_code.*)$/;
const money = /(amount|balance|value)$/;

function add(row: Row, markers: Markers, key = ''): void {
  if (Array.isArray(row)) for (const item of row) add(item, markers, key);
  else if (typeof row === 'object' && row !== null) {
    for (const [name, value] of Object.entries(row)) add(value, markers, name);
  } else if (money.test(key)) {
    const amount = tellingAmount(row);
    if (amount) markers.amounts.add(amount);
  } else if (typeof row === 'string' && row.length > 1 && identifying.test(key) && !ofKinds.test(key)) {
    markers.identifiers.add(row);
  }
}

/** A large amount down to the fen; undefined for one that many things may have. */
export function tellingAmount(value: unknown): string | undefined {
  const number = Math.abs(Number(value));
  if (!(number > 1000)) return undefined;
  const amount = number.toFixed(2);
  return amount.endsWith('0') ? undefined : amount;
}
