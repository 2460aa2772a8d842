import type { TestBench } from '../../support/start-all.js';

/** Who and what is asked about: customers that authorised the partner and have what is asked for, in any seed. */
export interface Subjects {
  spender: string;
  creditor: string;
  voucherSpender: string;
  cardHolder: string;
  subscriber: string;
  subscription: string;
  user: string;
  packageHolder: string;
  reseller: string;
  order: string;
  orderWithVouchers: string;
  orderWithDiscounts: string;
  refund: string;
}

interface Customer {
  id: string;
  [field: string]: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers of any shape
}

const overview = `id ownBalance { accounts { kind } } fundChanges { totalCount }
  ownVouchers { totalCount } voucherTransactions { totalCount } storedValueCards { totalCount }
  subscriptions(first: 100) { nodes { id main } } resourcePackages { totalCount }
  packageDeductions(from: "2026-10-01", to: "2026-10-31") { totalCount }
  ownBills(month: "2026-10") { transactions { totalCount } }`;

export async function findSubjects(bench: TestBench): Promise<Subjects> {
  const { data } = await bench.query(`{
    customers(first: 30, filter: { associationType: RESALE }) { nodes { ${overview} } }
    pending: orders(first: 50, filter: { status: PENDING_PAYMENT }) { nodes { id usableVouchers { id } usableDiscounts { id } } }
    refunds: orders(first: 1, filter: { type: UNSUBSCRIPTION }) { nodes { id } }
    resellers(first: 20) { nodes { id voucherQuotas { totalCount } } } }`);
  const customers = (data.customers.nodes as Customer[]).filter(({ ownBalance }) => ownBalance !== null);
  const most = (what: string, of: (customer: Customer) => number | undefined) => best(what, customers, of).id;
  const subscriber = best('subscriptions', customers, (one) => one.subscriptions?.nodes.length);
  const pending = data.pending.nodes as Customer[];
  return {
    spender: most('own bills', (one) =>
      Math.min(
        one.ownBills.transactions?.totalCount,
        one.ownVouchers?.totalCount,
        one.fundChanges?.totalCount,
      ),
    ),
    creditor: most('a credit account', (one) => Number(one.ownBalance.accounts.some(isCredit))),
    voucherSpender: most('voucher transactions', (one) => one.voucherTransactions?.totalCount),
    cardHolder: most('stored-value cards', (one) => one.storedValueCards?.totalCount),
    subscriber: subscriber.id,
    subscription: (subscriber.subscriptions.nodes as { id: string; main: boolean }[]).find(
      ({ main }) => main,
    )!.id,
    user: await userOf(bench),
    packageHolder: most('used packages', (one) => one.packageDeductions?.totalCount),
    reseller: best(
      'quotas of a reseller',
      data.resellers.nodes as Customer[],
      (one) => one.voucherQuotas.totalCount,
    ).id,
    order: pending[0]!.id,
    orderWithVouchers: best('usable vouchers', pending, (one) => one.usableVouchers?.length).id,
    orderWithDiscounts: best('usable discounts', pending, (one) => one.usableDiscounts?.length).id,
    refund: data.refunds.nodes[0].id,
  };
}

async function userOf(bench: TestBench): Promise<string> {
  const { data } = await bench.query(
    `{ customers(first: 20, filter: { associationType: RESALE }) { nodes { id payPerUseResources { totalCount } } } }`,
  );
  return best(
    'pay-per-use resources',
    data.customers.nodes as Customer[],
    (one) => one.payPerUseResources?.totalCount,
  ).id;
}

const isCredit = ({ kind }: { kind: string }) => kind === 'CREDIT';

/** The one that has most of it. */
function best(what: string, among: Customer[], of: (one: Customer) => number | undefined): Customer {
  const found = [...among].sort((a, b) => (of(b) || 0) - (of(a) || 0))[0];
  if (!found || !of(found)) throw new Error(`expected somebody with ${what}`);
  return found;
}
