import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { money } from '../../kit/money.js';
import { Customer } from '../customer/customer.js';
import { Partner } from '../partner/partner.js';
import { Reseller } from '../reseller/reseller.js';
import { AccountBalance, OwnBalance } from './account-balance.js';
import { accountsOf, ownAccountsOf } from './loaders.js';
import { toAccount, toOwnAccount } from './map.js';

@Resolver(() => Partner)
export class PartnerBalancesResolver {
  @Calls('listPartnerBalances')
  @FieldResolver(() => [AccountBalance], { nullable: true, description: 'The partner’s own accounts.' })
  async balances(@Ctx() context: SubgraphContext): Promise<AccountBalance[]> {
    const rows = await accountsOf(context, '');
    return rows.map((row) => toAccount(row, context));
  }
}

@Resolver(() => Reseller)
export class ResellerBalancesResolver {
  @Requires('funds:read')
  @Calls('listPartnerBalances')
  @FieldResolver(() => [AccountBalance], {
    nullable: true,
    description: 'The reseller’s accounts. Costs one call for each reseller.',
  })
  async balances(@Root() reseller: Reseller, @Ctx() context: SubgraphContext): Promise<AccountBalance[]> {
    const rows = await accountsOf(context, reseller.id);
    return rows.map((row) => toAccount(row, context));
  }
}

@Resolver(() => Customer)
export class OwnBalanceResolver {
  @Requires('funds:read')
  @Calls('showCustomerAccountBalances')
  @FieldResolver(() => OwnBalance, {
    nullable: true,
    description:
      'The customer’s accounts as it sees them itself, beside `balance`, which is what the partner sees. Null when it has none. Needs the customer’s authorisation; costs one call for each customer.',
  })
  async ownBalance(@Root() customer: Customer, @Ctx() context: SubgraphContext): Promise<OwnBalance | null> {
    const own = await ownAccountsOf(context, customer.id);
    if (!own) return null;
    return {
      accounts: (own.account_balances ?? []).map((row) => toOwnAccount(row, context)),
      debt: money(own.debt_amount),
    };
  }
}
