import { Big } from 'big.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import type { Customer } from '../customer/customer.js';
import { balanceOf, resaleCustomers, spendOf, vouchersLeft } from '../figures/read.js';
import { CustomerRankingKey } from './enums.js';
import { rank } from './rank.js';
import type { RankedCustomer } from './ranked-customer.js';

interface Figure extends Pick<RankedCustomer, 'spend' | 'debt' | 'nextExpiry'> {
  /** The lower the better. */
  score: Big;
}

/** The figure of a customer; undefined for one that is not ranked. */
type FigureOf = (context: SubgraphContext, customer: Customer, month: string) => Promise<Figure | undefined>;

const figures: Readonly<Record<CustomerRankingKey, FigureOf>> = {
  async [CustomerRankingKey.SPEND](context, customer, month) {
    const spend = await spendOf(context, customer, month);
    return spend && { score: spend.neg(), spend: money(spend.toFixed()) };
  },
  async [CustomerRankingKey.DEBT](context, customer) {
    const debt = (await balanceOf(context, customer))?.debt;
    return debt?.gt(0) ? { score: debt.neg(), debt: money(debt.toFixed()) } : undefined;
  },
  async [CustomerRankingKey.VOUCHER_EXPIRY](context, customer) {
    const [next] = await vouchersLeft(context, customer, context.now());
    return next && { score: new Big(Date.parse(next.expiresAt)), nextExpiry: next.expiresAt };
  },
};

/** All customers that have the figure, in the order of it. */
export async function rankCustomers(
  context: SubgraphContext,
  { by, month, resellerId }: { by: CustomerRankingKey; month: string; resellerId: string | undefined },
): Promise<RankedCustomer[]> {
  const customers = await resaleCustomers(context, resellerId);
  const found = await Promise.all(
    customers.map(async (customer) => {
      const figure = await figures[by](context, customer, month);
      return figure ? [{ ...figure, id: customer.id, customer }] : [];
    }),
  );
  return rank(found.flat());
}
