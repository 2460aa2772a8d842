import { Big } from 'big.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { checkId } from '../../kit/checks.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { inBulk } from '../../kit/in-bulk.js';
import { connectRows } from '../../kit/list/connect-rows.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { Money, money } from '../../kit/money.js';
import { YearMonth } from '../../kit/scalars.js';
import { CustomerConnection } from '../customer/customer.js';
import { toCustomer } from '../customer/map.js';
import { askedMonth } from '../figures/asked-month.js';
import { spendOf } from '../figures/read.js';
import { AccountManager, AccountManagerConnection } from './account-manager.js';
import { managersOf } from './read.js';

@Resolver(() => AccountManager)
export class AccountManagerResolver {
  @Requires('customers:read')
  @Calls('listSubCustomers')
  @CallsLike({ listSubCustomers: { whole: 1 } })
  @Query(() => AccountManagerConnection, {
    nullable: true,
    description:
      'The account managers of the partner’s customers, by login name. The partner API does not list them: they are gathered from all customers, a call for every 100. Customers that have no account manager belong to none here; `customers` lists them.',
  })
  accountManagers(
    @Arg('resellerId', () => ID, {
      nullable: true,
      description: 'The reseller whose customers’ managers are wanted; default: those of the partner’s own.',
    })
    resellerId: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountManagerConnection> {
    const reseller = checkId(resellerId, 'resellerId');
    return connectRows({
      name: 'accountManagers',
      filter: { resellerId: reseller },
      args,
      info,
      rows: async () => [...(await managersOf(inBulk(context), reseller)).keys()],
      toNode: (accountName) => ({ accountName, resellerId: reseller }),
    });
  }

  @Calls('listSubCustomers')
  @CallsLike({ listSubCustomers: { scans: true } })
  @FieldResolver(() => CustomerConnection, {
    nullable: true,
    description:
      'The customers the account manager looks after: the partner’s own, or below a reseller’s customer those of that reseller. All customers are read to find them, once for a query.',
  })
  customers(
    @Root() { accountName, resellerId }: AccountManager,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerConnection> {
    return connectRows({
      name: 'customersOfAccountManager',
      owner: accountName,
      filter: { resellerId: resellerId ?? undefined },
      args,
      info,
      rows: async () => (await managersOf(inBulk(context), resellerId)).get(accountName) ?? [],
      toNode: (row) => toCustomer(row, context, resellerId),
    });
  }

  @Calls('listSubCustomers')
  @CallsLike({ listSubCustomers: { scans: true } })
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many customers the account manager looks after. Needs what `customers` needs.',
  })
  async customerCount(
    @Root() { accountName, resellerId }: AccountManager,
    @Ctx() context: SubgraphContext,
  ): Promise<number> {
    return (await managersOf(inBulk(context), resellerId)).get(accountName)?.length ?? 0;
  }

  @Requires('bills:read')
  @Calls('listSubCustomers', 'listSubcustomerMonthlyBills')
  @CallsLike({ listSubCustomers: { scans: true }, listSubcustomerMonthlyBills: { whole: 3 } })
  @FieldResolver(() => Money, {
    nullable: true,
    description:
      'What those customers spent in a month, before tax: consumption, less refunds and write-offs. Resale customers only: the bills of others are not the partner’s. Complete up to the day before. It takes a call for every 100 rows of the month’s bills and at least three, for all account managers together.',
  })
  async spend(
    @Root() { accountName, resellerId }: AccountManager,
    @Arg('month', () => YearMonth, {
      nullable: true,
      description: 'The billing month wanted; default: the running one.',
    })
    month: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<Money> {
    const asked = askedMonth(month, context);
    const bulk = inBulk(context);
    const rows = (await managersOf(bulk, resellerId)).get(accountName) ?? [];
    const resale = rows.filter(({ association_type }) => association_type === '2');
    const amounts = await Promise.all(
      resale.map(({ customer_id }) =>
        spendOf(bulk, { id: customer_id, resellerId: resellerId ?? null }, asked),
      ),
    );
    return money(amounts.reduce<Big>((sum, amount) => sum.plus(amount ?? 0), new Big(0)).toFixed());
  }
}
